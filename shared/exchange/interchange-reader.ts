import { Failure } from '../model/failure.ts';
import type { ImportIssue } from '../model/import-report.ts';
import { catalogueNames, emptyRecords, type Records, type TableName, tableNames, tables } from '../model/tables.ts';
import type { Catalogues } from '../model/templates.ts';
import { breakCycles } from './break-cycles.ts';
import { checkReferences } from './check-references.ts';
import { interchangeFormat, interchangeVersion, SnapshotIdentifiers } from './interchange-format.ts';
import { IssueList } from './issue-list.ts';
import { formatPath, type RawItem, RawRecords } from './raw-records.ts';
import { isRawRecord, type RawRecord, salvage } from './salvage.ts';

/**
 * Reads interchange JSON version 1 (data/README.md). What does not fit is noticed with its place and left out, the
 * rest is kept. `catalogues` are the lists known so far; those of the file are added to them or take the place of
 * entries of the same identifier, and the result holds all of them.
 * Fails with invalidJson, notInterchange or newerInterchange, which name the file.
 */
export function readInterchange(
  text: string,
  fileName: string,
  catalogues: Catalogues,
): { records: Records; issues: ImportIssue[] } {
  const file = parseFile(text, fileName);
  const records = new RawRecords(new IssueList(fileName));
  for (const key of Object.keys(file)) {
    if (key === 'format' || key === 'version' || isTable(key)) continue;
    records.issues.add('unknownKey', formatPath([key]).slice(1), file[key]);
  }
  for (const table of tableNames) {
    if (Object.hasOwn(file, table) && file[table] !== null) readTable(records, table, file[table]);
  }
  for (const name of catalogueNames) addKnown(records, name, catalogues);
  checkKinds(records);
  checkReferences(records);
  breakCycles(records);
  return { records: parseRecords(records), issues: records.issues.all() };
}

function parseFile(text: string, name: string): RawRecord {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new Failure('invalidJson', { name });
  }
  if (!isRawRecord(file) || file['format'] !== interchangeFormat) throw new Failure('notInterchange', { name });
  const version = file['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new Failure('notInterchange', { name });
  }
  if (version > interchangeVersion) throw new Failure('newerInterchange', { name, version });
  return file;
}

function isTable(key: string): key is TableName {
  return Object.hasOwn(tables, key);
}

function readTable(records: RawRecords, table: TableName, value: unknown): void {
  const isSingle = table === 'network';
  if (isSingle ? !isRawRecord(value) : !Array.isArray(value)) {
    records.issues.add('invalidValue', table, value);
    return;
  }
  const seen = new Set<string>();
  const snapshots = new SnapshotIdentifiers();
  const items = records.items(table);
  for (const [position, entry] of (isSingle ? [value] : (value as unknown[])).entries()) {
    if (table === 'snapshots' && isRawRecord(entry) && (entry['id'] ?? null) === null) {
      entry['id'] = snapshots.next(entry['takenOn']);
    }
    const place = { position, record: {} };
    const record = salvage(tables[table].schema, entry, records.positions, (code, path, found) => {
      records.issues.add(code, records.place(table, place, path), found);
    });
    if (!record) continue;
    const id = String(record['id']);
    if (seen.has(id)) records.issues.add('duplicateId', records.place(table, { position, record }, ['id']), id);
    else items.push({ position, record });
    seen.add(id);
    snapshots.take(id);
  }
}

/** Puts the lists known so far before the file's entries; an entry of the file takes the place of the known one. */
function addKnown(records: RawRecords, name: (typeof catalogueNames)[number], catalogues: Catalogues): void {
  const fromFile = new Map(records.items(name).map((item) => [String(item.record['id']), item]));
  const merged: RawItem[] = [];
  for (const known of catalogues[name]) {
    const copy = () => ({ position: null, record: JSON.parse(JSON.stringify(known)) as RawRecord });
    merged.push(fromFile.get(known.id) ?? copy());
    fromFile.delete(known.id);
  }
  records.tables.set(name, [...merged, ...fromFile.values()]);
}

/** Kinds of actors are an open list without references: an unknown one becomes `other`, an unknown sub-kind none. */
function checkKinds(records: RawRecords): void {
  const kinds = new Map<unknown, Set<unknown>>();
  for (const { record } of records.items('actorKinds')) {
    const subKinds = kinds.get(record['kind']) ?? new Set();
    kinds.set(record['kind'], subKinds.add(record['subKind'] ?? null));
  }
  for (const item of records.items('actors')) {
    const { kind, subKind } = item.record;
    if (kind !== undefined && !kinds.has(kind)) {
      records.issues.add('unknownKind', records.place('actors', item, ['kind']), kind);
      delete item.record['kind'];
      delete item.record['subKind'];
    } else if (typeof subKind === 'string' && !kinds.get(kind)?.has(subKind)) {
      records.issues.add('unknownKind', records.place('actors', item, ['subKind']), subKind);
      delete item.record['subKind'];
    }
  }
}

function parseRecords(raw: RawRecords): Records {
  const records: Record<string, unknown[]> = emptyRecords();
  for (const [table, items] of raw.tables) {
    records[table] = items.map(({ record }) => tables[table].schema.parse(record));
  }
  return records as unknown as Records;
}
