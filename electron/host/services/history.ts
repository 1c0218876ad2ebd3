import type { Implementer } from './implementer.ts';
import { answer } from './records.ts';
import type { Desk } from './desk.ts';

export function historyProcedures(os: Implementer['history'], desk: Desk) {
  return {
    list: os.list.handler(({ input }) => ({ entries: desk.document().history(input.limit) })),
    undo: os.undo.handler(() => desk.change((document) => answer(document.undo()))),
    redo: os.redo.handler(() => desk.change((document) => answer(document.redo()))),
  };
}
