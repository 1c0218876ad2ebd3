import { describe, expect, test } from 'vitest';
import { ruleCases } from '../../../test/fixtures/findings.ts';
import { networkOf, type SketchedRecords } from '../../../test/fixtures/network.ts';
import type { Finding } from '../../model/finding.ts';
import { findAll } from '../find-all.ts';

const cafe = {
  category: 'meetingPoint.openCafe',
  targetGroups: ['seniors'],
  areas: ['north'],
  fields: [{ field: 'socialSupport' }],
};

/** Two actors a and b with the same café, and whatever else is given. */
function twoCafes(more: SketchedRecords = {}): SketchedRecords {
  return {
    network: [{ referenceDate: '2026-11-01' }],
    actors: [
      { id: 'a', kind: 'one' },
      { id: 'b', kind: 'other' },
    ],
    offers: [
      { id: 'first', actorId: 'a', ...cafe },
      { id: 'second', actorId: 'b', ...cafe },
    ],
    ...more,
  };
}

function duplicates(sketch: SketchedRecords, thresholds: Record<string, number> = {}): Finding[] {
  return findAll(networkOf(sketch), { asOf: null, thresholds }).findings.filter(({ ruleId }) => ruleId === 'DUP-01');
}

function number(finding: Finding | undefined, name: string): number | undefined {
  const parameter = finding?.parameters[name];
  return parameter?.type === 'number' ? parameter.value : undefined;
}

describe('two offers of the same kind for the same people in the same place', () => {
  test('are a high suspicion, seventy points without any partner in common', () => {
    const [finding, ...others] = duplicates(twoCafes());
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'high', subjects: ['a', 'b'] });
    expect(finding?.score).toBeCloseTo(70, 9);
    expect(finding?.evidence).toEqual([
      { table: 'offers', id: 'first' },
      { table: 'offers', id: 'second' },
    ]);
  });

  test('are none when they belong to one another', () => {
    expect(duplicates(twoCafes({ actors: [{ id: 'a' }, { id: 'b', parentActorId: 'a' }] }))).toEqual([]);
    expect(
      duplicates(twoCafes({ actors: [{ id: 'a' }, { id: 'b', parentActorId: 'm' }, { id: 'm', parentActorId: 'a' }] })),
    ).toEqual([]);
  });

  test('are none when one of the two has left', () => {
    expect(duplicates(twoCafes({ actors: [{ id: 'a' }, { id: 'b', lifecycle: 'left' }] }))).toEqual([]);
  });

  test('are none when both are networking, which has a rule of its own', () => {
    const networking = { ...cafe, category: 'coordination.network' };
    expect(
      duplicates(
        twoCafes({
          offers: [
            { actorId: 'a', ...networking },
            { actorId: 'b', ...networking },
          ],
        }),
      ),
    ).toEqual([]);
  });

  test('weigh half while there is more demand than both can meet', () => {
    const waiting = twoCafes({
      offers: [
        { actorId: 'a', ...cafe, waitingList: true },
        { actorId: 'b', ...cafe },
      ],
    });
    expect(duplicates(waiting)).toEqual([]);
    expect(duplicates(waiting, { dupMedium: 35 })[0]?.score).toBeCloseTo(35, 9);
    const need = { category: 'meetingPoint', targetGroups: ['seniors'], areas: ['north'] };
    expect(duplicates(twoCafes({ needSignals: [{ ...need, unmet: true }] }))).toEqual([]);
    expect(duplicates(twoCafes({ needSignals: [need] }))).toHaveLength(1);
    expect(duplicates(twoCafes({ needSignals: [{ ...need, unmet: true, areas: ['south'] }] }))).toHaveLength(1);
  });

  test('weigh more between competitors, and the relation is evidence', () => {
    const [finding] = duplicates(
      twoCafes({ relations: [{ id: 'rivals', sourceId: 'b', targetId: 'a', kind: 'competition' }] }),
    );
    expect(finding?.score).toBeCloseTo(80.5, 9);
    expect(finding?.evidence).toContainEqual({ table: 'relations', id: 'rivals' });
  });

  test('make one finding for two actors, the worst pair of offers', () => {
    const network = twoCafes({
      offers: [
        { id: 'weak', actorId: 'b', ...cafe, areas: ['north'], targetGroups: ['seniors', 'families'] },
        { id: 'first', actorId: 'a', ...cafe },
        { id: 'second', actorId: 'b', ...cafe },
      ],
    });
    const findings = duplicates(network);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.evidence.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(number(findings[0], 'pairs')).toBe(2);
  });
});

