import { actors, ruleCases } from '../../../test/fixtures/findings.ts';

const tied = (change: object, agreements: object[] = []) => ({
  actors: actors('a', 'b'),
  relations: [
    { sourceId: 'b', targetId: 'a', kind: 'information' as const, strength: 2, personDependent: true, ...change },
  ],
  agreements,
});

ruleCases('AGR-08', [
  { when: 'a regular tie rests on single people', given: tied({}), finds: ['a/b medium'] },
  { as: 'below', when: 'the tie is loose', given: tied({ strength: 1 }), finds: [] },
  { as: 'missing', when: 'its strength is not known', given: tied({ strength: null }), finds: [] },
  { when: 'it does not rest on single people', given: tied({ personDependent: false }), finds: [] },
  { when: 'it is no working tie', given: tied({ kind: 'membership' }), finds: [] },
  { when: 'an agreement is in force', given: tied({}, [{ partyIds: ['a', 'b'] }]), finds: [] },
  {
    when: 'a charter is in force',
    given: tied({}, [{ partyIds: ['a', 'b'], type: 'charter' }]),
    finds: ['a/b medium'],
  },
  {
    when: 'an agreement is a draft',
    given: tied({}, [{ partyIds: ['a', 'b'], state: 'draft' }]),
    finds: ['a/b medium'],
  },
  { as: 'missing', when: 'there are no relations', given: { actors: actors('a', 'b') }, finds: [] },
]);
