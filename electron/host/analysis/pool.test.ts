import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { analysisOptions, analysisResult } from '../../../shared/model/analysis.ts';
import { networkOf } from '../../../test/fixtures/network.ts';
import { randomFrom } from '../../../shared/analysis/random.ts';
import { type AnalysisPool, createAnalysisPool, type PoolSettings } from './pool.ts';

const all = analysisOptions.parse({});
const network = networkOf({
  network: [{ referenceDate: '2026-11-01' }],
  actors: [{ id: 'a', name: 'Anlaufstelle' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
  relations: [
    { sourceId: 'a', targetId: 'b' },
    { sourceId: 'b', targetId: 'c' },
  ],
});

const pools: AnalysisPool[] = [];
const folders: string[] = [];

function pool(settings?: PoolSettings): AnalysisPool {
  const made = createAnalysisPool(settings);
  pools.push(made);
  return made;
}

/** A pool whose worker runs this program instead of measuring. */
function poolRunning(program: string): AnalysisPool {
  const folder = mkdtempSync(path.join(tmpdir(), 'analysis-'));
  folders.push(folder);
  const entry = path.join(folder, 'worker.mjs');
  writeFileSync(entry, `import { parentPort } from 'node:worker_threads';\n${program}`);
  return pool({ entry });
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((made) => made.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('measures are computed in a worker', () => {
  test('with every value, in the order of the actors, as the contract has it', async () => {
    const result = await pool().compute(network, all, 7);
    expect(analysisResult.parse(result)).toEqual(result);
    expect(result).toMatchObject({
      revision: 7,
      asOf: '2026-11-01',
      seed: 1,
      options: { without: [], ties: ['relations'], weights: 'none', direction: 'undirected', grouping: 'sector' },
      network: { actors: 4, ties: 2, components: [3, 1], isolates: 1 },
    });
    expect(result.network['density']).toBeCloseTo(1 / 3, 12);
    expect(result.actors.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(result.actors[0]).toMatchObject({ name: 'Anlaufstelle', degree: 1, betweenness: 0 });
    expect(result.actors[1]?.['betweenness']).toBeCloseTo(1 / 3, 12);
    expect(result.relations).toMatchObject([
      { sourceId: 'a', targetId: 'b', bridge: true, span: null },
      { sourceId: 'b', targetId: 'c', bridge: true, span: null },
    ]);
    expect(result.communities).toEqual([['a', 'b', 'c'], ['d']]);
    expect(result.undefined['constraint']).toEqual([{ reason: 'isolate', actors: ['d'], relations: [], parts: [] }]);
  });

  test('with the options that were asked for', async () => {
    const options = { weights: 'strength', direction: 'directed', steps: 1, seed: 9 } as const;
    const result = await pool().compute(network, options, 1);
    expect(result).toMatchObject({ seed: 9, options: { weights: 'strength', direction: 'directed', steps: 1 } });
    expect(result.undefined['closenessCentralisation']).toMatchObject([{ reason: 'directed' }]);
  });

  test('without the actors that are to be left out', async () => {
    const result = await pool().compute(network, { ...all, without: ['b'] }, 1);
    expect(result.network).toMatchObject({ actors: 3, ties: 0, isolates: 3 });
  });

  test('only those asked for', async () => {
    const result = await pool().compute(network, { ...all, measures: ['degree'] }, 1);
    expect(result.network).toEqual({});
    expect(result.actors[3]).toEqual({ id: 'd', name: 'd', degree: 0 });
  });

  test('and a network without actors has no values', async () => {
    const result = await pool().compute(networkOf({}), all, 0);
    expect(result.network).toMatchObject({ actors: 0, ties: 0, density: null, components: [], isolates: 0 });
    expect(result.actors).toEqual([]);
  });
});

describe('requests', () => {
  test('of the same revision and options are computed once', async () => {
    const same = pool();
    const [first, second] = await Promise.all([same.compute(network, all, 1), same.compute(network, all, 1)]);
    expect(second).toBe(first);
    expect(await same.compute(network, all, 2)).not.toBe(first);
    expect(await same.compute(network, { ...all, without: ['a'] }, 1)).not.toBe(first);
  });

  test('for an unknown measure or actor are refused, and the next one is answered', async () => {
    const asked = pool();
    await expect(asked.compute(network, { ...all, measures: ['fame'] }, 1)).rejects.toMatchObject({
      code: 'unknownMeasure',
      data: { id: 'fame' },
    });
    await expect(asked.compute(network, { ...all, without: ['x'] }, 1)).rejects.toMatchObject({
      code: 'unknownRecord',
    });
    expect((await asked.compute(network, all, 1)).network['actors']).toBe(4);
  });

  test('can be cancelled while they run and while they wait', async () => {
    const stuck = poolRunning("parentPort.on('message', () => {});");
    const [first, second] = [new AbortController(), new AbortController()];
    const running = stuck.compute(network, all, 1, first.signal);
    const waiting = stuck.compute(network, all, 2, second.signal);
    second.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'analysisCancelled' });
    first.abort();
    await expect(running).rejects.toMatchObject({ code: 'analysisCancelled' });
    await expect(stuck.compute(network, all, 3, AbortSignal.abort())).rejects.toMatchObject({
      code: 'analysisCancelled',
    });
  });

  test('of a worker that was cancelled do not spoil the next one', async () => {
    const asked = pool();
    const stop = new AbortController();
    const first = asked.compute(network, all, 1, stop.signal);
    setTimeout(() => stop.abort(), 5);
    await first.catch(() => undefined);
    expect((await asked.compute(network, all, 2)).revision).toBe(2);
  });

  test('fail with a worker that breaks down, and the next one gets a new worker', async () => {
    const moody = poolRunning(
      `let size;
      const sides = { network: {}, actors: [], gatherings: [] };
      const twoMode = { bodies: sides, measures: sides };
      const measured = { network: {}, actors: {}, relations: {}, communities: null, twoMode, undefined: {} };
      parentPort.on('message', ({ kind, study }) => {
        if (kind === 'study') size = study.graph.nodeIds.length;
        else if (size === 0) throw new Error('broken');
        else if (size === 1) process.exit(3);
        else parentPort.postMessage({ kind: 'measured', measured });
      });`,
    );
    await expect(moody.compute(networkOf({}), all, 1)).rejects.toMatchObject({ code: 'analysisFailed' });
    const alone = networkOf({ actors: [{ id: 'a' }] });
    await expect(moody.compute(alone, all, 2)).rejects.toMatchObject({ code: 'analysisFailed' });
    expect((await moody.compute(network, all, 3)).actors).toHaveLength(4);
  });

  test('end when the pool is closed', async () => {
    const stuck = poolRunning("parentPort.on('message', () => {});");
    const running = stuck.compute(network, all, 1);
    await stuck.close();
    await expect(running).rejects.toMatchObject({ code: 'analysisCancelled' });
  });
});

describe('large networks', () => {
  const size = 1000;
  const random = randomFrom(11);
  const pick = () => `${Math.floor(random() * size)}`;
  const large = networkOf({
    actors: Array.from({ length: size }, (_, node) => ({ id: `${node}` })),
    relations: Array.from({ length: size * 5 }, () => ({
      sourceId: pick(),
      targetId: pick(),
      strength: 1 + Math.floor(random() * 3),
    })).filter((relation) => relation.sourceId !== relation.targetId),
  });
  const long = ['betweenness', 'closeness', 'edgeBetweenness', 'distanceFragmentation', 'averagePathLength'];

  test('are shared by threads, with the same values to the last bit whatever their number', async () => {
    const alone = await pool({ threads: 1 }).compute(large, { measures: long }, 1);
    for (const threads of [2, 3]) {
      const shared = await pool({ threads }).compute(large, { measures: long }, 1);
      expect(shared).toEqual(alone);
    }
  });

  test('tell how far the work is', async () => {
    const heard: number[] = [];
    await pool({ threads: 2 }).compute(large, { measures: long }, 1, undefined, (part) => heard.push(part));
    expect(heard.length).toBeGreaterThan(20);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(heard[0]).toBeGreaterThan(0);
    expect(heard.at(-1)).toBeLessThanOrEqual(1);
  });

  test('can be given up at once in the middle, and the next request is answered', async () => {
    const asked = pool({ threads: 2 });
    const stop = new AbortController();
    const running = asked.compute(large, { measures: long }, 1, stop.signal, () => stop.abort());
    await expect(running).rejects.toMatchObject({ code: 'analysisCancelled' });
    expect((await asked.compute(network, all, 2)).network['actors']).toBe(4);
  });
});
