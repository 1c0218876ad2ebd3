import { ruleCases } from '../../../test/fixtures/findings.ts';

/** Departments d0, d1 … with so many partners outside each. */
const doors = (...counts: number[]) => ({
  network: [{ focusActorId: 'q' }],
  actors: [
    { id: 'town', kind: 'municipality' },
    { id: 'q', kind: 'q' },
    ...counts.map((_, at) => ({
      id: `d${at}`,
      kind: 'municipalDepartment',
      parentActorId: 'town',
      name: `${at} ${'x'.repeat(at * 9 + 9)}`,
    })),
    ...counts.flatMap((count, at) =>
      Array.from({ length: count }, (_, one) => ({ id: `p${at}${one}`, kind: `p${at}${one}` })),
    ),
  ],
  relations: [
    ...counts.flatMap((count, at) =>
      Array.from({ length: count }, (_, one) => ({ sourceId: `d${at}`, targetId: `p${at}${one}` })),
    ),
    ...counts.map((_, at) => ({ sourceId: 'q', targetId: `d${at}` })),
    { sourceId: 'd0', targetId: 'town' },
  ],
});

ruleCases('RES-02', [
  { when: 'one department has half of eight ties', given: doors(4, 2, 2), finds: ['d0 low'] },
  { as: 'below', when: 'it has four of nine', given: doors(4, 3, 2), finds: [] },
  { as: 'below', when: 'there are seven ties', given: doors(7, 0), finds: [] },
  { when: 'there are eight, all of one department', given: doors(8, 0), finds: ['d0 low'] },
  { when: 'two have half each', given: doors(4, 4), finds: ['d0 low', 'd1 low'] },
  {
    as: 'missing',
    when: 'there is no municipality',
    given: { ...doors(8), actors: doors(8).actors.filter(({ id }) => id !== 'town') },
    finds: [],
  },
  { as: 'missing', when: 'there are no relations', given: { actors: doors(8).actors }, finds: [] },
]);
