import { ruleCases, ties } from '../../../test/fixtures/findings.ts';

const departments = (count: number, text: string | null, change: object = {}) => ({
  actors: [
    { id: 'town', kind: 'municipality' },
    ...Array.from({ length: count }, (_, at) => ({
      id: `d${at}`,
      kind: 'municipalDepartment',
      parentActorId: 'town',
      name: `${at} ${'x'.repeat(at * 9 + 9)}`,
      ...change,
    })),
  ],
  relations: text === null ? [] : ties(text),
});

ruleCases('RES-01', [
  { when: 'three departments do not work together', given: departments(3, null), finds: ['town medium'] },
  { as: 'below', when: 'one of three pairs does', given: departments(3, 'd0-d1'), finds: [] },
  { when: 'one of six pairs does', given: departments(4, 'd0-d1'), finds: ['town medium'] },
  { as: 'below', when: 'there are two departments', given: departments(2, null), finds: [] },
  { when: 'they belong to the county', given: departments(3, null, { parentActorId: null }), finds: [] },
  { as: 'missing', when: 'there is no municipality', given: {}, finds: [] },
  { when: 'one department is enough to be judged', given: departments(1, null), thresholds: { deptMin: 1 }, finds: [] },
  { when: 'two of ten pairs do', given: departments(5, 'd0-d1 d1-d2'), finds: ['town medium'] },
]);
