import { z } from 'zod';
import expectedPartners from '../../resources/templates/expected-partners.json' with { type: 'json' };
import expectedTies from '../../resources/templates/expected-ties.json' with { type: 'json' };
import { fieldId } from './identifiers.ts';

export const importance = z.enum(['must', 'should', 'could']);
export type Importance = z.infer<typeof importance>;

/** Kinds of actor: `kind` or `kind/subKind`, alternatives joined by `|` (DOMAIN.md §4.1). */
export const kindPattern = z.string().regex(/^[^|/]+(\/[^|/]+)?(\|[^|/]+(\/[^|/]+)?)*$/);

/** A kind of partner a field of action needs; its identifier is `field:pattern` (DOMAIN.md §4.1). */
export const expectedPartner = z.strictObject({
  field: fieldId,
  importance,
  pattern: kindPattern,
  /** The focus actor's host does not count, as it would stand for itself. */
  withoutHost: z.boolean().default(false),
});
export type ExpectedPartner = z.infer<typeof expectedPartner>;

/** The side of an expected tie that is the focus actor. */
export const focusSide = 'QM';

/** Two kinds of actors that should work together; a side is a pattern or `QM` (DOMAIN.md §4.4). */
export const expectedTie = z.strictObject({
  id: z.string().min(1).max(200),
  importance,
  x: kindPattern,
  y: kindPattern,
  /** The field of action that needs the tie, if it is one. */
  field: fieldId.nullable().default(null),
});
export type ExpectedTie = z.infer<typeof expectedTie>;

/** What a network of a neighbourhood is compared with. */
export const expectations = z.strictObject({ partners: z.array(expectedPartner), ties: z.array(expectedTie) });
export type Expectations = z.infer<typeof expectations>;

let parsed: Expectations | undefined;

/** The expected partners of the ten fields of action and the expected ties (DOMAIN.md §4.1, §4.4). */
export function templateExpectations(): Expectations {
  parsed ??= expectations.parse({ partners: expectedPartners, ties: expectedTies });
  return parsed;
}

/** The alternatives of a pattern: `school/primary|daycare` is a primary school or any day-care centre. */
export function kindsOf(pattern: string): { readonly kind: string; readonly subKind: string | null }[] {
  return pattern.split('|').map((alternative) => {
    const [kind = '', subKind = null] = alternative.split('/', 2);
    return { kind, subKind };
  });
}
