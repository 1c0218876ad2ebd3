import { readSources } from '../../../shared/exchange/read-sources.ts';
import type { ImportFormat, ImportIssue } from '../../../shared/model/import-report.ts';
import { Network } from '../../../shared/model/network.ts';
import type { Records } from '../../../shared/model/tables.ts';
import type { SourceFile } from './sources.ts';

export interface ImportRequest {
  readonly files: readonly SourceFile[];
  /** Null: recognised from the content. */
  readonly format: ImportFormat | null;
  /** The document the files are meant for. */
  readonly existing: Records;
}

/** Parses what others wrote; runs in the reader process. Fails as readSources does. */
export function readImport({ files, format, existing }: ImportRequest): { records: Records; issues: ImportIssue[] } {
  return readSources(files, format, new Network(existing));
}
