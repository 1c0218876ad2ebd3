import path from 'node:path';
import { createDocumentKeeper } from '../../electron/host/document/keeper.ts';
import { startNodeProcess } from '../../electron/host/exchange/reader-node.ts';
import { actor, change } from './keeper-fixture.ts';

/** Arguments: the folder of the workshop, the document, the name of an actor to add, and `save` to save it. */
const [folder = '', file = '', name = '', then] = process.argv.slice(2);

const keeper = createDocumentKeeper({
  dataFolder: path.join(folder, 'data'),
  documentsFolder: path.join(folder, 'documents'),
  startProcess: startNodeProcess,
  publishDelay: { quiet: 600_000, longest: 600_000 },
});
await keeper.open(file);
change(keeper, (writer) => writer.insert('actors', actor(name)));
if (then === 'save') await keeper.save();
process.stdout.write('changed\n');
