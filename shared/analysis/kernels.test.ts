import { describe, expect, test } from 'vitest';
import { studyFrom } from '../../test/fixtures/study.ts';
import { createKernel } from './kernels.ts';
import { pathsFrom } from './paths.ts';
import { addRuns, sourceRuns, sumAll, sumRun } from './source-sums.ts';
import { Work } from './work.ts';

/** Diamonds in a row: 1 – {2, 3} – 4 – {5, 6} – 7 … The number of shortest paths doubles with each. */
function diamonds(count: number): (readonly [number, number])[] {
  return Array.from({ length: count }, (_, diamond) => diamond * 3 + 1).flatMap((first) => [
    [first, first + 1] as const,
    [first, first + 2] as const,
    [first + 1, first + 3] as const,
    [first + 2, first + 3] as const,
  ]);
}

/** Betweenness of that row over all ordered pairs, by hand. */
function betweennessInDiamonds(count: number): number[] {
  const size = count * 3 + 1;
  return Array.from({ length: size }, (_, node) => {
    const before = node - (node % 3);
    const behind = size - before - (node % 3 === 0 ? 1 : 3);
    // A middle node has half of what passes its diamond; a joint also joins the two sides of the diamonds beside it.
    if (node % 3 !== 0) return (before + 1) * behind;
    return 2 * before * behind + (node === 0 || node === size - 1 ? 1 : 2);
  });
}

describe('more shortest paths than a number can hold', () => {
  const count = 1100;
  const size = count * 3 + 1;

  test('are shared out as few are', () => {
    for (const many of [3, count]) {
      const { betweenness } = new Work(studyFrom({ actors: many * 3 + 1, ties: diamonds(many) })).once(pathsFrom);
      for (const [node, expected] of betweennessInDiamonds(many).entries()) {
        expect(Math.abs((betweenness[node] ?? Number.NaN) / expected - 1), `node ${node}`).toBeLessThan(1e-9);
      }
    }
  });

  test('also with strengths', () => {
    const kernel = createKernel('pathsFrom', studyFrom({ actors: size, ties: diamonds(count), weights: 'strength' }));
    const [betweenness] = kernel.finish(sumRun(kernel, { from: 0, to: 1 })) as [Float64Array];
    for (let node = 1; node < size - 1; node++) {
      const behind = node % 3 === 0 ? size - node - 1 : (size - node + (node % 3) - 3) / 2;
      expect(betweenness[node]).toBeCloseTo(behind, 6);
    }
  });
});

describe('long ways', () => {
  test('of more steps than a byte can count', () => {
    const size = 700;
    const ties = Array.from({ length: size - 1 }, (_, node) => [node + 1, node + 2] as const);
    for (const direction of ['undirected', 'directed'] as const) {
      const work = new Work(studyFrom({ actors: size, ties, direction }));
      const { eccentricity, reached, betweenness } = work.once(pathsFrom);
      expect(eccentricity[0]).toBe(size - 1);
      expect(reached[300]).toBe(size - 1);
      expect(betweenness[300]).toBe(2 * 300 * (size - 301));
    }
  });
});

describe('sums over all actors', () => {
  const size = 150;
  const ties = Array.from(
    { length: size },
    (_, node) => [node + 1, ((node * 7 + 3) % size) + 1, (node % 3) + 1] as const,
  );

  test('come in runs that depend on the size alone', () => {
    expect(sourceRuns(0)).toEqual([]);
    expect(sourceRuns(33)).toEqual([
      { from: 0, to: 32 },
      { from: 32, to: 33 },
    ]);
    expect(sourceRuns(100_000)).toHaveLength(64);
  });

  test.each(['pathsFrom', 'pathsTo', 'tiePaths', 'removal'] as const)(
    'are the same to the last bit in whichever order the runs were made (%s)',
    (name) => {
      for (const weights of ['none', 'strength'] as const) {
        const study = studyFrom({ actors: size, ties, weights, direction: 'directed' });
        const whole = sumAll(createKernel(name, study));
        const kernels = [createKernel(name, study), createKernel(name, study)];
        const runs = sourceRuns(size);
        const made = new Map(
          [...runs.keys()].reverse().map((index) => {
            const kernel = kernels[index % 2] ?? createKernel(name, study);
            return [index, sumRun(kernel, runs[index] ?? { from: 0, to: 0 })] as const;
          }),
        );
        const shared = addRuns(
          createKernel(name, study),
          runs.map((_, index) => made.get(index) ?? []),
        );
        expect(shared).toEqual(whole);
      }
    },
  );
});
