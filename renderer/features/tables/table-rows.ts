import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import { searchTextOf } from '../../../shared/description/search-text.ts';
import { compareSortKeys } from '../../../shared/description/sort-key.ts';
import { quickWording, type Wording } from '../../../shared/description/wording.ts';
import { type FoldedText, textFinder } from '../../../shared/locale/fold-text.ts';
import type { TableColumn, TableRow } from './table-column.ts';

/** What a table is narrowed to: free text over everything, and a text for each filtered column in the order set. */
export interface TableFilter {
  readonly search: string;
  readonly columns: Readonly<Record<string, string>>;
}

export const noFilter: TableFilter = { search: '', columns: {} };

/** The filter with one column set, or cleared where the value is empty. */
export function withColumn(filter: TableFilter, column: string, value: string | null): TableFilter {
  const { [column]: _old, ...others } = filter.columns;
  return { ...filter, columns: value === null || value === '' ? others : { ...others, [column]: value } };
}

/** Whether anything is left out by it. */
export function isFiltering(filter: TableFilter): boolean {
  return filter.search.trim() !== '' || Object.keys(filter.columns).length > 0;
}

/** The texts rows are searched by, each made when it is first needed. */
export class SearchTexts {
  readonly #attributes: readonly AttributeDescription[];
  readonly #wording: Wording;
  readonly #texts = new WeakMap<TableRow, FoldedText>();

  constructor(attributes: readonly AttributeDescription[], wording: Wording) {
    this.#attributes = attributes;
    this.#wording = quickWording(wording);
  }

  /** Makes the texts of rows as long as there is time; the answer is the first row whose text is still to be made. */
  prepare(rows: readonly TableRow[], from: number, hasTime: () => boolean): number {
    let next = from;
    while (next < rows.length && hasTime()) {
      const row = rows[next];
      if (row) this.of(row);
      next += 1;
    }
    return next;
  }

  of(row: TableRow): FoldedText {
    const text = this.#texts.get(row) ?? searchTextOf(this.#attributes, row.record, this.#wording);
    this.#texts.set(row, text);
    return text;
  }
}

/** The rows in the order of a column; what is alike stays in the order given. */
export function sortedRows(
  rows: readonly TableRow[],
  column: TableColumn | undefined,
  descending: boolean,
  compareTexts: (one: string, other: string) => number,
): readonly TableRow[] {
  if (!column) return rows;
  const keyed = rows.map((row) => ({ row, key: column.sortKey(row) }));
  keyed.sort((one, other) => compareSortKeys(one.key, other.key, descending, compareTexts));
  return keyed.map(({ row }) => row);
}

/** The rows that pass the search and every column filter that can be read, in the order given. */
export function filteredRows(
  rows: readonly TableRow[],
  filter: TableFilter,
  columns: readonly TableColumn[],
  texts: SearchTexts,
): readonly TableRow[] {
  const tests = Object.entries(filter.columns).flatMap(([id, value]) => {
    const test = columns.find((column) => column.id === id)?.filter?.test(value);
    return test ? [test] : [];
  });
  const search = filter.search.trim();
  if (tests.length === 0 && search === '') return rows;
  const finds = textFinder(search);
  return rows.filter((row) => tests.every((test) => test(row)) && (search === '' || finds(texts.of(row))));
}

/** One way out of an empty result: the part to take away, and how many rows that brings back. */
export interface Loosening {
  /** A column, or null for the search. */
  readonly column: string | null;
  readonly hits: number;
}

/**
 * The one part of a filter without which most rows would be left; null where no single part helps. Meant for the case
 * that nothing passes.
 */
export function loosening(filter: TableFilter, count: (filter: TableFilter) => number): Loosening | null {
  const parts: Loosening[] = Object.keys(filter.columns).map((column) => ({
    column,
    hits: count(withColumn(filter, column, null)),
  }));
  if (filter.search.trim() !== '') parts.push({ column: null, hits: count({ ...filter, search: '' }) });
  return parts.reduce<Loosening | null>((top, part) => (part.hits > (top?.hits ?? 0) ? part : top), null);
}
