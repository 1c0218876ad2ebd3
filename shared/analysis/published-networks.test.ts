import { describe, expect, test } from 'vitest';
import { karate, kite, measured } from '../../test/fixtures/study.ts';

const columns = [
  'degree',
  'degreeShare',
  'betweennessRaw',
  'betweenness',
  'closeness',
  'harmonic',
  'eigenvector',
  'constraint',
  'effectiveSize',
  'clustering',
  'pagerank',
  'coreness',
];

const kiteTable = `
  Andre     4 0.4444  0.8333 0.0231 0.5294 0.6759 0.3522 0.5412 2.0000 0.6667 0.1019 3
  Beverley  4 0.4444  0.8333 0.0231 0.5294 0.6759 0.3522 0.5412 2.0000 0.6667 0.1019 3
  Carol     3 0.3333  0.0000 0.0000 0.5000 0.6204 0.2858 0.6641 1.0000 1.0000 0.0794 3
  Diane     6 0.6667  3.6667 0.1019 0.6000 0.7870 0.4810 0.4702 3.3333 0.5333 0.1471 3
  Ed        3 0.3333  0.0000 0.0000 0.5000 0.6204 0.2858 0.6641 1.0000 1.0000 0.0794 3
  Fernando  5 0.5556  8.3333 0.2315 0.6429 0.7593 0.3977 0.4451 3.0000 0.5000 0.1289 3
  Garth     5 0.5556  8.3333 0.2315 0.6429 0.7593 0.3977 0.4451 3.0000 0.5000 0.1289 3
  Heather   3 0.3333 14.0000 0.3889 0.6000 0.6667 0.1959 0.4311 2.3333 0.3333 0.0952 2
  Ike       2 0.2222  8.0000 0.2222 0.4286 0.5185 0.0481 0.5000 2.0000 0.0000 0.0857 1
  Jane      1 0.1111  0.0000 0.0000 0.3103 0.3796 0.0112 1.0000 1.0000 0.0000 0.0514 1`;

const karateTable = `
  1  16 0.4848 231.0714 0.4376 0.5690 0.7020 0.3555 0.1554 13.7500 0.1500 0.0970 4
  2   9 0.2727  28.4786 0.0539 0.4853 0.5808 0.2660 0.2795  6.3333 0.3333 0.0529 4
  3  10 0.3030  75.8508 0.1437 0.5593 0.6364 0.3172 0.1852  7.8000 0.2444 0.0571 4
  4   6 0.1818   6.2881 0.0119 0.4648 0.5354 0.2112 0.3967  2.6667 0.6667 0.0359 4
  5   3 0.0909   0.3333 0.0006 0.3793 0.4444 0.0760 0.5294  1.6667 0.6667 0.0220 3
  6   4 0.1212  15.8333 0.0300 0.3837 0.4596 0.0795 0.4775  2.5000 0.5000 0.0291 3
  7   4 0.1212  15.8333 0.0300 0.3837 0.4596 0.0795 0.4775  2.5000 0.5000 0.0291 3
  8   4 0.1212   0.0000 0.0000 0.4400 0.4975 0.1710 0.4427  1.0000 1.0000 0.0245 4
  9   5 0.1515  29.5294 0.0559 0.5156 0.5606 0.2274 0.3036  3.0000 0.5000 0.0298 4
  10  2 0.0606   0.4476 0.0008 0.4342 0.4722 0.1027 0.5000  2.0000 0.0000 0.0143 2
  11  3 0.0909   0.3333 0.0006 0.3793 0.4444 0.0760 0.5294  1.6667 0.6667 0.0220 3
  12  1 0.0303   0.0000 0.0000 0.3667 0.4091 0.0529 1.0000  1.0000 0.0000 0.0096 1
  13  2 0.0606   0.0000 0.0000 0.3708 0.4242 0.0843 0.6225  1.0000 1.0000 0.0146 2
  14  5 0.1515  24.2159 0.0459 0.5156 0.5606 0.2265 0.3233  2.6000 0.6000 0.0295 4
  15  2 0.0606   0.0000 0.0000 0.3708 0.4303 0.1014 0.5737  1.0000 1.0000 0.0145 2
  16  2 0.0606   0.0000 0.0000 0.3708 0.4303 0.1014 0.5737  1.0000 1.0000 0.0145 2
  17  2 0.0606   0.0000 0.0000 0.2845 0.3364 0.0236 0.7812  1.0000 1.0000 0.0168 2
  18  2 0.0606   0.0000 0.0000 0.3750 0.4293 0.0924 0.5909  1.0000 1.0000 0.0146 2
  19  2 0.0606   0.0000 0.0000 0.3708 0.4303 0.1014 0.5737  1.0000 1.0000 0.0145 2
  20  3 0.0909  17.1468 0.0325 0.5000 0.5303 0.1479 0.3737  2.3333 0.3333 0.0196 3
  21  2 0.0606   0.0000 0.0000 0.3708 0.4303 0.1014 0.5737  1.0000 1.0000 0.0145 2
  22  2 0.0606   0.0000 0.0000 0.3750 0.4293 0.0924 0.5909  1.0000 1.0000 0.0146 2
  23  2 0.0606   0.0000 0.0000 0.3708 0.4303 0.1014 0.5737  1.0000 1.0000 0.0145 2
  24  5 0.1515   9.3000 0.0176 0.3929 0.4859 0.1501 0.3058  3.4000 0.4000 0.0315 3
  25  3 0.0909   1.1667 0.0022 0.3750 0.4217 0.0571 0.4599  2.3333 0.3333 0.0211 3
  26  3 0.0909   2.0278 0.0038 0.3750 0.4217 0.0592 0.4599  2.3333 0.3333 0.0210 3
  27  2 0.0606   0.0000 0.0000 0.3626 0.4227 0.0756 0.6709  1.0000 1.0000 0.0150 2
  28  4 0.1212  11.7921 0.0223 0.4583 0.5126 0.1335 0.2851  3.5000 0.1667 0.0256 3
  29  3 0.0909   0.9476 0.0018 0.4521 0.4975 0.1311 0.3869  2.3333 0.3333 0.0196 3
  30  4 0.1212   1.5429 0.0029 0.3837 0.4657 0.1350 0.4494  2.0000 0.6667 0.0263 3
  31  4 0.1212   7.6095 0.0144 0.4583 0.5126 0.1748 0.3460  2.5000 0.5000 0.0246 4
  32  6 0.1818  73.0095 0.1383 0.5410 0.5859 0.1910 0.2446  5.0000 0.2000 0.0372 3
  33 12 0.3636  76.6905 0.1452 0.5156 0.6338 0.3086 0.2492  9.8333 0.1970 0.0717 4
  34 17 0.5152 160.5516 0.3041 0.5500 0.7045 0.3734 0.1564 15.2353 0.1103 0.1009 4`;

