import { ruleCases } from '../../../test/fixtures/findings.ts';

const sectors = ['state', 'market', 'thirdSector', 'informal'] as const;
const all = sectors.map((welfareSector) => ({ id: welfareSector, welfareSector }));
const group = (...ids: string[]) => ({
  actors: all,
  bodies: [{ id: 'g', kind: 'steeringGroup' as const, members: ids.map((actorId) => ({ actorId })) }],
});

ruleCases('STG-04', [
  { as: 'below', when: 'every sector has a seat', given: group(...sectors), finds: [] },
  { when: 'residents have none', given: group('state', 'market', 'thirdSector'), finds: ['informal high'] },
  { when: 'business has none', given: group('state', 'thirdSector', 'informal'), finds: ['market medium'] },
  {
    when: 'residents are only guests',
    given: {
      actors: all,
      bodies: [
        {
          id: 'g',
          kind: 'steeringGroup',
          members: sectors.map((actorId) => ({
            actorId,
            role: actorId === 'informal' ? ('guest' as const) : ('member' as const),
          })),
        },
      ],
    },
    finds: ['informal high'],
  },
  {
    when: 'a second steering group makes up for it',
    given: {
      actors: all,
      bodies: [
        ...group('state', 'market').bodies,
        { id: 'h', kind: 'steeringGroup', members: [{ actorId: 'thirdSector' }, { actorId: 'informal' }] },
      ],
    },
    finds: [],
  },
  {
    as: 'missing',
    when: 'sectors are not known',
    given: { actors: [{ id: 'a' }], bodies: [{ id: 'g', kind: 'steeringGroup', members: [{ actorId: 'a' }] }] },
    finds: ['informal high', 'market medium', 'state medium', 'thirdSector medium'],
  },
  { as: 'missing', when: 'there is no steering group', given: { actors: all }, finds: [] },
]);
