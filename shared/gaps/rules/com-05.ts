import type { Actor } from '../../model/records/actor.ts';
import type { RuleContext } from '../context.ts';
import { actorsParameter, evidenceOf, idsOf, type Rule } from '../rule.ts';

const bridgingKinds: ReadonlySet<string> = new Set(['parish', 'advisoryBoard', 'volunteerGroup']);

/** Somebody close to the people works with both of two competitors (DOMAIN.md §6.7). */
export const com05: Rule = {
  id: 'COM-05',
  group: 'COM',
  thresholds: [],
  needs: [],
  find: (context) =>
    context.ties.competitions
      .map((pair) => ({ ...pair, builders: bridgeBuilders(context, pair.first, pair.second) }))
      .filter(({ builders }) => builders.length > 0)
      .map(({ first, second, relations, builders }) => ({
        subjects: [first, second],
        severity: 'info',
        parameters: {
          first: actorsParameter(first),
          second: actorsParameter(second),
          builders: actorsParameter(...idsOf(builders)),
        },
        evidence: [...evidenceOf('relations', relations), ...evidenceOf('actors', builders)],
      })),
};

function bridgeBuilders(context: RuleContext, a: string, b: string): Actor[] {
  return context
    .neighboursOf(a)
    .filter(({ id }) => id !== context.focus?.id && context.areTied(id, b))
    .flatMap(({ id }) => context.actors.get(id) ?? [])
    .filter(({ kind, welfareSector }) => welfareSector === 'informal' || bridgingKinds.has(kind));
}
