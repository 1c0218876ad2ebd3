import { actors, ruleCases, ties } from '../../../test/fixtures/findings.ts';

const willing = (change: object = {}, more: object = {}) => ({
  actors: [{ id: 'a', kind: 'a', willingness: 3, stance: 'open' as const, ...change }, ...actors('b', 'c')],
  ...more,
});

ruleCases('REL-06', [
  { when: 'somebody willing is not involved', given: willing(), finds: ['a medium'] },
  { as: 'below', when: 'willingness is middling', given: willing({ willingness: 2 }), finds: [] },
  { as: 'missing', when: 'willingness is not known', given: willing({ willingness: null }), finds: [] },
  { when: 'the stance is neutral', given: willing({ stance: 'neutral' }), finds: [] },
  { as: 'missing', when: 'the stance is not known', given: willing({ stance: null }), finds: [] },
  { when: 'there is one tie', given: willing({}, { relations: ties('a-b') }), finds: ['a medium'] },
  { as: 'below', when: 'there are two ties', given: willing({}, { relations: ties('a-b a-c') }), finds: [] },
  { when: 'it has a seat', given: willing({}, { bodies: [{ members: [{ actorId: 'a' }], id: 'x' }] }), finds: [] },
  {
    when: 'it is a guest',
    given: willing({}, { bodies: [{ members: [{ actorId: 'a', role: 'guest' }], id: 'x' }] }),
    finds: ['a medium'],
  },
  {
    when: 'it takes part in a measure',
    given: willing({}, { measures: [{ participants: [{ actorId: 'a' }] }] }),
    finds: [],
  },
  {
    when: 'it only pays for one',
    given: willing({}, { measures: [{ participants: [{ actorId: 'a', role: 'funder' }] }] }),
    finds: ['a medium'],
  },
  {
    when: 'that measure was not realised',
    given: willing({}, { measures: [{ status: 'notRealised', participants: [{ actorId: 'a' }] }] }),
    finds: ['a medium'],
  },
  { when: 'it is the focus actor', given: willing({}, { network: [{ focusActorId: 'a' }] }), finds: [] },
  { when: 'it is the host', given: willing({}, { network: [{ hostActorId: 'a' }] }), finds: [] },
  {
    when: 'it is the second record of a double',
    given: willing(
      { name: 'Brücke e.V.' },
      {
        actors: [...willing({ name: 'Brücke e.V.' }).actors, { id: 'd', kind: 'a', name: 'Bruecke' }],
        relations: ties('d-b'),
      },
    ),
    finds: [],
  },
  {
    when: 'two records have the same name and as many ties',
    given: willing(
      { name: 'Brücke' },
      { actors: [...willing({ name: 'Brücke' }).actors, { ...willing({ name: 'Brücke' }).actors[0], id: 'd' }] },
    ),
    finds: ['a medium', 'd medium'],
  },
]);
