import { actors, ruleCases } from '../../../test/fixtures/findings.ts';

const project = (id: string, actorId: string, change: object = {}) => ({
  id,
  type: 'project' as const,
  status: 'inProgress' as const,
  fields: ['education'],
  targetGroups: ['children'],
  participants: [{ actorId }],
  fundingSources: [`${id} fund`],
  ...change,
});
const with2nd = (change: object) => ({
  actors: actors('a', 'b'),
  measures: [project('m', 'a'), project('n', 'b', change)],
});

ruleCases('DUP-05', [
  {
    when: 'half of the fields and all groups of one are the same',
    given: with2nd({ fields: ['education', 'culture'], targetGroups: ['children', 'youth'] }),
    finds: ['m/n medium'],
  },
  {
    as: 'below',
    when: 'two of five fields are the same',
    given: {
      actors: actors('a', 'b'),
      measures: [
        project('m', 'a', { fields: ['education', 'culture'] }),
        project('n', 'b', { fields: ['education', 'culture', 'health', 'housing', 'sportLeisure'] }),
      ],
    },
    finds: [],
  },
  { when: 'no group is the same', given: with2nd({ targetGroups: ['seniors'] }), finds: [] },
  {
    when: 'somebody takes part in both',
    given: with2nd({ participants: [{ actorId: 'a' }, { actorId: 'b' }] }),
    finds: [],
  },
  {
    when: 'the other one is paid by a participant',
    given: with2nd({ participants: [{ actorId: 'a', role: 'funder' }, { actorId: 'b' }] }),
    finds: ['m/n medium'],
  },
  { when: 'both have the same funding', given: with2nd({ fundingSources: ['m fund'] }), finds: [] },
  { when: 'one is planned', given: with2nd({ status: 'planned' }), finds: [] },
  { when: 'one is an event', given: with2nd({ type: 'event' }), finds: [] },
  { as: 'missing', when: 'funding, fields or groups are not known', given: with2nd({ fundingSources: [] }), finds: [] },
  { as: 'missing', when: 'fields are not known', given: with2nd({ fields: [] }), finds: [] },
  { as: 'missing', when: 'groups are not known', given: with2nd({ targetGroups: [] }), finds: [] },
  { as: 'missing', when: 'there are no measures', given: { actors: actors('a', 'b') }, finds: [] },
  {
    when: 'half of the groups are the same',
    given: {
      actors: actors('a', 'b'),
      measures: [
        project('m', 'a', { targetGroups: ['children', 'youth'] }),
        project('n', 'b', { targetGroups: ['children', 'families'] }),
      ],
    },
    finds: ['m/n medium'],
  },
]);
