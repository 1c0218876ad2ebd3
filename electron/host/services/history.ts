import type { Implementer } from './implementer.ts';
import { answer } from './records.ts';
import type { Session } from './session.ts';

export function historyProcedures(os: Implementer['history'], session: Session) {
  return {
    list: os.list.handler(({ input }) => ({ entries: session.document().history(input.limit) })),
    undo: os.undo.handler(() => session.change((document) => answer(document.undo()))),
    redo: os.redo.handler(() => session.change((document) => answer(document.redo()))),
  };
}
