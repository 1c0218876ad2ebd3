import type { Measure } from '../../model/records/measure.ts';
import { reaches } from '../comparison.ts';
import type { RuleContext } from '../context.ts';
import { type Draft, evidenceOf, keysParameter, type Rule, recordsParameter, textParameter } from '../rule.ts';
import { commonOf, jaccard, overlap } from '../scores/content.ts';

/** Two running projects pursue alike things for the same people with different partners and money (DOMAIN.md §6.2). */
export const dup05: Rule = {
  id: 'DUP-05',
  group: 'DUP',
  thresholds: ['measureOverlap'],
  needs: ['measures'],
  find(context) {
    const projects = context.participations.running.filter(
      ({ type, fundingSources }) => type === 'project' && fundingSources.length > 0,
    );
    return projects.flatMap((first, at) =>
      projects.slice(at + 1).flatMap((second) => parallel(context, first, second)),
    );
  },
};

function parallel(context: RuleContext, first: Measure, second: Measure): Draft[] {
  const { measureOverlap } = context.thresholds;
  const fields = jaccard(first.fields, second.fields);
  const groups = overlap(first.targetGroups, second.targetGroups);
  if (fields === null || groups === null || !reaches(fields, measureOverlap) || !reaches(groups, measureOverlap))
    return [];
  const others = context.participations.participantsOf(second.id);
  if ([...context.participations.participantsOf(first.id)].some((id) => others.has(id))) return [];
  if (jaccard(first.fundingSources, second.fundingSources) === 1) return [];
  return [
    {
      subjects: [first.id, second.id],
      severity: 'medium',
      parameters: {
        first: recordsParameter('measures', first.id),
        second: recordsParameter('measures', second.id),
        firstFunding: textParameter(first.fundingSources.join(', ')),
        secondFunding: textParameter(second.fundingSources.join(', ')),
        groups: keysParameter('targetGroups', commonOf(first.targetGroups, second.targetGroups)),
        fields: keysParameter('fieldsOfAction', commonOf(first.fields, second.fields)),
      },
      evidence: evidenceOf('measures', [first, second]),
    },
  ];
}
