import type { HistoryEntry } from '../../../shared/contract/index.ts';
import type { Wording } from '../../../shared/description/wording.ts';
import type { Language } from '../../../shared/locale/resources.ts';

/** What records were called according to the steps that touched them, the latest name first. */
export function formerTitles(entries: readonly HistoryEntry[], language: Language): Wording['formerTitle'] {
  const titles = new Map<string, string>();
  for (const { changes } of entries) {
    for (const { table, id, before, after } of changes) {
      const title = (after ?? before)?.[language];
      const key = `${table}:${id}`;
      if (title && !titles.has(key)) titles.set(key, title);
    }
  }
  return (table, id) => titles.get(`${table}:${id}`) ?? null;
}
