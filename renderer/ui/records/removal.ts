import type { DescribedTable } from '../../../shared/description/descriptions.ts';
import { isDescribed, recordTitle } from '../../../shared/description/record-title.ts';
import type { Wording } from '../../../shared/description/wording.ts';
import { planRemoval } from '../../../shared/model/removal.ts';
import { translate } from '../../state/preferences.ts';
import { type RecordTable, recordCommands } from '../../state/record-commands.ts';
import { notifyUndoable, run } from '../../state/run.ts';

/** Records of one table, by title. */
export interface NamedRecords {
  readonly table: DescribedTable;
  readonly titles: readonly string[];
}

/** What is asked before records are removed that others hang on. */
export interface RemovalQuestion {
  readonly table: RecordTable;
  readonly ids: readonly string[];
  /** What the first of them is called. */
  readonly name: string;
  /** Records that cannot exist without them and go too. */
  readonly going: readonly NamedRecords[];
  /** Records that stay and no longer name them. */
  readonly changing: readonly NamedRecords[];
}

/** Removes records at once where nothing hangs on them; otherwise the answer is the question to ask first. */
export function startRemoval(
  table: RecordTable,
  ids: readonly string[],
  wording: Wording,
  onDone?: () => void,
): RemovalQuestion | null {
  if (ids.length === 0) return null;
  const question = questionFor(table, ids, wording);
  if (question.going.length + question.changing.length > 0) return question;
  void removeRecords(question, onDone);
  return null;
}

/** Removes the records and what cannot exist without them as one step, and offers the way back. */
export async function removeRecords({ table, ids, name }: RemovalQuestion, onDone?: () => void): Promise<void> {
  const result = await run(() => recordCommands(table).remove({ ids }));
  if (!result) return;
  onDone?.();
  const t = translate();
  const one = ids.length === 1;
  const count = ids.length;
  notifyUndoable(
    one
      ? t('records:remove.done', { name })
      : t('records:remove.doneMany', { count, plural: t(`records:plural.${table}`) }),
    result,
  );
}

/** What removing these records does to others; places on sheets are not worth a word. */
function questionFor(table: RecordTable, ids: readonly string[], wording: Wording): RemovalQuestion {
  const { removed, unlinked } = planRemoval(wording.network, table, ids);
  const named = new Set(ids);
  const others = removed.filter((one) => !(one.table === table && named.has(one.id)));
  return {
    table,
    ids,
    name: recordTitle(table, ids[0] ?? '', wording),
    going: byTable(others, wording),
    changing: byTable(unlinked, wording),
  };
}

function byTable(
  records: readonly { readonly table: string; readonly id: string }[],
  wording: Wording,
): readonly NamedRecords[] {
  const titles = new Map<DescribedTable, string[]>();
  for (const { table, id } of records) {
    if (!isDescribed(table as DescribedTable)) continue;
    const known = table as DescribedTable;
    titles.set(known, [...(titles.get(known) ?? []), recordTitle(known, id, wording)]);
  }
  return [...titles].map(([table, own]) => ({ table, titles: own }));
}
