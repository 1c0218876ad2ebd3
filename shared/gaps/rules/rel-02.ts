import { fingerprintOf } from '../../model/fingerprint.ts';
import { actorsParameter, evidenceOf, type Rule, wordsParameter } from '../rule.ts';
import { conflictLevelOf } from '../ties.ts';

const id = 'REL-02';
const seriousConflict = 2;
const openConflict = 3;

/** A conflict nobody has a task for; those inside the municipality have their own rule (DOMAIN.md §6.8). */
export const rel02: Rule = {
  id,
  group: 'REL',
  thresholds: [],
  needs: ['relations'],
  find({ network, ties, kinship }) {
    const tasks = network.records.actionItems.filter(({ status }) => status === 'open');
    const handled = new Set(tasks.map(({ findingFingerprint }) => findingFingerprint));
    return ties.pairs
      .map((pair) => ({ ...pair, level: conflictLevelOf(pair.relations) ?? 0 }))
      .filter(
        ({ first, second, level }) =>
          level >= seriousConflict &&
          !(kinship.municipalTree.has(first) && kinship.municipalTree.has(second)) &&
          !handled.has(fingerprintOf(id, [first, second])),
      )
      .map(({ first, second, relations, level }) => ({
        subjects: [first, second],
        severity: level >= openConflict ? 'high' : 'medium',
        parameters: {
          first: actorsParameter(first),
          second: actorsParameter(second),
          level: wordsParameter([`model:conflictLevel.${level}`]),
        },
        evidence: evidenceOf(
          'relations',
          relations.filter(({ conflictLevel }) => (conflictLevel ?? 0) >= seriousConflict),
        ),
      }));
  },
};
