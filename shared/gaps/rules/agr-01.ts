import { strengthOf } from '../../analysis/projection.ts';
import { isExpired, isValid } from '../../model/records/agreement.ts';
import { reaches } from '../comparison.ts';
import type { RuleContext } from '../context.ts';
import { actorsParameter, type Draft, evidenceOf, numberParameter, type Rule, textParameter } from '../rule.ts';
import type { RelatedPair } from '../ties.ts';

/** Two actors work closely together and nothing is in writing (DOMAIN.md §6.4). */
export const agr01: Rule = {
  id: 'AGR-01',
  group: 'AGR',
  thresholds: ['strongTie', 'jointMeasures'],
  needs: ['relations'],
  find: (context) => context.ties.pairs.flatMap((pair) => unwritten(context, pair)),
};

function unwritten(context: RuleContext, { first, second, relations }: RelatedPair): Draft[] {
  const working = relations.filter(({ kind }) => kind === 'cooperation' || kind === 'resourceSharing');
  if (working.length === 0 || context.kinship.inLineage(first, second)) return [];
  const joint = context.participations.runningOfBoth(first, second);
  const isClose = reaches(Math.max(...working.map(strengthOf)), context.thresholds.strongTie);
  if (!isClose && !reaches(joint.length, context.thresholds.jointMeasures)) return [];
  if (
    context.agreementsBetween(first, second).some((one) => isValid(one, context.asOf) || isExpired(one, context.asOf))
  ) {
    return [];
  }
  return [
    {
      subjects: [first, second],
      severity: isClose ? 'medium' : 'low',
      parameters: {
        first: actorsParameter(first),
        second: actorsParameter(second),
        joint: numberParameter(joint.length, 0),
        ...(isClose ? {} : { context: textParameter('measures') }),
      },
      evidence: [...evidenceOf('relations', working), ...evidenceOf('measures', joint)],
    },
  ];
}
