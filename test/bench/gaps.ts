import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { findAll, gapAnalysis } from '../../shared/gaps/find-all.ts';
import { Network } from '../../shared/model/network.ts';
import { joinedQuarters } from '../fixtures/joined-quarters.ts';

/** Milliseconds allowed for all rules after an edit, by number of joined copies of Lindenhöhe. */
const budgets: Readonly<Record<number, number>> = { 1: 200, 10: 1000 };
const sizes = [1, 2, 5, 10];
const runs = 9;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

interface Row {
  readonly copies: number;
  readonly actors: number;
  readonly relations: number;
  readonly findings: number;
  /** Milliseconds, the middle of all runs. */
  readonly rules: number;
  readonly analysis: number;
  /** Megabytes that the network and the result of its analysis keep in use. */
  readonly memory: number;
}

const options = { asOf: null, thresholds: {} };

function measure(copies: number): Row {
  const before = usedMegabytes();
  const { records } = joinedQuarters(copies);
  const kept = gapAnalysis(new Network(records), options);
  const memory = usedMegabytes() - before;
  // A new network each time, as after an edit: its indexes are part of the price.
  return {
    copies,
    actors: records.actors.length,
    relations: records.relations.length,
    findings: kept.findings.length,
    rules: middle(() => findAll(new Network(records), options)),
    analysis: middle(() => gapAnalysis(new Network(records), options)),
    memory,
  };
}

function middle(work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

function usedMegabytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

measure(1);
const rows = sizes.map(measure);
const [one] = rows;
const ratio = (value: number, first: number) => (first > 0 ? `${(value / first).toFixed(1)} ×` : '–');
console.table(
  rows.map((row) => ({
    copies: row.copies,
    actors: row.actors,
    relations: row.relations,
    findings: row.findings,
    'rules ms': Number(row.rules.toFixed(1)),
    'to one copy': ratio(row.rules, one?.rules ?? 0),
    'analysis ms': Number(row.analysis.toFixed(1)),
    'to one copy ': ratio(row.analysis, one?.analysis ?? 0),
    'memory MB': Number(row.memory.toFixed(1)),
    'to one copy  ': ratio(row.memory, one?.memory ?? 0),
  })),
);
for (const { copies, rules } of rows) {
  const budget = budgets[copies];
  if (budget !== undefined) {
    console.log(`${copies === 1 ? 'one copy' : `${copies} copies`}: ${rules.toFixed(0)} ms of ${budget} ms allowed`);
    if (rules > budget) process.exitCode = 1;
  }
}