/** Printed with four decimals, and compared to half of the last one. */
const printed = 5.0001e-5;

function expectTable(table: string, actors: Readonly<Record<string, readonly unknown[]>>): void {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).slice(1).map(Number));
  const others = rows.length - 1;
  const valueOf = (column: string, node: number): number => {
    if (column === 'degreeShare') return Number(actors['degree']?.[node]) / others;
    if (column === 'betweennessRaw') return Number(actors['betweenness']?.[node]) * ((others * (others - 1)) / 2);
    return Number(actors[column]?.[node]);
  };
  const wrong = rows.flatMap((row, node) =>
    columns.flatMap((column, place) => {
      const [own, published] = [valueOf(column, node), row[place] ?? Number.NaN];
      return Math.abs(own - published) <= printed ? [] : [`${column} of ${node + 1}: ${own} instead of ${published}`];
    }),
  );
  expect(wrong).toEqual([]);
}

function expectNumbers(values: Readonly<Record<string, unknown>>, published: Readonly<Record<string, number>>): void {
  for (const [id, number] of Object.entries(published)) {
    expect(Math.abs(Number(values[id]) - number), id).toBeLessThanOrEqual(printed);
  }
}

describe('the kite (Krackhardt 1990)', () => {
  const { network, actors, relations } = measured(kite);

  test('has the published value in every row and column', () => expectTable(kiteTable, actors));

  test('has the exact fractions behind the printed digits', () => {
    const exact: Readonly<Record<string, readonly number[]>> = {
      betweenness: [5 / 6, 5 / 6, 0, 11 / 3, 0, 25 / 3, 25 / 3, 14, 8, 0].map((raw) => raw / 36),
      closeness: [17, 17, 18, 15, 18, 14, 14, 15, 21, 29].map((distances) => 9 / distances),
      clustering: [2 / 3, 2 / 3, 1, 8 / 15, 1, 1 / 2, 1 / 2, 1 / 3, 0, 0],
      effectiveSize: [2, 2, 1, 10 / 3, 1, 3, 3, 7 / 3, 2, 1],
    };
    for (const [id, values] of Object.entries(exact)) {
      for (const [node, value] of values.entries()) {
        expect(Math.abs(Number(actors[id]?.[node]) - value), `${id} of ${node + 1}`).toBeLessThan(1e-9);
      }
    }
  });

  test('has the published figures as a whole', () => {
    expectNumbers(network, {
      actors: 10,
      ties: 18,
      density: 0.4,
      diameter: 4,
      averagePathLength: 1.9778,
      transitivity: 0.5789,
      averageClustering: 0.52,
      degreeCentralisation: 0.3333,
      betweennessCentralisation: 0.2963,
      closenessCentralisation: 0.2704,
    });
    expect(network['triadCensus']).toMatchObject({ '300': 11 });
  });

  test('comes apart at Heather and Ike, and at their ties', () => {
    expect(actors['articulationPoint']?.flatMap((cut, node) => (cut ? [kite.actors[node as never]] : []))).toEqual([
      'Heather',
      'Ike',
    ]);
    expect(actors['pairsCutOff']).toEqual([0, 0, 0, 0, 0, 0, 0, 14, 8, 0]);
    expect(relations['bridge']?.filter(Boolean)).toHaveLength(2);
    expect(relations['bridge']?.slice(-2)).toEqual([true, true]);
  });
});

