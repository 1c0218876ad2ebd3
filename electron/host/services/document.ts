import { Failure } from '../../../shared/model/failure.ts';
import type { Records } from '../../../shared/model/tables.ts';
import { documentEvents } from './document-events.ts';
import { type Examples, examplePath } from './examples.ts';
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
      desk.replace(async () => {
        const request = examples.request(name);
        const path = examplePath(documentsFolder, request.name);
        if (!fresh) {
          const opened = await keeper.open(path).catch(ignoreMissing);
          if (opened) return opened;
        }
        return keeper.create({ ...request, path, overwrite: fresh });
      }),
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
    folder: os.folder.handler(({ input }) => keeper.folder(input.path)),
  };
}

function mutable(records: Records): Record<string, unknown[]> {
  return Object.fromEntries(Object.entries(records).map(([table, list]) => [table, [...list]]));
}

function ignoreMissing(error: unknown): null {
  if (error instanceof Failure && error.code === 'fileNotFound') return null;
  throw error;
}
