import { expect, test } from 'vitest';
import { findingsOf, ofQ, ruleCases } from '../../../test/fixtures/findings.ts';

const expecting = (importance: 'must' | 'should' | 'could', pattern = 'library|school/primary') => ({
  partners: [{ field: 'culture', importance, pattern }],
});
const among = (...kinds: object[]) => ({
  fieldsOfAction: [{ id: 'culture', priority: 0.5 }],
  actors: kinds.map((kind, at) => ({ id: `a${at}`, ...kind })),
});
const expected = expecting('must');
const finds = ['culture:library|school/primary high'];

ruleCases('MIS-01', [
  { when: 'nobody is an essential partner', given: among({ kind: 'school', subKind: 'vocational' }), expected, finds },
  {
    as: 'below',
    when: 'somebody is, linked or not',
    given: among({ kind: 'school', subKind: 'primary' }),
    expected,
    finds: [],
  },
  { when: 'any sub-kind will do', given: among({ kind: 'library', subKind: 'town' }), expected, finds: [] },
  { when: 'who could be it has left', given: among({ kind: 'library', lifecycle: 'left' }), expected, finds },
  { when: 'the partner should be there', given: among(), expected: expecting('should'), finds: [] },
  { when: 'the partner could be there', given: among(), expected: expecting('could'), finds: [] },
  { as: 'missing', when: 'nobody is recorded', given: among(), expected, finds },
  { as: 'missing', when: 'the sub-kind is not known', given: among({ kind: 'school' }), expected, finds },
  {
    when: 'the host is the only welfare association',
    given: { ...among({ kind: 'welfareAssociation' }), network: [{ hostActorId: 'a0' }] },
    expected: {
      partners: [{ field: 'socialSupport', importance: 'must', pattern: 'welfareAssociation', withoutHost: true }],
    },
    finds: ['socialSupport:welfareAssociation high'],
  },
  {
    when: 'the focus actor is the only one of its kind',
    given: { ...among({ kind: 'library' }), network: [{ focusActorId: 'a0' }] },
    expected,
    finds,
  },
]);

test('MIS-01 weighs by the priority of the field, and by the middle where that is not known', () => {
  const scores = (sketch: object) => new Set(findingsOf('MIS-01', sketch).map(({ score }) => score));
  expect(scores({})).toEqual(new Set([75]));
  expect(scores({ fieldsOfAction: [{ id: 'health', priority: 1 }] })).toEqual(new Set([75, 100]));
});

test('MIS-01 does not take the host for another welfare association', () => {
  const subjects = findingsOf('MIS-01', {
    network: [{ ...ofQ[0], hostActorId: 'h' }],
    actors: [{ id: 'q' }, { id: 'h', kind: 'welfareAssociation' }],
  }).flatMap((finding) => finding.subjects);
  expect(subjects).toContain('socialSupport:welfareAssociation');
  expect(subjects).toHaveLength(23);
});
