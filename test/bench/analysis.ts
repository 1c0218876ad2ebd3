import { spawnSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Graph from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { createKernel } from '../../shared/analysis/kernels.ts';
import { measureStudy } from '../../shared/analysis/measure-study.ts';
import { randomFrom } from '../../shared/analysis/random.ts';
import { sumAll } from '../../shared/analysis/source-sums.ts';
import { studyOf } from '../../shared/analysis/study.ts';
import { exampleNetwork } from '../fixtures/example.ts';
import { studyFrom } from '../fixtures/study.ts';

/** Barabási–Albert networks: actors, and ties each newcomer brings. */
const sizes = [
  [200, 3],
  [1000, 4],
  [5000, 5],
  [10_000, 5],
] as const;
const runs = 3;
/** How much longer graphology-metrics may at least take for betweenness alone than we for the three measures. */
const leastRatio = 4;
/** Milliseconds for all measures after warm-up: Lindenhöhe, and 500 actors with 2,000 ties. */
const budgets = { lindenhoehe: 50, fiveHundred: 100 };

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

type Pair = readonly [number, number];

/** Each newcomer ties itself to so many of those there, the well tied being chosen more often. */
function barabasiAlbert(size: number, each: number): Pair[] {
  const random = randomFrom(size);
  const ends: number[] = Array.from({ length: each }, (_, node) => node + 1);
  const pairs: Pair[] = [];
  for (let node = each + 1; node <= size; node++) {
    const chosen = new Set<number>();
    while (chosen.size < each) chosen.add(ends[Math.floor(random() * ends.length)] ?? 1);
    for (const other of chosen) {
      pairs.push([node, other]);
      ends.push(node, other);
    }
  }
  return pairs;
}

/** Seconds of processor time a run has to take at least; shorter work is repeated, so that it is warm and can be told. */
const longEnough = 0.1;

/** Seconds of processor time in the middle of all runs: what others do on the machine counts less that way. */
function middle(work: () => unknown): number {
  const timeOf = (times: number) => {
    const start = process.cpuUsage();
    for (let time = 0; time < times; time++) work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  let repeats = 1;
  while (repeats < 1000 && timeOf(repeats) < longEnough) repeats *= 2;
  const times = Array.from({ length: runs }, () => timeOf(repeats) / repeats);
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

const igraphProgram = `
import igraph, json, sys, time
size, runs, pairs = json.load(sys.stdin)
graph = igraph.Graph(n=size, edges=[(a - 1, b - 1) for a, b in pairs])
repeats = max(1, 5000 // size)
times = []
for _ in range(runs):
    start = time.process_time()
    for _ in range(repeats):
        graph.betweenness(); graph.closeness(); graph.harmonic_centrality()
    times.append((time.process_time() - start) / repeats)
print(json.dumps([igraph.__version__, sorted(times)[runs // 2]]))
`;

/** Version of igraph and its seconds for the three measures one after the other; null where it is not installed. */
function igraph(size: number, pairs: readonly Pair[]): readonly [version: string, seconds: number] | null {
  for (const python of ['/usr/bin/python3', 'python3']) {
    const { status, stdout } = spawnSync(python, ['-c', igraphProgram], {
      input: JSON.stringify([size, runs, pairs]),
      encoding: 'utf8',
    });
    if (status === 0) return JSON.parse(stdout) as [string, number];
  }
  return null;
}

function usedMegabytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

function measure([size, each]: readonly [number, number]) {
  const pairs = barabasiAlbert(size, each);
  const before = usedMegabytes();
  const study = studyFrom({ actors: size, ties: pairs });
  const kernel = createKernel('pathsFrom', study);
  const kept = sumAll(kernel);
  const memory = usedMegabytes() - before;
  const own = middle(() => sumAll(createKernel('pathsFrom', study)));
  const graph = new Graph({ type: 'undirected' });
  for (let node = 1; node <= size; node++) graph.addNode(node);
  for (const [a, b] of pairs) graph.addEdge(a, b);
  const graphology = middle(() => betweennessCentrality(graph, { getEdgeWeight: null }));
  return { size, ties: pairs.length, own, graphology, igraph: igraph(size, pairs), memory, sums: kept.length };
}

function milliseconds(work: () => unknown): number {
  return middle(work) * 1000;
}

measure([200, 3]);
const rows = sizes.map(measure);
console.log(`betweenness, closeness and harmonic in one pass; processor time, middle of ${runs} runs`);
console.table(
  rows.map((row) => ({
    actors: row.size,
    ties: row.ties,
    'own s': Number(row.own.toFixed(4)),
    'graphology betweenness s': Number(row.graphology.toFixed(4)),
    'to own': `${(row.graphology / row.own).toFixed(1)} ×`,
    'igraph all three s': row.igraph === null ? 'not installed' : Number(row.igraph[1].toFixed(4)),
    'to own ': row.igraph === null ? '–' : `${(row.igraph[1] / row.own).toFixed(1)} ×`,
    'memory MB': Number(row.memory.toFixed(1)),
    'kB an actor and tie': Number(((row.memory * 1024) / (row.size + row.ties)).toFixed(2)),
  })),
);
for (const { size, own, graphology, igraph: other } of rows) {
  if (graphology / own < leastRatio)
    console.log(`MISSED at ${size}: graphology takes less than ${leastRatio} × our time`);
  if (other !== null && other[1] < own) console.log(`MISSED at ${size}: igraph ${other[0]} is faster`);
}
if (rows.some((row) => row.igraph === null)) {
  console.log('NOT COMPARED WITH IGRAPH: it is not installed (Debian: apt-get install python3-igraph).');
}

const lindenhoehe = exampleNetwork('lindenhoehe');
const fiveHundred = studyFrom({ actors: 500, ties: barabasiAlbert(500, 4) });
const all = {
  lindenhoehe: milliseconds(() => measureStudy(studyOf(lindenhoehe, {}), null)),
  fiveHundred: milliseconds(() => measureStudy(fiveHundred, null)),
};
for (const [name, time] of Object.entries(all)) {
  const budget = budgets[name as keyof typeof budgets];
  const verdict = time <= budget ? 'within' : 'MISSED, beyond';
  console.log(`all measures, ${name}: ${time.toFixed(1)} ms, ${verdict} ${budget} ms`);
}
