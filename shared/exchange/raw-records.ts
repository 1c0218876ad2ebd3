import { type TableName, tableNames } from '../model/tables.ts';
import type { IssueList } from './issue-list.ts';
import { OriginalPositions, type Path, type RawRecord } from './salvage.ts';

/** A record of a file that fits its schema, with its place in the file (null: it was known before). */
export interface RawItem {
  readonly position: number | null;
  readonly record: RawRecord;
}

/** All records of one file while they are checked, and how places in it are named. */
export class RawRecords {
  readonly tables = new Map<TableName, RawItem[]>(tableNames.map((name) => [name, []]));
  readonly positions = new OriginalPositions();
  readonly issues: IssueList;

  constructor(issues: IssueList) {
    this.issues = issues;
  }

  items(table: TableName): RawItem[] {
    return this.tables.get(table) ?? [];
  }

  /** `actors[3].fields[1].weight`; the one record of `network` has no index, records known before go by identifier. */
  place(table: TableName, item: RawItem, path: Path): string {
    const index = table === 'network' ? '' : `[${item.position ?? String(item.record['id'])}]`;
    return `${table}${index}${formatPath(path)}`;
  }
}

const longestKey = 60;

/** A place inside a record as text: `.fields[1].weight`. */
export function formatPath(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key.slice(0, longestKey)}`)).join('');
}
