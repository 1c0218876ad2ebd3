import { welfareSector } from '../../model/enumerations.ts';
import { reaches } from '../comparison.ts';
import type { RuleContext } from '../context.ts';
import {
  type Draft,
  evidenceOf,
  keyEvidence,
  keysParameter,
  numberParameter,
  type Rule,
  wordsParameter,
} from '../rule.ts';

/** The actors of a core field come from few sectors of the welfare mix (DOMAIN.md §6.11). */
export const wfm01: Rule = {
  id: 'WFM-01',
  group: 'WFM',
  thresholds: ['fieldMinActors', 'evenness'],
  needs: ['sectors'],
  find: (context) =>
    context.network.records.fieldsOfAction.filter(({ isCore }) => isCore).flatMap(({ id }) => unbalanced(context, id)),
};

function unbalanced(context: RuleContext, field: string): Draft[] {
  const { fieldMinActors, evenness: least } = context.thresholds;
  const active = [...context.actors.values()].filter(
    (actor) =>
      actor !== context.focus &&
      actor.welfareSector !== null &&
      !context.kinship.isContainer(actor) &&
      actor.fields.some((own) => own.field === field),
  );
  const counts = welfareSector.options.map((sector) => active.filter((actor) => actor.welfareSector === sector).length);
  const absent = welfareSector.options.filter((_, at) => counts[at] === 0);
  const evenness = evennessOf(counts);
  if (!reaches(active.length, fieldMinActors) || absent.length === 0 || reaches(evenness, least)) return [];
  return [
    {
      subjects: [field],
      severity: 'low',
      parameters: {
        field: keysParameter('fieldsOfAction', [field]),
        sectors: wordsParameter(absent.map((sector) => `model:welfareSector.${sector}`)),
        actors: numberParameter(active.length, 0),
        evenness: numberParameter(evenness, 2),
      },
      evidence: [...keyEvidence(context, 'fieldsOfAction', [field]), ...evidenceOf('actors', active)],
    },
  ];
}

/** How evenly a number is spread over its parts, 0 (all in one) to 1 (Pielou). */
function evennessOf(counts: readonly number[]): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const entropy = counts.reduce((sum, count) => (count === 0 ? sum : sum - (count / all) * Math.log(count / all)), 0);
  return entropy / Math.log(counts.length);
}
