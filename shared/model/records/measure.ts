import { z } from 'zod';
import { measureStatus, measureType, participationRole } from '../enumerations.ts';
import { actorId, fieldId, measureId, targetGroupId } from '../identifiers.ts';
import type { Reference } from '../references.ts';
import { optionalDate, optionalFlag, optionalText, partialDate, texts } from '../scales.ts';

/** A planned activity in the form of the measures table of an integrated action concept (DOMAIN.md §5.5, §8.1). */
export const measure = z.strictObject({
  id: measureId,
  title: z.string().trim().min(1).max(1000),
  goal: optionalText,
  furtherGoals: texts,
  type: measureType.nullable().default(null),
  status: measureStatus.nullable().default(null),
  heldOn: optionalDate,
  fields: z.array(fieldId).default([]),
  targetGroups: z.array(targetGroupId).default([]),
  participants: z
    .array(z.strictObject({ actorId, role: participationRole.default('participant'), source: optionalText }))
    .default([]),
  urbanFunding: optionalFlag,
  fundingSources: texts,
  fundingEndsOn: optionalDate,
  adoptedOn: partialDate.nullable().default(null),
  addenda: z
    .array(z.strictObject({ on: partialDate.nullable().default(null), text: z.string().max(100_000) }))
    .default([]),
  notes: optionalText,
});
export type Measure = z.infer<typeof measure>;

export const measureReferences: readonly Reference[] = [
  { path: ['fields', '*'], target: 'fieldsOfAction', kind: 'entry' },
  { path: ['targetGroups', '*'], target: 'targetGroups', kind: 'entry' },
  { path: ['participants', '*', 'actorId'], target: 'actors', kind: 'entry' },
];
