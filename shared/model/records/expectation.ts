import { z } from 'zod';
import { actorId, expectedPartnerId, expectedTieId, fieldId } from '../identifiers.ts';
import type { Reference } from '../references.ts';
import { flag, optionalDate, optionalText } from '../scales.ts';

export const importance = z.enum(['must', 'should', 'could']);
export type Importance = z.infer<typeof importance>;

/** Kinds of actor: `kind` or `kind/subKind`, alternatives joined by `|` (DOMAIN.md §4.1). */
export const kindPattern = z.string().regex(/^[^|/]+(\/[^|/]+)?(\|[^|/]+(\/[^|/]+)?)*$/);

/** Why something usually expected is not needed here. */
const exemption = {
  notNeeded: flag,
  reason: optionalText,
  decidedBy: optionalText,
  decidedOn: optionalDate,
};

/**
 * A kind of partner that a field of action needs in this network, beside or instead of the template's entry of the same
 * identifier, which is `field:pattern` (DOMAIN.md §4.1, §7.3).
 */
export const expectedPartner = z.strictObject({
  id: expectedPartnerId,
  field: fieldId,
  importance,
  pattern: kindPattern,
  /** The focus actor's host does not count, as it would stand for itself. */
  withoutHost: flag,
  /** Actors that count here whatever their kind. */
  actorIds: z.array(actorId).default([]),
  ...exemption,
});
export type ExpectedPartner = z.infer<typeof expectedPartner>;

/** Two kinds of actors that should work together; a side is a pattern or `QM`, the focus actor (DOMAIN.md §4.4). */
export const expectedTie = z.strictObject({
  id: expectedTieId,
  importance,
  x: kindPattern,
  y: kindPattern,
  /** The field of action that needs the tie, if it is one. */
  field: fieldId.nullable().default(null),
  ...exemption,
});
export type ExpectedTie = z.infer<typeof expectedTie>;

export const expectedPartnerReferences: readonly Reference[] = [
  { path: ['actorIds', '*'], target: 'actors', kind: 'entry' },
];
