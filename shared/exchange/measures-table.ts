import type { ImportIssue } from '../model/import-report.ts';
import type { Network } from '../model/network.ts';
import { emptyRecords, type Records } from '../model/tables.ts';
import type { Catalogues } from '../model/templates.ts';
import { ActorBook } from './actor-book.ts';
import { MeasureBook } from './measure-book.ts';
import { RowNotices } from './row-notices.ts';
import type { TableKind } from './table-layouts.ts';
import { readTable, type TableRow } from './table-reader.ts';

/**
 * Reads the measures-table layout (data/README.md, DOMAIN.md §8.1) from one or more of its three tables, told apart by
 * their columns: measures, actors, participations. With a table of participations that one alone says who takes part;
 * without, the column `actors` of the measures does. Actors and measures of the document are found by name and kept as
 * they are where the tables say nothing; the records of the result are those the tables describe or name, and the
 * catalogues given.
 * Fails as readTable does; nothing is read then.
 */
export function readMeasuresTable(
  files: readonly { readonly name: string; readonly text: string }[],
  catalogues: Catalogues,
  existing: Network,
): { records: Records; issues: ImportIssue[] } {
  const rows: Record<TableKind, TableRow[]> = { actors: [], measures: [], participations: [] };
  for (const { name, text } of files) {
    const table = readTable(text, name);
    rows[table.kind] = rows[table.kind].concat(table.rows);
  }
  const notices = new RowNotices();
  const actors = new ActorBook(existing, catalogues, notices);
  const measures = new MeasureBook(existing, actors, notices);
  for (const row of rows.actors) actors.define(row);
  for (const row of rows.measures) measures.define(row, rows.participations.length === 0);
  for (const row of rows.participations) measures.participate(row);
  actors.noticeSimilarNames();
  const records = { ...emptyRecords(), ...catalogues, actors: actors.actors, measures: measures.finish() };
  return { records, issues: notices.all() };
}
