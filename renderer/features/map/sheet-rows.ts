import type { Language } from '../../../shared/locale/resources.ts';
import type { Translate } from '../../../shared/locale/translate.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { NodeSign } from '../../../shared/notation/node-form.ts';
import type { Sheet } from '../../../shared/notation/sheet.ts';

export const listColumns = ['name', 'kind', 'sector', 'ties'] as const;
export type ListColumn = (typeof listColumns)[number];

/** One line of the list: a node of the sheet in words. */
export interface ListRow {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly sector: string;
  readonly ties: number;
  readonly sign: NodeSign;
}

/** The nodes of a sheet as lines of a list, in the order of the sheet. */
export function listRows(
  sheet: Sheet,
  network: Network,
  ties: ReadonlyMap<string, number>,
  language: Language,
  t: Translate,
): readonly ListRow[] {
  return sheet.nodes.map((node) => {
    const actor = node.table === 'actors' ? network.find('actors', node.id) : null;
    return {
      key: node.key,
      name: node.name,
      kind: actor ? (network.kindOf(actor)?.labels[language] ?? actor.kind) : t('model:table.measures'),
      sector: actor ? (actor.welfareSector ? t(`model:welfareSector.${actor.welfareSector}`) : t('model:unknown')) : '',
      ties: ties.get(node.key) ?? 0,
      sign: node.sign,
    };
  });
}

/** The lines sorted by a column, equal ones by name. */
export function sortRows(
  rows: readonly ListRow[],
  { column, down }: { readonly column: ListColumn; readonly down: boolean },
  compare: (one: string, other: string) => number,
): readonly ListRow[] {
  const sign = down ? -1 : 1;
  return rows.toSorted((one, other) => {
    const order = column === 'ties' ? one.ties - other.ties : compare(one[column], other[column]);
    return order === 0 ? compare(one.name, other.name) : sign * order;
  });
}
