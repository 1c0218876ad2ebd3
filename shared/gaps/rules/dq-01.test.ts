import { expect, test } from 'vitest';
import { findingsOf, parameter, ruleCases } from '../../../test/fixtures/findings.ts';

const complete = { fields: [{ field: 'culture' }], targetGroups: ['youth'], areas: ['north'] };
const actor = (change: object) => ({ actors: [{ id: 'a', ...complete, ...change }] });

ruleCases('DQ-01', [
  { as: 'below', when: 'field, group and area are recorded', given: actor({}), finds: [] },
  { as: 'missing', when: 'the field is missing', given: actor({ fields: [] }), finds: ['a low'] },
  { when: 'the group is missing', given: actor({ targetGroups: [] }), finds: ['a low'] },
  { when: 'the area is missing', given: actor({ areas: [] }), finds: ['a low'] },
  { when: 'it is there for the whole town', given: actor({ areas: [], cityWide: true }), finds: [] },
  {
    when: 'it stands for units of its own',
    given: {
      actors: [
        { id: 'town', kind: 'municipality' },
        { id: 'a', ...complete, parentActorId: 'town' },
      ],
    },
    finds: [],
  },
  {
    when: 'it is a municipality without units',
    given: { actors: [{ id: 'town', kind: 'municipality' }] },
    finds: ['town low'],
  },
  { when: 'it has left', given: { actors: [{ id: 'a', lifecycle: 'left' }] }, finds: [] },
]);

test('DQ-01 says what is missing', () => {
  expect(parameter(findingsOf('DQ-01', actor({ fields: [], areas: [] }))[0], 'gaps')).toBe('fields, areas');
});
