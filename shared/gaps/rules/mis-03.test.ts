import { expect, test } from 'vitest';
import { findingsOf, ofQ, ruleCases } from '../../../test/fixtures/findings.ts';
import type { SketchedRecords } from '../../../test/fixtures/network.ts';

/** What the rule says about school associations (important for `education`). */
function association(more: SketchedRecords) {
  return findingsOf('MIS-03', more)
    .filter(({ subjects }) => subjects[0] === 'education:civicAssociation/schoolAssociation')
    .map(({ severity, score }) => `${severity} ${score}`);
}

const friends = { id: 'f', kind: 'civicAssociation', subKind: 'schoolAssociation' };

test('MIS-03 asks for an important partner, more softly once it is known', () => {
  expect(association({})).toEqual(['medium 45']);
  expect(association({ actors: [friends] })).toEqual(['low 33.75']);
});

test('MIS-03 stays silent once the partner is linked', () => {
  const linked = { network: ofQ, actors: [{ id: 'q' }, friends], relations: [{ sourceId: 'f', targetId: 'q' }] };
  expect(association(linked)).toEqual([]);
  expect(association({ ...linked, relations: [{ sourceId: 'f', targetId: 'q', status: 'planned' }] })).toEqual([
    'low 33.75',
  ]);
});

test('MIS-03 weighs by the priority of the field', () => {
  expect(association({ fieldsOfAction: [{ id: 'education', priority: 1 }] })).toEqual(['medium 60']);
});

test('MIS-03 never asks for what only could be there', () => {
  expect(findingsOf('MIS-03', {}).some(({ subjects }) => subjects[0] === 'education:business')).toBe(false);
});

const expected = {
  partners: [{ field: 'education', importance: 'should', pattern: 'civicAssociation/schoolAssociation' }],
};
const slot = 'education:civicAssociation/schoolAssociation';
const known = { network: ofQ, actors: [{ id: 'q' }, friends] };

ruleCases('MIS-03', [
  { when: 'an important partner is known but not linked', given: known, expected, finds: [`${slot} low`] },
  {
    as: 'below',
    when: 'it works with the focus actor',
    given: { ...known, relations: [{ sourceId: 'q', targetId: 'f' }] },
    expected,
    finds: [],
  },
  { as: 'missing', when: 'nobody is recorded', given: {}, expected, finds: [`${slot} medium`] },
  {
    when: 'the partner is essential, which is MIS-02',
    given: known,
    expected: { partners: [{ ...expected.partners[0], importance: 'must' }] },
    finds: [],
  },
]);
