import { currentDocument } from './document.ts';
import { host, shell } from './host.ts';
import { goTo } from './navigation.ts';
import { failureOf, notify, run, showFailure } from './run.ts';
import { translate } from './preferences.ts';

/** Opens a document and shows its map; false where that failed, which has then been said. */
export async function openDocument(path: string): Promise<boolean> {
  return shown(await run(() => host().document.open({ path })));
}

/** Asks for a document and opens it. */
export async function chooseAndOpenDocument(): Promise<boolean> {
  const path = await run(() => shell().chooseFile('document'));
  return path ? openDocument(path) : false;
}

/** Makes an empty document of this name in the documents folder and shows its map. */
export async function createDocument(name: string): Promise<boolean> {
  return shown(await run(() => host().document.create({ name, path: null })));
}

/** Opens the user's copy of an example, made anew if `fresh`. */
export async function openExample(name: string, fresh: boolean): Promise<boolean> {
  return shown(await run(() => host().document.openExample({ name, fresh })));
}

/** Takes over work that had not reached its file. */
export async function recoverDocument(workingCopy: string): Promise<boolean> {
  return shown(await run(() => host().document.recover({ workingCopy })));
}

function shown(status: unknown): boolean {
  if (status === null) return false;
  goTo('map');
  return true;
}

export async function closeDocument(): Promise<void> {
  if (await run(() => host().document.close())) goTo('start');
}

/** Writes to the file now instead of in a moment. */
export async function saveNow(): Promise<void> {
  await run(() => host().document.save());
}

/** Asks for a place and goes on working there; the dialog has asked about replacing a file. */
export async function saveAs(): Promise<void> {
  const document = currentDocument().status;
  if (!document) return;
  const path = await run(() => shell().chooseTarget(`${document.fileName}.knoten`));
  if (!path) return;
  const saved = await run(() => host().document.saveAs({ path, overwrite: true }));
  if (saved?.document) notify(translate()('common:document.savedAs', { name: saved.document.fileName }));
}

/** Gives the document out as interchange JSON: as a download, or to a place that is asked for. */
export async function exportDocument(): Promise<void> {
  const answer = await run(() => host().exchange.export({ format: 'json', path: null }));
  if (!answer || answer.text === null) return;
  let file: string | null = answer.fileName;
  if (!shell().download(answer.fileName, answer.text)) {
    const path = await run(() => shell().chooseTarget(answer.fileName));
    file = path && (await run(() => host().exchange.export({ format: 'json', path }))) && path;
  }
  if (file) notify(translate()('common:document.exported', { file }));
}

/** Takes back the last step; where there is none, nothing happens. */
export async function undo(): Promise<void> {
  await step(() => host().history.undo());
}

/** Repeats what was taken back last. */
export async function redo(): Promise<void> {
  await step(() => host().history.redo());
}

async function step(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const code = failureOf(error)?.code;
    if (code !== 'nothingToUndo' && code !== 'nothingToRedo') showFailure(error);
  }
}
