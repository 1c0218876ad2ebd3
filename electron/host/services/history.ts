import { Failure } from '../../../shared/model/failure.ts';
import type { HistoryEntry } from '../history/past.ts';
import type { Desk } from './desk.ts';
import type { Implementer } from './implementer.ts';
import { answer } from './records.ts';

export function historyProcedures(os: Implementer['history'], desk: Desk) {
  return {
    list: os.list.handler(({ input: { limit, after, changes } }) => {
      const { page, isLast } = pageOf(desk.document().history(), after, limit);
      const entries = page.map((entry) => ({
        ...entry,
        changes: entry.changes.slice(0, changes),
        count: entry.changes.length,
      }));
      return { entries, next: isLast ? null : (entries.at(-1)?.id ?? null) };
    }),
    changes: os.changes.handler(({ input: { id, offset, limit } }) => {
      for (const entry of desk.document().history()) {
        if (entry.id !== id) continue;
        return { changes: entry.changes.slice(offset, offset + limit), count: entry.changes.length };
      }
      throw unknown(id);
    }),
    undo: os.undo.handler(() => desk.change((document) => answer(document.undo()))),
    redo: os.redo.handler(() => desk.change((document) => answer(document.redo()))),
    goTo: os.goTo.handler(({ input }) => desk.change((document) => answer(document.goTo(input.id)))),
  };
}

function unknown(id: string): Failure {
  return new Failure('unknownRecord', { table: 'history', id });
}

/** Reads no further than to the step behind the page. */
function pageOf(
  history: Iterable<HistoryEntry>,
  after: string | null,
  limit: number,
): { page: HistoryEntry[]; isLast: boolean } {
  const page: HistoryEntry[] = [];
  let begun = after === null;
  for (const entry of history) {
    if (begun && page.length === limit) return { page, isLast: false };
    if (begun) page.push(entry);
    begun ||= entry.id === after;
  }
  if (!begun) throw unknown(after ?? '');
  return { page, isLast: true };
}
