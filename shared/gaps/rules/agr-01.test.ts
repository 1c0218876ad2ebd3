import { actors, daysAgo, ruleCases } from '../../../test/fixtures/findings.ts';

const two = { actors: actors('a', 'b') };
const tie = { sourceId: 'a', targetId: 'b' };
const joint = { status: 'inProgress' as const, participants: [{ actorId: 'a' }, { actorId: 'b' }] };
const close = { ...two, relations: [{ ...tie, strength: 3 }] };
const agreement = { partyIds: ['a', 'b'] };

ruleCases('AGR-01', [
  { when: 'cooperation is close', given: close, finds: ['a/b medium'] },
  { as: 'below', when: 'cooperation is regular', given: { ...two, relations: [{ ...tie, strength: 2 }] }, finds: [] },
  { as: 'missing', when: 'strength is not known', given: { ...two, relations: [tie] }, finds: [] },
  {
    when: 'rooms are shared closely',
    given: { ...two, relations: [{ ...tie, kind: 'resourceSharing', strength: 3 }] },
    finds: ['a/b medium'],
  },
  {
    when: 'only information or plans are close',
    given: {
      ...two,
      relations: [
        { ...tie, kind: 'information', strength: 3 },
        { ...tie, strength: 3, status: 'planned' },
      ],
    },
    finds: [],
  },
  {
    when: 'they run two measures together',
    given: { ...two, relations: [tie], measures: [joint, joint] },
    finds: ['a/b low'],
  },
  {
    as: 'below',
    when: 'they run one together and plan another',
    given: { ...two, relations: [tie], measures: [joint, { ...joint, status: 'planned' }] },
    finds: [],
  },
  {
    as: 'missing',
    when: 'they run measures but do not cooperate',
    given: { ...two, measures: [joint, joint] },
    finds: [],
  },
  { when: 'an agreement is in force', given: { ...close, agreements: [agreement] }, finds: [] },
  {
    when: 'an agreement has run out, which is AGR-02',
    given: { ...close, agreements: [{ ...agreement, validUntil: daysAgo(1) }] },
    finds: [],
  },
  {
    when: 'an agreement is a draft',
    given: { ...close, agreements: [{ ...agreement, state: 'draft' }] },
    finds: ['a/b medium'],
  },
  {
    when: 'the host has an agreement for the focus actor',
    given: {
      actors: actors('a', 'b', 'h'),
      network: [{ focusActorId: 'a', hostActorId: 'h' }],
      relations: close.relations,
      agreements: [{ partyIds: ['h', 'b'] }],
    },
    finds: [],
  },
  {
    when: 'one is a unit of the other',
    given: { ...close, actors: [{ id: 'a' }, { id: 'b', parentActorId: 'a' }] },
    finds: [],
  },
]);
