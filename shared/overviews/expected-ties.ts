import { contextOf } from '../gaps/find-all.ts';
import { tieSides } from '../gaps/scores/expected-ties.ts';
import { templateIds } from '../model/expectation-templates.ts';
import { expectationsOf, templateExpectations } from '../model/expectations.ts';
import type { Network } from '../model/network.ts';
import { isValid } from '../model/records/agreement.ts';
import type { ExpectedTie } from '../model/records/expectation.ts';
import { importances } from './coverage-table.ts';

/**
 * Where an expected tie stands: somebody of both sides works together; both sides are known and nobody does; nobody of a
 * side is known; it is not needed here.
 */
export type TieStanding = 'there' | 'open' | 'unknown' | 'notNeeded';

/** An expected tie with who it is about. Identifiers of actors and agreements. */
export interface ExpectedTieRow {
  readonly tie: ExpectedTie;
  readonly standing: TieStanding;
  /** Sides nobody of is known. */
  readonly lacking: readonly ('x' | 'y')[];
  readonly pairs: readonly (readonly [string, string])[];
  /** Agreements in force between the two sides. */
  readonly agreements: readonly string[];
  /** Expected by this network alone, not by one of the templates. */
  readonly isOwn: boolean;
  /** As every network has it, but for what this network says otherwise. */
  readonly isChanged: boolean;
}

/** The expected ties of a network, those nobody has yet first, the more important before the others (DOMAIN.md §4.4). */
export function expectedTieRows(network: Network): ExpectedTieRow[] {
  const { ties } = expectationsOf(network.records);
  const context = contextOf(network, {
    asOf: null,
    thresholds: {},
    expectations: { partners: [], ties: ties.map((tie) => ({ ...tie, notNeeded: false })) },
  });
  const sides = new Map(tieSides(context).map((one) => [one.tie.id, one]));
  const usual = new Set<string>(templateExpectations().ties.map(({ id }) => id));
  const own = new Set(network.records.expectedTies.map(({ id }) => id));
  const rows = ties.map((tie): ExpectedTieRow => {
    const { x, y } = sides.get(tie.id) ?? { x: [], y: [] };
    const all = x.flatMap((a) => y.filter((b) => b.id !== a.id).map((b) => [a.id, b.id] as const));
    const pairs = all.filter(([a, b]) => context.areTied(a, b));
    const agreed = all.flatMap(([a, b]) => context.agreementsBetween(a, b)).filter((one) => isValid(one, context.asOf));
    return {
      tie,
      standing: tie.notNeeded ? 'notNeeded' : all.length === 0 ? 'unknown' : pairs.length > 0 ? 'there' : 'open',
      lacking: [...(x.length === 0 ? (['x'] as const) : []), ...(y.length === 0 ? (['y'] as const) : [])],
      pairs,
      agreements: [...new Set(agreed.map(({ id }): string => id))],
      isOwn: !templateIds().has(tie.id),
      isChanged: usual.has(tie.id) && own.has(tie.id),
    };
  });
  return rows.toSorted(
    (one, other) =>
      order.indexOf(one.standing) - order.indexOf(other.standing) ||
      importances.indexOf(one.tie.importance) - importances.indexOf(other.tie.importance),
  );
}

const order: readonly TieStanding[] = ['open', 'unknown', 'there', 'notNeeded'];