describe('the karate club (Zachary 1977)', () => {
  const { network, actors, relations, communities } = measured(karate);

  test('has the published value in every row and column', () => expectTable(karateTable, actors));

  test('has the published figures as a whole', () => {
    expectNumbers(network, {
      ties: 78,
      density: 0.139,
      diameter: 5,
      averagePathLength: 2.4082,
      transitivity: 0.2557,
      averageClustering: 0.5706,
      degreeCentralisation: 0.3996,
      betweennessCentralisation: 0.4056,
      closenessCentralisation: 0.2982,
    });
    expect(network['triadCensus']).toMatchObject({ '300': 45 });
  });

  test('has one cut point and one bridge', () => {
    expect(actors['articulationPoint']?.flatMap((cut, node) => (cut ? [node + 1] : []))).toEqual([1]);
    const bridges = relations['bridge']?.flatMap((bridge, tie) => (bridge ? [tie] : []));
    const toTwelve = 9; // 1 to 2 … 9, 11, 12
    expect(bridges).toEqual([toTwelve]);
  });

  test('has 36 maximal cliques, 25 of them with three or more members and two with five', () => {
    const sizes = network['cliques'] as Record<string, number>;
    expect(Object.values(sizes).reduce((sum, count) => sum + count, 0)).toBe(36);
    expect(36 - (sizes['2'] ?? 0)).toBe(25);
    expect(network['largestCliques']).toEqual([
      { members: ['1', '2', '3', '4', '8'], value: 5 },
      { members: ['1', '2', '3', '4', '14'], value: 5 },
    ]);
  });

  test('falls into the communities of the greatest known modularity', () => {
    expectNumbers(network, { modularity: 0.4198, communities: 4, groupingModularity: 0.3582 });
    expect(communities?.map((members) => members.length)).toEqual([12, 11, 6, 5]);
  });

  test('by the two halves of the club has the published balance', () => {
    expectNumbers(network, { networkEiIndex: -0.7179 });
  });

  test('by the two halves of the club has the roles of ORACLES.md, each open triad counted once', () => {
    // Printed there for ordered pairs: coordinator, consultant, representative, gatekeeper, liaison.
    const ordered: Readonly<Record<number, readonly number[]>> = {
      1: [174, 0, 15, 15, 0],
      2: [32, 0, 8, 8, 0],
      3: [10, 12, 23, 23, 0],
      9: [0, 0, 5, 5, 0],
      14: [0, 0, 4, 4, 0],
      31: [0, 2, 2, 2, 0],
      32: [14, 0, 5, 5, 0],
      33: [70, 0, 18, 18, 0],
      34: [156, 6, 40, 40, 0],
    };
    for (const [node, [coordinator = 0, consultant = 0, representative, gatekeeper, liaison = 0]] of Object.entries(
      ordered,
    )) {
      expect(actors['brokerage']?.[Number(node) - 1]).toEqual({
        coordinator: coordinator / 2,
        consultant: consultant / 2,
        representative,
        gatekeeper,
        liaison: liaison / 2,
      });
    }
    const all = actors['brokerage'] as readonly Record<string, number>[];
    const total = (role: string) => all.reduce((sum, roles) => sum + (roles[role] ?? 0), 0);
    expect(['coordinator', 'consultant', 'representative', 'gatekeeper', 'liaison'].map(total)).toEqual([
      255, 10, 128, 128, 0,
    ]);
  });

  test('counts ordered pairs when direction is respected, as printed', () => {
    const directed = measured({ ...karate, direction: 'directed' }, ['brokerage']);
    expect(directed.actors['brokerage']?.[2]).toEqual({
      coordinator: 10,
      consultant: 12,
      representative: 23,
      gatekeeper: 23,
      liaison: 0,
    });
  });
});
