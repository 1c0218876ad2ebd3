import { z } from 'zod';
import { areaId, needSignalId, offerCategoryId, targetGroupId } from '../identifiers.ts';
import type { Reference } from '../references.ts';
import { optionalDate, optionalFlag, optionalText, scale1to5 } from '../scales.ts';

/** A need somebody noticed in the quarter (DOMAIN.md §5.5). */
export const needSignal = z.strictObject({
  id: needSignalId,
  title: optionalText,
  category: offerCategoryId.nullable().default(null),
  targetGroups: z.array(targetGroupId).default([]),
  areas: z.array(areaId).default([]),
  priority: scale1to5,
  unmet: optionalFlag,
  source: optionalText,
  recordedOn: optionalDate,
  notes: optionalText,
});
export type NeedSignal = z.infer<typeof needSignal>;

export const needSignalReferences: readonly Reference[] = [
  { path: ['category'], target: 'offerCategories', kind: 'optional' },
  { path: ['targetGroups', '*'], target: 'targetGroups', kind: 'entry' },
  { path: ['areas', '*'], target: 'areas', kind: 'entry' },
];
