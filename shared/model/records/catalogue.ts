import { z } from 'zod';
import { welfareSector } from '../enumerations.ts';
import { actorKindId, areaId, fieldId, offerCategoryId, targetGroupId } from '../identifiers.ts';
import type { Reference } from '../references.ts';
import { flag, labels, optionalText } from '../scales.ts';

/** A part of the quarter, or the outside of it (DOMAIN.md §2 `area`). */
export const area = z.strictObject({
  id: areaId,
  name: z.string().trim().min(1).max(500),
  insideQuarter: z.boolean().default(true),
});
export type Area = z.infer<typeof area>;

/** A field of action; extra fields roll up to `parentFields`, `priority` is 0–1 (DOMAIN.md §4). */
export const fieldOfAction = z.strictObject({
  id: fieldId,
  labels,
  isCore: flag,
  parentFields: z.array(fieldId).default([]),
  priority: z.number().min(0).max(1).default(0.5),
});
export type FieldOfAction = z.infer<typeof fieldOfAction>;

export const fieldOfActionReferences: readonly Reference[] = [
  { path: ['parentFields', '*'], target: 'fieldsOfAction', kind: 'entry' },
];

/** People an offer addresses (DOMAIN.md §3.3); `isQuiet` marks the default quiet groups. */
export const targetGroup = z.strictObject({ id: targetGroupId, labels, isQuiet: flag });
export type TargetGroup = z.infer<typeof targetGroup>;

/** `parent` or `parent.leaf` (DOMAIN.md §3.4). */
export const offerCategory = z.strictObject({
  id: offerCategoryId,
  parentId: offerCategoryId.nullable().default(null),
  labels,
});
export type OfferCategory = z.infer<typeof offerCategory>;

export const offerCategoryReferences: readonly Reference[] = [
  { path: ['parentId'], target: 'offerCategories', kind: 'optional' },
];

/** A kind of actor: id is `kind/subKind`, with `-` where there is no sub-kind (DOMAIN.md §3.2). */
export const actorKind = z.strictObject({
  id: actorKindId,
  kind: z.string().min(1),
  subKind: optionalText,
  labels,
  welfareSector: welfareSector.nullable().default(null),
  secondarySector: welfareSector.nullable().default(null),
  expectedFields: z.array(fieldId).default([]),
  synonyms: z.array(z.string()).default([]),
});
export type ActorKind = z.infer<typeof actorKind>;

export const actorKindReferences: readonly Reference[] = [
  { path: ['expectedFields', '*'], target: 'fieldsOfAction', kind: 'entry' },
];

/** Identifier of the kind in the table `actorKinds`: `school/primary`, `parish/-`. */
export function kindKey(kind: string, subKind: string | null): string {
  return `${kind}/${subKind ?? '-'}`;
}
