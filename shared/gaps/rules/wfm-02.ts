import { neighboursOf } from '../../analysis/compact-graph.ts';
import { welfareSector, type WelfareSector } from '../../model/enumerations.ts';
import { exceeds } from '../comparison.ts';
import type { RuleContext } from '../context.ts';
import { evidenceOf, numberParameter, type Rule, wordsParameter } from '../rule.ts';

/** The actors of a sector mostly work with each other (DOMAIN.md §6.11). */
export const wfm02: Rule = {
  id: 'WFM-02',
  group: 'WFM',
  thresholds: ['eiMin'],
  needs: ['sectors', 'relations'],
  find: (context) =>
    welfareSector.options
      .map((sector) => ({ sector, ...tiesOf(context, sector) }))
      .filter(({ internal, external }) => internal + external > 0)
      .map((ties) => ({ ...ties, index: (ties.external - ties.internal) / (ties.external + ties.internal) }))
      .filter(({ index }) => !exceeds(index, context.thresholds.eiMin))
      .map(({ sector, internal, external, index }) => ({
        subjects: [sector],
        severity: 'low',
        parameters: {
          sector: wordsParameter([`model:welfareSector.${sector}`]),
          internal: numberParameter(internal, 0),
          external: numberParameter(external, 0),
          index: numberParameter(index, 2),
        },
        evidence: evidenceOf(
          'actors',
          [...context.actors.values()].filter((actor) => actor !== context.focus && actor.welfareSector === sector),
        ),
      })),
};

/** Ties with one end in the sector by the other end: inside it or not. An end of unknown sector is outside. */
function tiesOf(context: RuleContext, sector: WelfareSector): { internal: number; external: number } {
  const { graphWithoutFocus: graph, actors } = context;
  const isInside = (node: number) => actors.get(graph.nodeIds[node] ?? '')?.welfareSector === sector;
  let internalEnds = 0;
  let external = 0;
  for (const node of graph.nodeIds.keys()) {
    if (!isInside(node)) continue;
    for (const next of neighboursOf(graph, node)) {
      if (isInside(next)) internalEnds++;
      else external++;
    }
  }
  return { internal: internalEnds / 2, external };
}
