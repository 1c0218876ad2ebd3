import { ruleCases } from '../../../test/fixtures/findings.ts';

ruleCases('MIS-04', [
  {
    when: 'somebody works with nobody',
    given: {
      actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      relations: [
        { sourceId: 'a', targetId: 'b' },
        { sourceId: 'b', targetId: 'c', kind: 'competition' },
        { sourceId: 'b', targetId: 'c', status: 'desired' },
        { sourceId: 'c', targetId: 'c' },
      ],
    },
    finds: ['c medium'],
  },
  {
    when: 'the only partner has left',
    given: { actors: [{ id: 'a' }, { id: 'b', lifecycle: 'left' }], relations: [{ sourceId: 'a', targetId: 'b' }] },
    finds: ['a medium'],
  },
  {
    when: 'somebody is the focus actor or stands for units of its own',
    given: {
      network: [{ focusActorId: 'q' }],
      actors: [
        { id: 'q' },
        { id: 'town', kind: 'municipality' },
        { id: 'office', parentActorId: 'town' },
        { id: 'gone', parentActorId: 'office', lifecycle: 'left' },
      ],
    },
    finds: ['office medium'],
  },
  {
    when: 'a relation has dates: they play no part',
    given: {
      actors: [{ id: 'a' }, { id: 'b' }],
      relations: [{ sourceId: 'a', targetId: 'b', since: '2030-01-01', endedOn: '2020-01-01' }],
    },
    finds: [],
  },
  { as: 'missing', when: 'nobody is recorded', given: {}, finds: [] },
  {
    as: 'below',
    when: 'somebody works with one',
    given: { actors: [{ id: 'a' }, { id: 'b' }], relations: [{ sourceId: 'a', targetId: 'b' }] },
    finds: [],
  },
]);
