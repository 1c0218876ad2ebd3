import { ruleCases, ties } from '../../../test/fixtures/findings.ts';

const groups = (reaching: string[], text: string | null, network: object = {}) => ({
  network: [{ focusActorId: 'q', quietGroups: ['youth'], ...network }],
  actors: ['q', 'a', 'b'].map((id) => ({ id, kind: id, reachesGroups: reaching.includes(id) ? ['youth'] : [] })),
  relations: text === null ? [] : ties(text),
});

ruleCases('INC-01', [
  { as: 'below', when: 'a partner reaches the group', given: groups(['a'], 'q-a'), finds: [] },
  { when: 'the focus actor reaches it', given: groups(['q'], null), finds: [] },
  { when: 'somebody reaches it who is no partner', given: groups(['a'], 'a-b b-q'), finds: ['youth high'] },
  { when: 'nobody reaches it', given: groups([], 'q-a'), finds: ['youth high'] },
  {
    when: 'the partner is only wished for',
    given: { ...groups(['a'], null), relations: [{ sourceId: 'q', targetId: 'a', status: 'desired' }] },
    finds: ['youth high'],
  },
  { as: 'missing', when: 'no group is quiet', given: groups([], null, { quietGroups: [] }), finds: [] },
  {
    when: 'the quiet groups are those of the catalogue',
    given: {
      ...groups([], null, { quietGroups: null }),
      targetGroups: [{ id: 'youth', isQuiet: true }, { id: 'families' }],
    },
    finds: ['youth high'],
  },
  { as: 'missing', when: 'there is no focus actor', given: groups([], null, { focusActorId: null }), finds: [] },
]);
