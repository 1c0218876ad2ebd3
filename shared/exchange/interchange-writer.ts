import { type AnyRecord, catalogueNames, type Records, type TableName, tables } from '../model/tables.ts';
import { type Catalogues, templateRecords } from '../model/templates.ts';
import {
  furtherArrays,
  interchangeFormat,
  interchangeVersion,
  SnapshotIdentifiers,
  standardArrays,
} from './interchange-format.ts';
import { sameValue } from './same-value.ts';

/**
 * Writes all records as interchange JSON version 1 (data/README.md): every key of every record in the order of its
 * schema, lists that users extend only where they differ from the templates, indented by two, with a final newline.
 */
export function writeInterchange(records: Records): string {
  const file: Record<string, unknown> = { format: interchangeFormat, version: interchangeVersion };
  const network = records.network[0];
  if (network) file['network'] = write('network', network, ['id']);
  for (const name of standardArrays) {
    file[name] = name === 'snapshots' ? writeSnapshots(records) : records[name].map((record) => write(name, record));
  }
  for (const name of catalogueNames) addFilled(file, name, additions(records, name));
  for (const name of furtherArrays) addFilled(file, name, records[name]);
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A part of a document, such as a template, as a file that can be read like any other. */
export function writeRecords(records: Partial<Records>): string {
  const file: Record<string, unknown> = { format: interchangeFormat, version: interchangeVersion };
  for (const name of [...catalogueNames, ...furtherArrays]) addFilled(file, name, records[name] ?? []);
  return `${JSON.stringify(file, null, 2)}\n`;
}

function write(table: TableName, record: AnyRecord, without: readonly string[] = []): Record<string, unknown> {
  const values: Readonly<Record<string, unknown>> = record;
  const keys = Object.keys(tables[table].schema.shape).filter((key) => !without.includes(key));
  return Object.fromEntries(keys.map((key) => [key, values[key]]));
}

/** A snapshot is written without identifier where a reader would give it the same one. */
function writeSnapshots(records: Records): Record<string, unknown>[] {
  const identifiers = new SnapshotIdentifiers();
  return records.snapshots.map((snapshot) => {
    const isExpected = identifiers.next(snapshot.takenOn) === snapshot.id;
    identifiers.take(snapshot.id);
    return write('snapshots', snapshot, isExpected ? ['id'] : []);
  });
}

function additions(records: Catalogues, name: (typeof catalogueNames)[number]): readonly AnyRecord[] {
  const templates = new Map<string, AnyRecord>(templateRecords()[name].map((entry) => [entry.id, entry]));
  return records[name].filter((entry) => !sameValue(entry, templates.get(entry.id)));
}

function addFilled(file: Record<string, unknown>, table: TableName, entries: readonly AnyRecord[]): void {
  if (entries.length > 0) file[table] = entries.map((entry) => write(table, entry));
}