describe('the content of two offers', () => {
  const content = (change: object) => {
    const sketch = twoCafes({
      offers: [
        { actorId: 'a', ...cafe },
        { actorId: 'b', ...cafe, ...change },
      ],
    });
    return number(duplicates(sketch, { dupMedium: 0, contentMin: 0 })[0], 'content');
  };

  test('counts half for the category, a third less for the other half of the groups', () => {
    expect(content({ category: 'meetingPoint.lunchTable' })).toBeCloseTo(0.5 ** 0.35, 9);
    expect(content({ targetGroups: ['seniors', 'families'] })).toBeCloseTo(0.5 ** 0.3, 9);
    expect(content({ fields: [{ field: 'socialSupport', weight: 'secondary' }] })).toBeCloseTo(0.5 ** 0.15, 9);
  });

  test('does not mind an area that only one of them covers', () => {
    expect(content({ areas: ['north', 'south', 'outside'] })).toBeCloseTo(1, 9);
  });

  test('is nothing without a common group or area', () => {
    expect(content({ targetGroups: ['youth'] })).toBe(0);
    expect(content({ areas: ['south'] })).toBe(0);
  });

  test('is judged by what is known of both, and says how much that is', () => {
    expect(content({ category: null, fields: [] })).toBeCloseTo(1, 9);
    const sketch = twoCafes({
      offers: [
        { actorId: 'a', ...cafe },
        { actorId: 'b', ...cafe, category: null, targetGroups: [] },
      ],
    });
    const [finding] = duplicates(sketch);
    expect(number(finding, 'coverage')).toBeCloseTo(0.35, 9);
    expect(finding?.parameters['context']).toEqual({ type: 'text', value: 'partly' });
  });

  test('is nothing when nothing is known', () => {
    expect(duplicates(twoCafes({ offers: [{ actorId: 'a' }, { actorId: 'b' }] }))).toEqual([]);
  });
});

