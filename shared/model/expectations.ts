import { z } from 'zod';
import expectedPartners from '../../resources/templates/expected-partners.json' with { type: 'json' };
import expectedTies from '../../resources/templates/expected-ties.json' with { type: 'json' };
import { type ExpectedPartner, expectedPartner, type ExpectedTie, expectedTie } from './records/expectation.ts';
import type { Records } from './tables.ts';

/** The side of an expected tie that is the focus actor. */
export const focusSide = 'QM';

/** What a network of a neighbourhood is compared with. */
export interface Expectations {
  readonly partners: readonly ExpectedPartner[];
  readonly ties: readonly ExpectedTie[];
}

/** The identifier of an expected partner, the subject of the findings about it: `health:healthInsurance`. */
export function slotIdOf({ field, pattern }: { readonly field: string; readonly pattern: string }): string {
  return `${field}:${pattern}`;
}

const namedPartner = z.looseObject({ field: z.string(), pattern: z.string() });

/** Expectations as a template file has them: partners get their identifiers. */
export const expectations = z.strictObject({
  partners: z.array(namedPartner.transform((entry) => ({ id: slotIdOf(entry), ...entry })).pipe(expectedPartner)),
  ties: z.array(expectedTie),
});

let parsed: Expectations | undefined;

/** The expected partners of the ten fields of action and the expected ties (DOMAIN.md §4.1, §4.4). */
export function templateExpectations(): Expectations {
  parsed ??= expectations.parse({ partners: expectedPartners, ties: expectedTies });
  return parsed;
}

/**
 * What this network is compared with: the templates, its own entries in place of those of the same identifier, then the
 * rest of its own. What is not needed here is among them and says so.
 */
export function expectationsOf({
  expectedPartners: partners,
  expectedTies: ties,
}: Pick<Records, 'expectedPartners' | 'expectedTies'>): Expectations {
  const template = templateExpectations();
  return { partners: overlaid(template.partners, partners), ties: overlaid(template.ties, ties) };
}

function overlaid<Entry extends { readonly id: string }>(template: readonly Entry[], own: readonly Entry[]): Entry[] {
  const byId = new Map(own.map((entry) => [entry.id, entry]));
  const known = new Set(template.map(({ id }) => id));
  return [...template.map((entry) => byId.get(entry.id) ?? entry), ...own.filter(({ id }) => !known.has(id))];
}

/** The alternatives of a pattern: `school/primary|daycare` is a primary school or any day-care centre. */
export function kindsOf(pattern: string): { readonly kind: string; readonly subKind: string | null }[] {
  return pattern.split('|').map((alternative) => {
    const [kind = '', subKind = null] = alternative.split('/', 2);
    return { kind, subKind };
  });
}
