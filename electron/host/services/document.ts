import type { DocumentStatus } from '../../../shared/contract/document.ts';
import { Failure } from '../../../shared/model/failure.ts';
import type { Records } from '../../../shared/model/tables.ts';
import type { DocumentKeeper } from '../document/keeper.ts';
import { documentEvents } from './document-events.ts';
import { type ExampleRequest, type Examples, examplePath } from './examples.ts';
import type { Implementer } from './implementer.ts';
import type { Desk } from './desk.ts';

export function documentProcedures(
  os: Implementer['document'],
  desk: Desk,
  examples: Examples,
  documentsFolder: string,
) {
  const { keeper } = desk;
  return {
    status: os.status.handler(() => keeper.status()),
    start: os.start.handler(async () => ({ ...(await keeper.start()), examples: examples.list() })),
    load: os.load.handler(() => {
      const document = desk.document();
      return { status: keeper.status(), revision: document.revision, records: mutable(document.network().records) };
    }),
    changes: os.changes.handler(({ signal }) => documentEvents(keeper, signal)),
    create: os.create.handler(({ input }) => desk.replace(() => keeper.create(input))),
    open: os.open.handler(({ input }) => desk.replace(() => keeper.open(input.path))),
    openExample: os.openExample.handler(({ input: { name, fresh } }) =>
      desk.replace(() => openExample(keeper, examples.request(name), documentsFolder, fresh)),
    ),
    save: os.save.handler(async () => {
      desk.document();
      return keeper.save();
    }),
    saveAs: os.saveAs.handler(({ input: { path, overwrite } }) =>
      desk.replace(async () => {
        desk.document();
        return keeper.saveAs(path, overwrite);
      }),
    ),
    close: os.close.handler(() => desk.replace(() => keeper.close())),
    recover: os.recover.handler(({ input }) => desk.replace(() => keeper.recover(input.workingCopy))),
    discard: os.discard.handler(async ({ input }) => {
      await keeper.discard(input.workingCopy);
      return {};
    }),
    forget: os.forget.handler(async ({ input }) => {
      await keeper.forget(input.path);
      return {};
    }),
    folder: os.folder.handler(({ input }) => keeper.folder(input.path, input.files)),
  };
}

function mutable(records: Records): Record<string, unknown[]> {
  return Object.fromEntries(Object.entries(records).map(([table, list]) => [table, [...list]]));
}

/** Opens the user's copy of an example. Only a copy is ever made anew: a document of the user's own is left alone. */
async function openExample(
  keeper: DocumentKeeper,
  example: ExampleRequest,
  documentsFolder: string,
  fresh: boolean,
): Promise<DocumentStatus> {
  const path = examplePath(documentsFolder, example.name);
  const found = await keeper.open(path).catch(ignoreMissing);
  const isCopy = found?.document?.example === example.example;
  if (found && isCopy && !fresh) return found;
  return keeper.create({ ...example, path: found && !isCopy ? null : path, overwrite: isCopy });
}

function ignoreMissing(error: unknown): null {
  if (error instanceof Failure && error.code === 'fileNotFound') return null;
  throw error;
}
