import type { ReactNode } from 'react';
import type { AttributeDescription, Group } from '../../../shared/description/attribute.ts';
import type { FilterKind, FilterOption } from '../../../shared/description/filter.ts';
import type { SortKey } from '../../../shared/description/sort-key.ts';
import type { Values } from '../../../shared/model/links.ts';

/** One line of a table. */
export interface TableRow {
  readonly id: string;
  readonly record: Values;
}

export type RowTest = (row: TableRow) => boolean;

/** How the rows are narrowed by a column; a filter is a text, empty where none is set. */
export interface ColumnFilter {
  readonly kind: FilterKind;
  /** What can be chosen; made when the list is opened. */
  readonly options: () => readonly FilterOption[];
  /** Null where the text cannot be read. */
  readonly test: (value: string) => RowTest | null;
  /** What the filter asks for, in words. */
  readonly text: (value: string) => string;
}

/** A column of any table: an attribute of its records, or something that is computed about them. */
export interface TableColumn {
  readonly id: string;
  readonly label: string;
  /** What the head shows where the name is too long. */
  readonly short?: string;
  /** The part of the form the attribute belongs to; null for what is computed. */
  readonly group: Group | null;
  /** In pixels at 100 % text size. */
  readonly width: number;
  readonly grows: boolean;
  readonly isNumeric: boolean;
  readonly isPrivate: boolean;
  /** Shown until the user chooses columns. */
  readonly isShown: boolean;
  /** What its cells edit; null for what is computed. */
  readonly attribute: AttributeDescription | null;
  readonly sortKey: (row: TableRow) => SortKey;
  /** The value in words, as it is copied. */
  readonly text: (row: TableRow) => string;
  readonly filter: ColumnFilter | null;
  readonly cell: (row: TableRow) => ReactNode;
}
