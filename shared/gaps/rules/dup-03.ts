import type { Body } from '../../model/records/body.ts';
import { reaches } from '../comparison.ts';
import type { RuleContext } from '../context.ts';
import {
  type Draft,
  evidenceOf,
  keysParameter,
  numberParameter,
  percentParameter,
  type Rule,
  recordsParameter,
} from '../rule.ts';
import { commonOf, jaccard } from '../scores/content.ts';

/** Two bodies have nearly the same members and topics (DOMAIN.md §6.2). */
export const dup03: Rule = {
  id: 'DUP-03',
  group: 'DUP',
  thresholds: ['bodyOverlap', 'topicOverlap'],
  needs: ['bodies'],
  find: (context) =>
    context.bodies.all.flatMap((first, at) =>
      context.bodies.all.slice(at + 1).flatMap((second) => twins(context, first, second)),
    ),
};

function twins(context: RuleContext, first: Body, second: Body): Draft[] {
  const topics = jaccard(first.topics, second.topics);
  if (topics === null || !reaches(topics, context.thresholds.topicOverlap)) return [];
  const seats = [first, second].map(({ id }) => [...context.bodies.seatsOf(id).keys()]);
  const [ours = [], theirs = []] = seats;
  const members = jaccard(ours, theirs);
  if (members === null || !reaches(members, context.thresholds.bodyOverlap)) return [];
  return [
    {
      subjects: [first.id, second.id],
      severity: 'medium',
      parameters: {
        first: recordsParameter('bodies', first.id),
        second: recordsParameter('bodies', second.id),
        members: percentParameter(members),
        common: numberParameter(commonOf(ours, theirs).length, 0),
        topics: keysParameter('fieldsOfAction', commonOf(first.topics, second.topics)),
        overlap: percentParameter(topics),
      },
      evidence: evidenceOf('bodies', [first, second]),
    },
  ];
}
