import { daysAgo, ruleCases } from '../../../test/fixtures/findings.ts';

const resolution = (id: string, change: object = {}) => ({
  id,
  type: 'councilResolution' as const,
  state: 'adopted' as const,
  ...change,
});
const given = (...agreements: ReturnType<typeof resolution>[]) => ({
  actors: [{ id: 'town', kind: 'municipality' }],
  agreements,
});

ruleCases('RES-04', [
  {
    when: 'the resolution is more than two years old',
    given: given(resolution('r', { validFrom: daysAgo(731) })),
    finds: ['r medium'],
  },
  { as: 'below', when: 'it is two years old', given: given(resolution('r', { validFrom: daysAgo(730) })), finds: [] },
  {
    when: 'it was amended since',
    given: given(resolution('r', { validFrom: daysAgo(2000), amendedOn: [daysAgo(900), daysAgo(10)] })),
    finds: [],
  },
  {
    when: 'the amendment is old too',
    given: given(resolution('r', { validFrom: daysAgo(2000), amendedOn: [daysAgo(900)] })),
    finds: ['r medium'],
  },
  {
    when: 'two resolutions are equally old and a third older',
    given: given(
      resolution('r', { validFrom: daysAgo(800) }),
      resolution('s', { amendedOn: [daysAgo(800)] }),
      resolution('t', { validFrom: daysAgo(900) }),
    ),
    finds: ['r/s medium'],
  },
  { as: 'missing', when: 'its date is not known', given: given(resolution('r')), finds: [] },
  {
    when: 'it has been carried out',
    given: given(resolution('r', { state: 'implemented', validFrom: daysAgo(1) })),
    finds: ['town medium'],
  },
  { when: 'it has run out', given: given(resolution('r', { validUntil: daysAgo(1) })), finds: ['town medium'] },
  { as: 'missing', when: 'nothing is recorded', given: {}, finds: ['municipality medium'] },
]);
