import { z } from 'zod';
import {
  confidence,
  type Direction,
  direction,
  formality,
  frequency,
  type RelationKind,
  relationKind,
  relationStatus,
} from '../enumerations.ts';
import { actorId, fieldId, relationId } from '../identifiers.ts';
import type { Reference } from '../references.ts';
import { flag, optionalDate, optionalText, scale0to3, scale1to4 } from '../scales.ts';

/** A tie between two actors; several of different kinds may join the same two (DOMAIN.md §5.1, §5.2). */
export const relation = z.strictObject({
  id: relationId,
  sourceId: actorId,
  targetId: actorId,
  kind: relationKind,
  direction: direction.nullable().default(null),
  strength: z.int().min(1).max(3).nullable().default(null),
  formality: formality.nullable().default(null),
  quality: z.int().min(-2).max(2).nullable().default(null),
  conflictLevel: scale0to3,
  personDependent: flag,
  benefitSource: scale0to3,
  benefitSourceNote: optionalText,
  benefitTarget: scale0to3,
  benefitTargetNote: optionalText,
  frequency: frequency.nullable().default(null),
  lastContactOn: optionalDate,
  since: optionalDate,
  endedOn: optionalDate,
  status: relationStatus.default('existing'),
  confidence: confidence.nullable().default(null),
  source: optionalText,
  recordedBy: optionalText,
  recordedOn: optionalDate,
  fields: z.array(fieldId).default([]),
  reliability: scale1to4,
  missionAgreement: scale1to4,
  opennessToDiscussion: scale1to4,
  powerInfluence: scale1to4,
  involvement: scale1to4,
  resourceContribution: scale1to4,
  notes: optionalText,
});
export type Relation = z.infer<typeof relation>;

export const relationReferences: readonly Reference[] = [
  { path: ['sourceId'], target: 'actors', kind: 'required' },
  { path: ['targetId'], target: 'actors', kind: 'required' },
  { path: ['fields', '*'], target: 'fieldsOfAction', kind: 'entry' },
];

const directedKinds: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'referral',
  'resourceSharing',
  'funding',
  'advocacy',
  'mandate',
  'membership',
  'doorOpener',
]);

const workingKinds: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'information',
  'cooperation',
  'referral',
  'resourceSharing',
  'jointPresence',
  'funding',
  'advocacy',
]);

/** Whether ties of this kind count as cohesion; competition, conflict, mandate and the like never do (DOMAIN.md §5.1). */
export function isWorkingKind(kind: RelationKind): boolean {
  return workingKinds.has(kind);
}

/** The direction in force: the recorded one, else forward for directed kinds and none for the others (DOMAIN.md §5.2). */
export function directionOf(tie: Pick<Relation, 'kind' | 'direction'>): Direction {
  return tie.direction ?? (directedKinds.has(tie.kind) ? 'forward' : 'none');
}
