import type { z } from 'zod';
import { catalogueNames, type TableName, tableNames, tables } from '../../../shared/model/tables.ts';

/** How a value of a record lies in its column: as it is, a truth value as 0 or 1, or anything nested as JSON text. */
type ColumnForm = 'plain' | 'flag' | 'json';

export interface Column {
  readonly name: string;
  readonly type: 'TEXT' | 'INTEGER' | 'REAL';
  readonly form: ColumnForm;
  readonly nullable: boolean;
}

/** A column that names a record of another table, which therefore cannot be removed. */
export interface ForeignKey {
  readonly table: TableName;
  readonly column: string;
  readonly target: TableName;
  readonly required: boolean;
}

interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly innerType?: { readonly def: Definition };
}

const wrappers: ReadonlySet<string> = new Set(['default', 'prefault', 'nullable', 'readonly']);

function columnOf(name: string, schema: z.ZodType): Column {
  let definition = schema.def as unknown as Definition;
  let nullable = false;
  while (wrappers.has(definition.type) && definition.innerType) {
    nullable ||= definition.type === 'nullable';
    definition = definition.innerType.def;
  }
  switch (definition.type) {
    case 'string':
    case 'enum':
    case 'literal':
      return { name, type: 'TEXT', form: 'plain', nullable };
    case 'boolean':
      return { name, type: 'INTEGER', form: 'flag', nullable };
    case 'number':
      return { name, type: definition.format === 'safeint' ? 'INTEGER' : 'REAL', form: 'plain', nullable };
    case 'array':
    case 'object':
      return { name, type: 'TEXT', form: 'json', nullable };
    default:
      throw new Error(`no column for ${name}: ${definition.type}`);
  }
}

/** The columns of every table, one for each key of its record, in the same order. */
export const columns = Object.fromEntries(
  tableNames.map((table) => [
    table,
    Object.entries<z.ZodType>(tables[table].schema.shape).map(([name, schema]) => columnOf(name, schema)),
  ]),
) as unknown as { readonly [Name in TableName]: readonly Column[] };

/** Catalogue keys stay free text: a list that users extend may lack an entry that a record names. */
const freeKeys: ReadonlySet<TableName> = new Set<TableName>([...catalogueNames, 'areas']);

/** The references that the database enforces: single values that name something other than a catalogue entry. */
export const foreignKeys: readonly ForeignKey[] = tableNames.flatMap((table) =>
  tables[table].references.flatMap(({ path, target, kind }) => {
    const [column] = path;
    if (column === undefined || path.length > 1 || freeKeys.has(target)) return [];
    return [{ table, column, target, required: kind === 'required' }];
  }),
);

/** The foreign keys of one table's own columns. */
export function foreignKeysOf(table: TableName): readonly ForeignKey[] {
  return foreignKeys.filter((key) => key.table === table);
}

/** The foreign keys of any table that name records of this one. */
export function foreignKeysTo(target: TableName): readonly ForeignKey[] {
  return foreignKeys.filter((key) => key.target === target);
}
