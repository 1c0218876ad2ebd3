import type { Snapshot } from '../../model/records/snapshot.ts';
import type { RuleContext } from '../context.ts';
import { latestOf } from '../days.ts';
import { PairMap } from '../pair-map.ts';
import {
  actorsParameter,
  type Draft,
  dateParameter,
  evidenceOf,
  type Rule,
  wordsParameter,
  textParameter,
} from '../rule.ts';
import { conflictLevelOf, highest, lowest } from '../ties.ts';

type Judged = Snapshot['relationQuality'][number];

/** A relation is judged worse than in the latest snapshot (DOMAIN.md §6.8). */
export const rel04: Rule = {
  id: 'REL-04',
  group: 'REL',
  thresholds: [],
  needs: ['snapshots'],
  find(context) {
    const { network, asOf, actors } = context;
    const taken = latestOf(network.records.snapshots.map(({ takenOn }) => takenOn).filter((day) => day <= asOf));
    if (taken === null) return [];
    const pairs = new PairMap<Judged[]>();
    for (const snapshot of network.records.snapshots.filter(({ takenOn }) => takenOn === taken)) {
      for (const judged of snapshot.relationQuality) {
        const { sourceId, targetId } = judged;
        if (sourceId === targetId || !actors.has(sourceId) || !actors.has(targetId)) continue;
        pairs.getOrMake(sourceId, targetId, () => []).push(judged);
      }
    }
    return Array.from(pairs.entries()).flatMap(([a, b, then]) => worsened(context, [a, b], then, taken));
  },
};

function worsened(
  { ties }: RuleContext,
  [first, second]: readonly [string, string],
  then: readonly Judged[],
  taken: string,
): Draft[] {
  const now = ties.between(first, second);
  const quality = { before: lowest(then.map((one) => one.quality)), now: lowest(now.map((one) => one.quality)) };
  const conflict = { before: highest(then.map((one) => one.conflictLevel)), now: conflictLevelOf(now) };
  const isWorse = quality.before !== null && quality.now !== null && quality.before - quality.now >= 1;
  const isTenser = conflict.before !== null && conflict.now !== null && conflict.now > conflict.before;
  if (!isWorse && !isTenser) return [];
  const change = isWorse ? quality : conflict;
  const wordFor = (value: number | null) => (isWorse ? `model:quality.${value}` : `model:conflictLevel.${value}`);
  return [
    {
      subjects: [first, second],
      severity: 'medium',
      parameters: {
        first: actorsParameter(first),
        second: actorsParameter(second),
        before: wordsParameter([wordFor(change.before)]),
        now: wordsParameter([wordFor(change.now)]),
        taken: dateParameter(taken),
        ...(isWorse ? {} : { context: textParameter('conflict') }),
      },
      evidence: evidenceOf('relations', now),
    },
  ];
}