describe('coordination', () => {
  /** Coordination of the two cafés as the finding has it, or null without a finding. */
  const coordinationWith = (more: SketchedRecords) => {
    const [finding] = duplicates(twoCafes(more), { dupMedium: 0, coordinated: 1 });
    return number(finding, 'coordination') ?? null;
  };

  test('is seen in agreements in force', () => {
    expect(coordinationWith({ agreements: [{ partyIds: ['a', 'b'] }] })).toBeCloseTo(0.7, 9);
    expect(coordinationWith({ agreements: [{ partyIds: ['a', 'b'], type: 'loi', state: 'signed' }] })).toBeCloseTo(
      0.4,
      9,
    );
    expect(
      coordinationWith({
        agreements: [{ partyIds: ['a', 'b'] }, { partyIds: ['a', 'b'], type: 'loi', state: 'signed' }],
      }),
    ).toBeCloseTo(0.7, 9);
    expect(coordinationWith({ agreements: [{ partyIds: ['a', 'b'], type: 'charter' }] })).toBe(0);
    expect(coordinationWith({ agreements: [{ partyIds: ['a', 'b'], validUntil: '2026-10-31' }] })).toBe(0);
    expect(coordinationWith({ agreements: [{ partyIds: ['a', 'b'], state: 'draft' }] })).toBe(0);
  });

  test('is seen in agreements of the host and of the municipality', () => {
    const network = { referenceDate: '2026-11-01', focusActorId: 'a', hostActorId: 'host' };
    const actors = [
      { id: 'a' },
      { id: 'host' },
      { id: 'town', kind: 'municipality' },
      { id: 'b', parentActorId: 'town' },
    ];
    expect(coordinationWith({ network: [network], actors, agreements: [{ partyIds: ['host', 'town'] }] })).toBeCloseTo(
      0.7,
      9,
    );
    expect(coordinationWith({ network: [network], actors, agreements: [{ partyIds: ['town', 'x'] }] })).toBe(0);
  });

  test('is seen in running measures of both, not in planned ones or by money alone', () => {
    const both = [{ actorId: 'a' }, { actorId: 'b' }];
    expect(coordinationWith({ measures: [{ status: 'inProgress', participants: both }] })).toBeCloseTo(0.5, 9);
    expect(
      coordinationWith({
        measures: [
          { status: 'inProgress', participants: both },
          { status: 'inProgress', participants: both },
        ],
      }),
    ).toBeCloseTo(0.5, 9);
    expect(coordinationWith({ measures: [{ status: 'planned', participants: both }] })).toBe(0);
    expect(
      coordinationWith({
        measures: [{ status: 'inProgress', participants: [{ actorId: 'a' }, { actorId: 'b', role: 'funder' }] }],
      }),
    ).toBe(0);
  });

  test('is seen in cooperation, the stronger the more', () => {
    const tie = { sourceId: 'b', targetId: 'a' };
    expect(coordinationWith({ relations: [tie] })).toBeCloseTo(0.15, 9);
    expect(coordinationWith({ relations: [tie, { ...tie, kind: 'resourceSharing', strength: 3 }] })).toBeCloseTo(
      0.45,
      9,
    );
    expect(coordinationWith({ relations: [{ ...tie, kind: 'information', strength: 3 }] })).toBe(0);
    expect(coordinationWith({ relations: [{ ...tie, status: 'planned', strength: 3 }] })).toBe(0);
  });

  test('is seen in each body that both attend at least half of the time', () => {
    const members = [{ actorId: 'a' }, { actorId: 'b' }];
    const meeting = (bodyId: string, heldOn: string, ...present: string[]) => ({
      id: `${bodyId} ${heldOn}`,
      bodyId,
      heldOn,
      attendance: present.map((actorId) => ({ actorId, status: 'present' as const })),
    });
    const bodies = [
      { id: 'one', members },
      { id: 'two', members },
    ];
    expect(coordinationWith({ bodies, meetings: [] })).toBe(0);
    expect(
      coordinationWith({
        bodies,
        meetings: [
          meeting('one', '2026-10-01', 'a', 'b'),
          meeting('one', '2026-09-01', 'a'),
          meeting('one', '2025-10-31', 'a'),
          meeting('two', '2026-10-01', 'a', 'b'),
        ],
      }),
    ).toBeCloseTo(1 - 0.8 * 0.8, 9);
    expect(
      coordinationWith({
        bodies: [{ id: 'one', members: [{ actorId: 'a' }, { actorId: 'b', role: 'guest' }] }],
        meetings: [meeting('one', '2026-10-01', 'a', 'b')],
      }),
    ).toBe(0);
  });

  test('of one half or more takes the suspicion away', () => {
    const measures = [{ status: 'inProgress' as const, participants: [{ actorId: 'a' }, { actorId: 'b' }] }];
    expect(duplicates(twoCafes({ measures }), { dupMedium: 0 })).toEqual([]);
  });
});

test('common partners make the suspicion stronger, the focus actor does not count', () => {
  const sketch = twoCafes({
    network: [{ referenceDate: '2026-11-01', focusActorId: 'q' }],
    actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }, { id: 'q' }],
    relations: [
      { sourceId: 'a', targetId: 'c', strength: 2 },
      { sourceId: 'b', targetId: 'c', strength: 1 },
      { sourceId: 'b', targetId: 'd', strength: 1 },
      { sourceId: 'a', targetId: 'q', strength: 3 },
      { sourceId: 'b', targetId: 'q', strength: 3 },
    ],
    measures: [{ status: 'planned', participants: [{ actorId: 'a' }, { actorId: 'b' }] }],
  });
  const [finding] = duplicates(sketch);
  expect(number(finding, 'structure')).toBeCloseTo(2 / 4, 9);
  expect(finding?.score).toBeCloseTo(85, 9);
});

