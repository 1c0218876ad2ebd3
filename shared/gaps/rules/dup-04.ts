import { isValid } from '../../model/records/agreement.ts';
import type { Offer } from '../../model/records/offer.ts';
import { byId } from '../comparison.ts';
import type { RuleContext } from '../context.ts';
import { PairMap } from '../pair-map.ts';
import { actorsParameter, evidenceOf, keysParameter, type Rule, recordsParameter } from '../rule.ts';
import { commonOf } from '../scores/content.ts';

/** Two actors coordinate the same fields in the same area without a written division of tasks (DOMAIN.md §6.2). */
export const dup04: Rule = {
  id: 'DUP-04',
  group: 'DUP',
  thresholds: [],
  needs: ['offers'],
  find: (context) =>
    Array.from(coordinators(context).entries())
      .filter(([a, b]) => !context.kinship.inLineage(a, b) && !haveDividedTasks(context, a, b))
      .map(([a, b, offers]) => ({
        subjects: [a, b],
        severity: 'high',
        parameters: {
          first: actorsParameter(a),
          second: actorsParameter(b),
          offers: recordsParameter('offers', ...offers.map(({ id }) => id)),
          fields: keysParameter('fieldsOfAction', sharedBy(a, b, offers, fieldsOf)),
          areas: keysParameter(
            'areas',
            sharedBy(a, b, offers, ({ areas }) => areas),
          ),
        },
        evidence: evidenceOf('offers', offers),
      })),
};

/** Pairs of actors with networking offers that have a field and an area in common; the value is those offers. */
function coordinators(context: RuleContext): PairMap<Offer[]> {
  const networking = context.offers.filter(({ category }) => category === 'coordination.network');
  const pairs = new PairMap<Offer[]>();
  for (const [at, one] of networking.entries()) {
    for (const other of networking.slice(at + 1)) {
      if (one.actorId === other.actorId) continue;
      if (commonOf(fieldsOf(one), fieldsOf(other)).length === 0 || commonOf(one.areas, other.areas).length === 0)
        continue;
      const known = pairs.getOrMake(one.actorId, other.actorId, () => []);
      for (const offer of [one, other].sort(byId)) if (!known.includes(offer)) known.push(offer);
    }
  }
  return pairs;
}

function fieldsOf({ fields }: Offer): string[] {
  return fields.map(({ field }) => field);
}

/** What offers of both actors name. */
function sharedBy(
  a: string,
  b: string,
  offers: readonly Offer[],
  keysOf: (offer: Offer) => readonly string[],
): string[] {
  const keys = (actorId: string) => offers.filter((offer) => offer.actorId === actorId).flatMap(keysOf);
  return commonOf(keys(a), keys(b));
}

function haveDividedTasks(context: RuleContext, a: string, b: string): boolean {
  return context
    .agreementsBetween(a, b)
    .some((agreement) => agreement.clauses.includes('tasks') && isValid(agreement, context.asOf));
}
