import { Failure } from '../model/failure.ts';
import { type ImportFormat, type ImportIssue, sourceLimitMegabytes } from '../model/import-report.ts';
import { Network } from '../model/network.ts';
import { type AnyRecord, emptyRecords, type Records, tableNames } from '../model/tables.ts';
import { decodeText } from './decode-text.ts';
import { readInterchange } from './interchange-reader.ts';
import { readMeasuresTable } from './measures-table.ts';
import { recogniseFormat } from './recognise.ts';

export interface SourceBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads files of any known format, as if one were imported after the other and all tables together at the end. The
 * format of each file is recognised unless one is given for all. `existing` is the document they are meant for; the
 * result holds its catalogues with what the files add.
 * Fails for the first file that cannot be read at all: fileTooLarge, unknownEncoding, unknownFormat and what
 * readInterchange and readMeasuresTable fail with.
 */
export function readSources(
  files: readonly SourceBytes[],
  format: ImportFormat | null,
  existing: Network,
): { records: Records; issues: ImportIssue[] } {
  const texts = files.map(({ name, bytes }) => ({ name, text: textOf(name, bytes) }));
  const formats = texts.map(({ name, text }) => format ?? recognise(name, text));
  const issues: ImportIssue[] = [];
  const { fieldsOfAction, targetGroups, offerCategories, actorKinds } = existing.records;
  let records: Records = { ...emptyRecords(), fieldsOfAction, targetGroups, offerCategories, actorKinds };
  const take = (read: { records: Records; issues: ImportIssue[] }): void => {
    records = overlay(records, read.records);
    issues.push(...read.issues);
  };
  for (const [index, { name, text }] of texts.entries()) {
    if (formats[index] === 'interchange') take(readInterchange(text, name, records));
  }
  const tables = texts.filter((_, index) => formats[index] === 'measuresTable');
  if (tables.length > 0) {
    take(readMeasuresTable(tables, records, new Network(overlay(existing.records, records))));
  }
  return { records, issues };
}

function textOf(name: string, bytes: Uint8Array): string {
  if (bytes.length > sourceLimitMegabytes * 1024 * 1024) {
    throw new Failure('fileTooLarge', { name, limitMegabytes: sourceLimitMegabytes });
  }
  return decodeText(bytes, name).text;
}

function recognise(name: string, text: string): ImportFormat {
  const format = recogniseFormat(name, text);
  if (format === null) throw new Failure('unknownFormat', { name });
  return format;
}

/** All records of both; of two with one identifier the later one, in the place of the earlier. */
function overlay(earlier: Records, later: Records): Records {
  const entries = tableNames.map((table) => {
    const merged = new Map<string, AnyRecord>(earlier[table].map((record) => [record.id, record]));
    for (const record of later[table]) merged.set(record.id, record);
    return [table, [...merged.values()]];
  });
  return Object.fromEntries(entries) as Records;
}
