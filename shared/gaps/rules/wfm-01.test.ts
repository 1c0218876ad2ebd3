import { expect, test } from 'vitest';
import { findingsOf, parameter, ruleCases } from '../../../test/fixtures/findings.ts';

type Sector = 'state' | 'market' | 'thirdSector' | 'informal' | null;

const field = (sectors: Sector[], change: object = {}, network: object[] = []) => ({
  network: network as [],
  fieldsOfAction: [{ id: 'culture', isCore: true }, { id: 'extra' }],
  actors: sectors.map((welfareSector, at) => ({
    id: `a${at}`,
    kind: `a${at}`,
    welfareSector,
    fields: [{ field: 'culture', weight: 'secondary' as const }, { field: 'extra' }],
    ...change,
  })),
});

ruleCases('WFM-01', [
  {
    when: 'four actors come from one sector',
    given: field(['state', 'state', 'state', 'state']),
    finds: ['culture low'],
  },
  { as: 'below', when: 'three actors come from one sector', given: field(['state', 'state', 'state']), finds: [] },
  {
    when: 'they are three of one and one of another',
    given: field(['state', 'state', 'state', 'market']),
    finds: ['culture low'],
  },
  { when: 'they are three sectors, evenly', given: field(['state', 'state', 'thirdSector', 'market']), finds: [] },
  {
    when: 'one sector of three has few',
    given: field(['state', 'state', 'state', 'state', 'state', 'state', 'market', 'informal']),
    thresholds: { evenness: 0.55 },
    finds: ['culture low'],
  },
  {
    when: 'every sector is there, if unevenly',
    given: field([...Array<Sector>(20).fill('state'), 'market', 'thirdSector', 'informal']),
    finds: [],
  },
  {
    when: 'the focus actor is one of four',
    given: field(['state', 'state', 'state', 'state'], {}, [{ focusActorId: 'a0' }]),
    finds: [],
  },
  {
    when: 'one of four stands for its units',
    given: {
      ...field(['state', 'state', 'state', 'state']),
      actors: [
        ...field(['state', 'state', 'state']).actors,
        { ...field(['state']).actors[0], id: 'town', kind: 'municipality' },
        { id: 'unit', parentActorId: 'town' },
      ],
    },
    finds: [],
  },
  { as: 'missing', when: 'sectors are not known', given: field([null, null, null, null]), finds: [] },
  {
    as: 'below',
    when: 'the largest of three sectors has four of six',
    given: field(['state', 'state', 'state', 'state', 'market', 'informal']),
    finds: [],
  },
  {
    when: 'two sectors are even, and that is asked for',
    given: field(['state', 'state', 'market', 'market']),
    thresholds: { evenness: 0.5 },
    finds: [],
  },
  {
    when: 'the actors belong to another field',
    given: {
      ...field([]),
      actors: field(['state', 'state', 'state', 'state'], { fields: [{ field: 'extra' }] }).actors,
    },
    finds: [],
  },
]);

test('WFM-01 names the sectors that are not there', () => {
  const [finding] = findingsOf('WFM-01', field(['state', 'state', 'state', 'market']));
  expect(parameter(finding, 'sectors')).toBe('thirdSector, informal');
});
