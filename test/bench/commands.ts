import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { Client } from '../contract/lines.ts';
import { createFrom, middle, printRatios, sizes, startBenchHost, usedMegabytes } from '../fixtures/bench.ts';
import { denseQuarters } from '../fixtures/dense-quarters.ts';

/** Milliseconds from asking to acknowledgement of a rename at 10,000 actors with 50,000 relations. */
const renameBudget = 20;
const runs = 25;

async function measure(copies: number): Promise<Record<string, number>> {
  const before = usedMegabytes();
  const bench = startBenchHost(true);
  const network = denseQuarters(copies);
  await createFrom(bench, path.join(bench.folder, 'x.knoten'), network);
  const { port1, port2 } = new MessageChannel();
  bench.host.connectPort(port1);
  const client: Client = createORPCClient(new RPCLink({ port: port2 }));
  port2.start();
  const ids = network.records.actors.map(({ id }) => id as string);
  const at = (run: number) => ids[(run * 37) % ids.length] ?? '';
  const some = ids.slice(0, 50);

  const rename = await middle(runs, (run) => client.actors.update({ id: at(run), changes: { name: `Name ${run}` } }));
  const relate = await middle(runs, (run) =>
    client.relations.create({ record: { sourceId: at(run), targetId: at(run + 1), kind: 'referral' } }),
  );
  const edit50 = await middle(runs, (run) =>
    client.actors.updateMany({ updates: some.map((id) => ({ id, changes: { influence: (run % 5) + 1 } })) }),
  );
  const undo = await middle(runs, () => client.history.undo());
  const remove = await middle(9, (run) => client.actors.remove({ ids: [at(run + 40)] }));
  const merge = await middle(9, (run) =>
    client.actors.merge({ keepId: at(run + 60), dropId: at(run + 80), choices: {} }),
  );
  const memory = usedMegabytes() - before;
  port2.close();
  await bench.end();
  const { actors, relations } = network.records;
  return {
    actors: actors.length,
    relations: relations.length,
    'rename ms': rename,
    'relate ms': relate,
    'edit 50 ms': edit50,
    'undo ms': undo,
    'remove ms': remove,
    'merge ms': merge,
    'memory MB': memory,
  };
}

await measure(1);
const rows: Record<string, number>[] = [];
for (const copies of sizes) rows.push(await measure(copies));
printRatios(rows, ['actors', 'relations']);
const rename = rows.at(-1)?.['rename ms'] ?? 0;
console.log(`rename at the largest size: ${rename.toFixed(1)} ms of ${renameBudget} ms allowed`);
if (rename > renameBudget) process.exitCode = 1;
