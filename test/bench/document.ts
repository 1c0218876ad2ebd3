import { statSync } from 'node:fs';
import path from 'node:path';
import { containsText, foldText } from '../../shared/locale/fold-text.ts';
import { createFrom, middle, printRatios, sizes, startBenchHost, usedMegabytes } from '../fixtures/bench.ts';
import { denseQuarters } from '../fixtures/dense-quarters.ts';

/** Milliseconds of the host's part of opening a document of 2,000 actors with 10,000 relations. */
const openBudget = 3000;
const budgetCopies = 33;
const runs = 3;

async function measure(copies: number): Promise<Record<string, number>> {
  const before = usedMegabytes();
  const bench = startBenchHost(true);
  const { client } = bench.host;
  const file = path.join(bench.folder, 'x.knoten');
  const network = denseQuarters(copies);
  const { actors, relations } = network.records;
  await createFrom(bench, file, network);
  const [first] = actors;

  const close = await middle(runs, async (run) => {
    await client.document.open({ path: file });
    await client.actors.update({ id: first?.id ?? '', changes: { name: `Name ${run}` } });
    await client.document.close();
  });
  const open = await middle(runs, async () => {
    await client.document.open({ path: file });
    await client.document.load();
    await client.document.close();
  });
  const fileSize = statSync(file).size / 2 ** 20;
  await client.document.open({ path: file });
  const save = await middle(runs, async (run) => {
    await client.actors.update({ id: first?.id ?? '', changes: { name: `Noch ein Name ${run}` } });
    await client.document.save();
  });
  const restorePoint = await middle(runs, (run) => client.restorePoints.take({ name: `Stand ${run}` }));
  const compare = await middle(runs, async () => {
    const { points } = await client.restorePoints.list();
    await client.restorePoints.compare({ id: points[0]?.id ?? '' });
  });
  const texts = actors.map((actor) => foldText(`${actor.name} ${actor.shortName ?? ''} ${actor.notes ?? ''}`));
  const search = await middle(25, () => texts.filter((text) => containsText(text, 'kita bür')).length);
  const memory = usedMegabytes() - before;
  await bench.end();
  return {
    actors: actors.length,
    relations: relations.length,
    'open ms': open,
    'open, edit, close ms': close,
    'save ms': save,
    'restore point ms': restorePoint,
    'compare ms': compare,
    'search ms': search,
    'file MB': fileSize,
    'memory MB': memory,
  };
}

await measure(1);
const rows: Record<string, number>[] = [];
for (const copies of [...sizes, budgetCopies].toSorted((a, b) => a - b)) rows.push(await measure(copies));
printRatios(rows, ['actors', 'relations']);
const open = rows.find(({ actors = 0 }) => actors >= 2000)?.['open ms'] ?? 0;
console.log(`opening 2,000 actors, without the page: ${open.toFixed(0)} ms of ${openBudget} ms allowed`);
if (open > openBudget) process.exitCode = 1;
