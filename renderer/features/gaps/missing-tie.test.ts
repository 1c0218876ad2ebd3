import { expect, test } from 'vitest';
import { exampleNetwork } from '../../../test/fixtures/example.ts';
import { gapAnalysis } from '../../../shared/gaps/find-all.ts';
import { tables } from '../../../shared/model/tables.ts';
import { openTies, reasonsOf, tieFingerprint } from './missing-tie.ts';

const { missingTies } = gapAnalysis(exampleNetwork('lindenhoehe'), { asOf: null, thresholds: {} });
const [best] = missingTies;
const decided = (state: 'dismissed' | 'new') =>
  tables.decisions.schema.parse({ id: state, fingerprint: 'MIS-07:a11+a32', state, decidedOn: '2026-11-01' });

test('the parts that speak for the best tie of Lindenhöhe are told in words', () => {
  expect(best && reasonsOf(best)).toEqual(['expected', 'resources', 'bridge', 'acrossSectors']);
});

test('a declined tie is not suggested again until that is taken back', () => {
  const first = (decisions: Parameters<typeof openTies>[1]) => {
    const [tie] = openTies(missingTies, decisions, []);
    return tie && tieFingerprint(tie);
  };
  expect(first([])).toBe('MIS-07:a11+a32');
  expect(first([decided('dismissed')])).toBe('MIS-07:a46+a56');
  expect(first([decided('dismissed'), decided('new')])).toBe('MIS-07:a11+a32');
});

test('a tie that is wished for already is not suggested, whichever way round it was drawn', () => {
  const relation = { id: 'r', sourceId: 'a32', targetId: 'a11', kind: 'cooperation', status: 'desired' };
  const [tie] = openTies(missingTies, [], [tables.relations.schema.parse(relation)]);
  expect(tie && tieFingerprint(tie)).toBe('MIS-07:a46+a56');
});
