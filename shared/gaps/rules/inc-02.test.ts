import { ruleCases } from '../../../test/fixtures/findings.ts';

const voice = (role: 'member' | 'guest', change: object = {}) => ({
  network: [{ quietGroups: ['youth', 'migrants'] }],
  actors: [{ id: 'a', representsGroups: ['youth'], ...change }],
  bodies: [{ id: 'b', members: [{ actorId: 'a', role }] }],
});

ruleCases('INC-02', [
  { when: 'somebody with a seat speaks for one of two groups', given: voice('member'), finds: ['migrants medium'] },
  { when: 'the seat is that of a guest', given: voice('guest'), finds: ['migrants medium', 'youth medium'] },
  {
    when: 'who could speak only reaches the group',
    given: voice('member', { representsGroups: [], reachesGroups: ['youth'] }),
    finds: ['migrants medium', 'youth medium'],
  },
  {
    when: 'who could speak has left',
    given: voice('member', { lifecycle: 'left' }),
    finds: ['migrants medium', 'youth medium'],
  },
  {
    as: 'missing',
    when: 'there are no bodies',
    given: { ...voice('member'), bodies: [] },
    finds: ['migrants medium', 'youth medium'],
  },
  { as: 'missing', when: 'no quiet group is set', given: {}, finds: [] },
  {
    as: 'below',
    when: 'somebody with a seat speaks for both groups',
    given: voice('member', { representsGroups: ['youth', 'migrants'] }),
    finds: [],
  },
]);
