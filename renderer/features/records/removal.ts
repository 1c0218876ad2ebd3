import type { DescribedTable } from '../../../shared/description/descriptions.ts';
import { isDescribed, recordTitle } from '../../../shared/description/record-title.ts';
import type { Wording } from '../../../shared/description/wording.ts';
import { planRemoval } from '../../../shared/model/removal.ts';

/** Records of one table, by title. */
export interface NamedRecords {
  readonly table: DescribedTable;
  readonly titles: readonly string[];
}

/** What hangs on records that are to be removed. */
export interface RemovalEffects {
  /** Records that cannot exist without them and go too. */
  readonly going: readonly NamedRecords[];
  /** Records that stay and no longer name them. */
  readonly changing: readonly NamedRecords[];
}

/** What removing these records does to others; places on sheets are not worth a word. */
export function removalEffects(table: DescribedTable, ids: readonly string[], wording: Wording): RemovalEffects {
  const { removed, unlinked } = planRemoval(wording.network, table, ids);
  const others = removed.filter((one) => !(one.table === table && ids.includes(one.id)));
  return { going: byTable(others, wording), changing: byTable(unlinked, wording) };
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
