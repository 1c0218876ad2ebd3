import { writeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sha256 } from '../../electron/host/document/durable-file.ts';
import { createDocumentKeeper } from '../../electron/host/document/keeper.ts';
import { startNodeProcess } from '../../electron/host/exchange/reader-node.ts';
import { Failure } from '../../shared/model/failure.ts';
import { actor, documentOf, label } from './keeper-fixture.ts';

/** Arguments: the folder of the workshop, the document, and a seed. Edits until it is killed. */
const [folder = '', file = '', seed = '1'] = process.argv.slice(2);

/** mulberry32: the same numbers for the same seed. */
let state = Number(seed);
function random(below: number): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
}

const keeper = createDocumentKeeper({
  dataFolder: path.join(folder, 'data'),
  documentsFolder: path.join(folder, 'documents'),
  startProcess: startNodeProcess,
  publishDelay: { quiet: 3, longest: 12 },
});
await keeper.open(file);
const document = documentOf(keeper);

/** Says, before anything else happens, that this state is safe in the working copy, or in the file. */
function acknowledge(where: 'kept' | 'saved', revision: number): void {
  const digest = sha256(Buffer.from(JSON.stringify(document.network().records)));
  writeSync(1, `${where} ${revision} ${digest}\n`);
}

function command(number: number): void {
  const { actors } = document.network().records;
  const one = actors[random(Math.max(1, actors.length))];
  const kind = random(10);
  if (kind < 2) document.undo();
  else if (kind < 3) document.redo();
  else {
    document.run({ label, mergeKey: kind < 5 ? 'typing' : null }, (writer) => {
      if (!one || kind < 7) writer.insert('actors', actor(`${seed}-${number}`));
      else if (kind < 9) writer.update('actors', one.id, { notes: 'n'.repeat(random(5000)) });
      else writer.remove('actors', one.id);
    });
  }
}

acknowledge('kept', document.revision);
for (let number = 0; ; number += 1) {
  try {
    command(number);
    acknowledge('kept', document.revision);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
  if (random(6) === 0) {
    const { revision } = document;
    await keeper.save();
    acknowledge('saved', revision);
  }
  await wait(random(4));
}
