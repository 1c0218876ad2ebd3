import type { TableName } from './tables.ts';

/**
 * Where a record names another one. `path` walks into the record, `*` standing for every entry of a list.
 * What happens when the named record is not there: `required` – this record cannot exist; `optional` – the value
 * becomes null; `entry` – the entry of the list is dropped (data/README.md).
 */
export interface Reference {
  readonly path: readonly string[];
  readonly target: TableName;
  readonly kind: 'required' | 'optional' | 'entry';
}
