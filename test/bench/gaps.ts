import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { findAll, gapAnalysis } from '../../shared/gaps/find-all.ts';
import { createGapPool } from '../../electron/host/analysis/gap-pool.ts';
import { judged } from '../../shared/gaps/standing.ts';
import { sightingsAfter } from '../../shared/gaps/sightings.ts';
import { gapQuestion } from '../../shared/model/gap-question.ts';
import type { Records } from '../../shared/model/tables.ts';
import { Network } from '../../shared/model/network.ts';
import { joinedQuarters } from '../fixtures/joined-quarters.ts';

/** Milliseconds allowed until everything is right after an edit, by number of joined copies of Lindenhöhe. */
const budgets: Readonly<Record<number, number>> = { 1: 200, 10: 1000 };
const sizes = [1, 2, 5, 10];
const runs = 9;
const warmUps = 3;

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
  /** From the changed records to the judged findings, the way to the worker and back included. */
  readonly afterEdit: number;
  /** Megabytes that the network and the result of its analysis keep in use. */
  readonly memory: number;
}

const options = { asOf: null, thresholds: {} };

async function measure(copies: number): Promise<Row> {
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
    afterEdit: await afterEdit(records),
    memory,
  };
}

/** Edits one actor after the other, each time asking for the findings as the host does. */
async function afterEdit(records: Records): Promise<number> {
  const pool = createGapPool();
  const question = gapQuestion.parse({});
  let sightings: Parameters<typeof sightingsAfter>[0] = [];
  let edited = records;
  const times: number[] = [];
  for (let run = -warmUps; run < runs; run++) {
    const actors = edited.actors.map((actor, place) =>
      place === run + warmUps ? { ...actor, notes: `${run}` } : actor,
    );
    edited = { ...edited, actors };
    const start = performance.now();
    const { findings, asOf } = await pool.analyse(new Network(edited), question);
    const found = { findings, decisions: edited.decisions, today: asOf, cause: null };
    sightings = sightingsAfter(sightings, found);
    judged(findings, { decisions: edited.decisions, sightings, today: asOf, asOf });
    if (run >= 0) times.push(performance.now() - start);
  }
  await pool.close();
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
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

await measure(1);
const rows: Row[] = [];
for (const size of sizes) rows.push(await measure(size));
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
    'after an edit ms': Number(row.afterEdit.toFixed(1)),
    'memory MB': Number(row.memory.toFixed(1)),
    'to one copy  ': ratio(row.memory, one?.memory ?? 0),
  })),
);
for (const { copies, afterEdit: time, memory } of rows) {
  const budget = budgets[copies];
  if (budget !== undefined) {
    const name = copies === 1 ? 'one copy' : `${copies} copies`;
    console.log(`${name}: ${time.toFixed(0)} ms of ${budget} ms allowed after an edit, ${memory.toFixed(1)} MB`);
    if (time > budget) process.exitCode = 1;
  }
}