/** The second café is a lunch table for so many groups, and matters less in its field: C = (0.5 · 0.5)^… · share^0.3. */
const lunchFor = (...targetGroups: string[]) =>
  twoCafes({
    offers: [
      { id: 'first', actorId: 'a', ...cafe },
      {
        id: 'second',
        actorId: 'b',
        category: 'meetingPoint.lunchTable',
        targetGroups,
        areas: ['north'],
        fields: [{ field: 'socialSupport', weight: 'secondary' }],
      },
    ],
  });
const together = { status: 'inProgress' as const, participants: [{ actorId: 'a' }, { actorId: 'b' }] };

ruleCases('DUP-01', [
  { when: 'the suspicion of 70 is high', given: twoCafes(), thresholds: { dupHigh: 70 }, finds: ['a/b high'] },
  { when: 'it is a little less than high', given: twoCafes(), thresholds: { dupHigh: 71 }, finds: ['a/b medium'] },
  {
    when: 'it just reaches the smallest that is shown',
    given: twoCafes(),
    thresholds: { dupHigh: 90, dupMedium: 70 },
    finds: ['a/b medium'],
  },
  {
    as: 'below',
    when: 'it does not reach the smallest that is shown',
    given: twoCafes(),
    thresholds: { dupHigh: 90, dupMedium: 71 },
    finds: [],
  },
  { when: 'high and medium are one', given: twoCafes(), thresholds: { dupHigh: 71, dupMedium: 71 }, finds: [] },
  {
    when: 'the contents are half the same',
    given: lunchFor('seniors', 'families', 'youth'),
    thresholds: { dupMedium: 30 },
    finds: ['a/b medium'],
  },
  {
    as: 'below',
    when: 'the contents are a little less than half the same',
    given: lunchFor('seniors', 'families', 'youth', 'children'),
    thresholds: { dupMedium: 30 },
    finds: [],
  },
  {
    when: 'coordination is 0.45',
    given: twoCafes({ relations: [{ sourceId: 'a', targetId: 'b', strength: 3 }] }),
    finds: ['a/b medium'],
  },
  { as: 'below', when: 'coordination is 0.5', given: twoCafes({ measures: [together] }), finds: [] },
  {
    as: 'missing',
    when: 'kind and groups of one are not known',
    given: twoCafes({
      offers: [
        { id: 'first', actorId: 'a', ...cafe },
        { id: 'second', actorId: 'b', ...cafe, category: null, targetGroups: [] },
      ],
    }),
    finds: ['a/b high'],
    thin: 'category, targetGroups',
  },
  {
    as: 'missing',
    when: 'nothing is known of the offers',
    given: twoCafes({ offers: [{ actorId: 'a' }, { actorId: 'b' }] }),
    finds: [],
  },
  { as: 'missing', when: 'there are no offers', given: twoCafes({ offers: [] }), finds: [] },
  {
    as: 'missing',
    when: 'the area of one is not known',
    given: twoCafes({
      offers: [
        { id: 'first', actorId: 'a', ...cafe },
        { id: 'second', actorId: 'b', ...cafe, areas: [] },
      ],
    }),
    finds: ['a/b high'],
  },
  {
    when: 'one is networking and the other coordinates volunteers',
    given: twoCafes({
      offers: [
        { id: 'first', actorId: 'a', ...cafe, category: 'coordination.network' },
        { id: 'second', actorId: 'b', ...cafe, category: 'coordination.volunteers' },
      ],
    }),
    finds: ['a/b medium'],
  },
]);
