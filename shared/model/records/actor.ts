import { z } from 'zod';
import { fieldWeight, lifecycle, stakeholderTier, stance, welfareSector } from '../enumerations.ts';
import { actorId, areaId, bodyId, fieldId, targetGroupId } from '../identifiers.ts';
import type { Reference } from '../references.ts';
import { flag, optionalDate, optionalFlag, optionalText, scale1to5, texts } from '../scales.ts';

/** A field of action with its weight: core counts 1, secondary 0.5 (DOMAIN.md §5.2). */
export const weightedField = z.strictObject({ field: fieldId, weight: fieldWeight.default('core') });
export type WeightedField = z.infer<typeof weightedField>;

/** Organisation, unit, residents' group or key person on the map (DOMAIN.md §3, §5.2). */
export const actor = z.strictObject({
  id: actorId,
  name: z.string().trim().min(1).max(500),
  shortName: optionalText,
  kind: z.string().min(1).default('other'),
  subKind: optionalText,
  welfareSector: welfareSector.nullable().default(null),
  secondarySector: welfareSector.nullable().default(null),
  parentActorId: actorId.nullable().default(null),
  fields: z.array(weightedField).default([]),
  targetGroups: z.array(targetGroupId).default([]),
  areas: z.array(areaId).default([]),
  cityWide: flag,
  insideQuarter: optionalFlag,
  stakeholderTier: stakeholderTier.nullable().default(null),
  influence: scale1to5,
  interest: scale1to5,
  legitimacy: scale1to5,
  urgency: scale1to5,
  hasVeto: flag,
  stance: stance.nullable().default(null),
  willingness: z.int().min(0).max(4).nullable().default(null),
  ratedBy: optionalText,
  ratedOn: optionalDate,
  reachesGroups: z.array(targetGroupId).default([]),
  representsGroups: z.array(targetGroupId).default([]),
  representsBodyId: bodyId.nullable().default(null),
  coordinatesFields: z.array(fieldId).default([]),
  resourcesOffered: texts,
  resourcesNeeded: texts,
  lifecycle: lifecycle.nullable().default(null),
  isKeyPerson: flag,
  isMultiplier: flag,
  isPrivatePerson: flag,
  activationPhase: z.int().min(1).max(3).nullable().default(null),
  namedByActorId: actorId.nullable().default(null),
  notes: optionalText,
});
export type Actor = z.infer<typeof actor>;

export const actorReferences: readonly Reference[] = [
  { path: ['parentActorId'], target: 'actors', kind: 'optional' },
  { path: ['namedByActorId'], target: 'actors', kind: 'optional' },
  { path: ['representsBodyId'], target: 'bodies', kind: 'optional' },
  { path: ['fields', '*', 'field'], target: 'fieldsOfAction', kind: 'entry' },
  { path: ['targetGroups', '*'], target: 'targetGroups', kind: 'entry' },
  { path: ['areas', '*'], target: 'areas', kind: 'entry' },
  { path: ['reachesGroups', '*'], target: 'targetGroups', kind: 'entry' },
  { path: ['representsGroups', '*'], target: 'targetGroups', kind: 'entry' },
  { path: ['coordinatesFields', '*'], target: 'fieldsOfAction', kind: 'entry' },
];
