import { z } from 'zod';
import { actorId, areaId, offerCategoryId, offerId, targetGroupId } from '../identifiers.ts';
import type { Reference } from '../references.ts';
import { optionalFlag, optionalText } from '../scales.ts';
import { weightedField } from './actor.ts';

/** A concrete activity of an actor (DOMAIN.md §3.4, §5.5). */
export const offer = z.strictObject({
  id: offerId,
  actorId,
  title: z.string().max(500).default(''),
  category: offerCategoryId.nullable().default(null),
  targetGroups: z.array(targetGroupId).default([]),
  areas: z.array(areaId).default([]),
  fields: z.array(weightedField).default([]),
  waitingList: optionalFlag,
  lowThreshold: optionalFlag,
  times: optionalText,
  notes: optionalText,
});
export type Offer = z.infer<typeof offer>;

export const offerReferences: readonly Reference[] = [
  { path: ['actorId'], target: 'actors', kind: 'required' },
  { path: ['category'], target: 'offerCategories', kind: 'optional' },
  { path: ['targetGroups', '*'], target: 'targetGroups', kind: 'entry' },
  { path: ['areas', '*'], target: 'areas', kind: 'entry' },
  { path: ['fields', '*', 'field'], target: 'fieldsOfAction', kind: 'entry' },
];
