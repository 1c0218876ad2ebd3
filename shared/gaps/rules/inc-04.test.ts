import { ruleCases } from '../../../test/fixtures/findings.ts';

/** Bodies with so many seats, of which so many informal. */
const seats = (informal: number, all: number, guests = 0) => {
  const ids = Array.from({ length: all + guests }, (_, at) => `a${at}`);
  return {
    actors: ids.map((id, at) => ({
      id,
      kind: id,
      welfareSector: at < informal || at >= all ? ('informal' as const) : ('state' as const),
    })),
    bodies: ids.map((actorId, at) => ({
      id: `b${at}`,
      members: [{ actorId, role: at < all ? ('member' as const) : ('guest' as const) }],
    })),
  };
};

ruleCases('INC-04', [
  { as: 'below', when: 'a fifth of the seats is informal', given: seats(1, 5), finds: [] },
  { when: 'a sixth is', given: seats(1, 6), finds: ['bodies medium'] },
  { when: 'guests make up for it', given: seats(1, 6, 4), finds: ['bodies medium'] },
  {
    as: 'missing',
    when: 'sectors are not known',
    given: { actors: [{ id: 'a' }], bodies: [{ id: 'b', members: [{ actorId: 'a' }] }] },
    finds: ['bodies medium'],
  },
  { when: 'nobody has a seat', given: { bodies: [{ id: 'b' }] }, finds: [] },
  { as: 'missing', when: 'there are no bodies', given: {}, finds: [] },
]);
