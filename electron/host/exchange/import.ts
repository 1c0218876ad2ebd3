import type { Source } from '../../../shared/contract/exchange.ts';
import { type ImportStep, planImport } from '../../../shared/exchange/plan-import.ts';
import type { ImportFormat, ImportIssue, ImportReport } from '../../../shared/model/import-report.ts';
import { type RecordOf, type Records, type TableName, tableNames } from '../../../shared/model/tables.ts';
import type { Writer } from '../history/writer.ts';
import { runInReader, type StartProcess } from './reader.ts';
import { readSource } from './sources.ts';

/** A file of many thousand records is read in a few seconds. */
const readerSeconds = 60;

/** What files hold, read but not yet part of any document. */
export interface Incoming {
  readonly names: readonly string[];
  readonly records: Records;
  readonly issues: ImportIssue[];
}

/** Reads files in a process of its own. Fails as readSource, readSources and runInReader do. */
export async function readIncoming(
  sources: readonly Source[],
  format: ImportFormat | null,
  existing: Records,
  startProcess: StartProcess,
): Promise<Incoming> {
  const files = [];
  for (const source of sources) files.push(await readSource(source));
  const names = files.map(({ name }) => name);
  const read = await runInReader(
    'import',
    { files, format, existing },
    { name: names[0] ?? '', startProcess, seconds: readerSeconds },
  );
  return { names, ...read };
}

/** The steps that take incoming records over, and what the user is told about them. */
export function planIncoming(existing: Records, incoming: Incoming): { steps: ImportStep[]; report: ImportReport } {
  const { steps, counts } = planImport(existing, incoming.records);
  return { steps, report: { counts, issues: incoming.issues } };
}

/** Carries out the steps of a plan. */
export function applySteps(writer: Writer, steps: readonly ImportStep[]): void {
  for (const { table, record, kind } of steps) {
    if (kind === 'add') writer.insert(table, record as RecordOf<TableName>);
    else writer.update(table, record.id, record as Partial<RecordOf<TableName>>);
  }
}

/** All records a step would see. */
export function recordsIn(writer: Writer): Records {
  return Object.fromEntries(tableNames.map((name) => [name, writer.all(name)])) as unknown as Records;
}
