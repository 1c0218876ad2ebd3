import { tables } from '../model/tables.ts';
import type { DescribedTable } from './descriptions.ts';

/** Whether a record of this table cannot exist without a value at this key. */
export function isRequired(table: DescribedTable, key: string): boolean {
  return !accepts(table, key, undefined);
}

/** Whether this attribute can be „not recorded“. */
export function canBeUnknown(table: DescribedTable, key: string): boolean {
  return accepts(table, key, null);
}

/** The value of a new record at this key, or undefined where the user gives it. */
export function defaultOf(table: DescribedTable, key: string): unknown {
  const parsed = schemaOf(table, key)?.safeParse(undefined);
  return parsed?.success ? parsed.data : undefined;
}

/** Whether the record's schema takes this value at this key. */
export function accepts(table: DescribedTable, key: string, value: unknown): boolean {
  return schemaOf(table, key)?.safeParse(value).success ?? false;
}

interface Schema {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: unknown };
}

function schemaOf(table: DescribedTable, key: string): Schema | undefined {
  return (tables[table].schema.shape as Readonly<Record<string, Schema>>)[key];
}
