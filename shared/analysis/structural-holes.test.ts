import { describe, expect, test } from 'vitest';
import { measured, type SketchedStudy } from '../../test/fixtures/study.ts';

const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

function expectRows(
  sketch: SketchedStudy,
  rows: Readonly<Record<string, readonly [constraint: number, effectiveSize: number]>>,
  tolerance: number,
): void {
  const { actors } = measured(sketch, ['constraint', 'effectiveSize']);
  const ids = typeof sketch.actors === 'number' ? [] : sketch.actors;
  for (const [name, [constraint, effectiveSize]] of Object.entries(rows)) {
    const node = ids.indexOf(name);
    expect(Math.abs(Number(actors['constraint']?.[node]) - constraint), `constraint of ${name}`).toBeLessThan(
      tolerance,
    );
    expect(Math.abs(Number(actors['effectiveSize']?.[node]) - effectiveSize), `size of ${name}`).toBeLessThan(
      tolerance,
    );
  }
}

describe('structural holes (Borgatti 1997)', () => {
  const ties = 'AB AF AG AE EG FG BG BD DG GC'.split(' ').map((pair) => [pair[0] ?? '', pair[1] ?? ''] as const);
  const strengths = [2, 3, 5, 2, 8, 3, 4, 1, 3, 10];

  test('without strengths', () => {
    expectRows({ actors: names, ties }, { G: [0.4, 4.67], A: [0.595, 2.5], C: [1, 1] }, 5.1e-3);
  });

  test('with strengths', () => {
    const weighted = ties.map(([a, b], place) => [a, b, strengths[place] ?? 1] as const);
    const rows = { G: [0.299, 5.47], A: [0.795, 2.47], C: [1, 1] } as const;
    expectRows({ actors: names, ties: weighted, weights: 'strength' }, rows, 5.1e-3);
  });

  test('strengths play no part unless they are asked for', () => {
    const weighted = ties.map(([a, b], place) => [a, b, strengths[place] ?? 1] as const);
    expect(measured({ actors: names, ties: weighted }, ['constraint']).actors).toEqual(
      measured({ actors: names, ties }, ['constraint']).actors,
    );
  });

  const oneWay: SketchedStudy = {
    actors: ['0', '1', '2'],
    ties: [
      ['0', '1', 2],
      ['0', '2', 2],
      ['1', '0', 1],
      ['2', '1', 1],
    ],
    oneWay: true,
    direction: 'directed',
  };

  test('with direction', () => {
    expectRows(oneWay, { '0': [1.003, 1.167], '1': [1.003, 1.167], '2': [1.389, 1] }, 5.1e-4);
  });

  test('with direction and strengths', () => {
    const rows = { '0': [0.84, 1.567], '1': [1.143, 1.083], '2': [1.378, 1] } as const;
    expectRows({ ...oneWay, weights: 'strength' }, rows, 5.1e-4);
  });

  test('efficiency is effective size by partner', () => {
    const { actors } = measured({ actors: names, ties }, ['efficiency', 'effectiveSize']);
    expect(actors['efficiency']?.[6]).toBeCloseTo(Number(actors['effectiveSize']?.[6]) / 6, 12);
  });
});
