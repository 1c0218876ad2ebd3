import { writeInterchange } from '../../../shared/exchange/interchange-writer.ts';
import type { ExportFormat } from '../../../shared/contract/exchange.ts';
import type { Records } from '../../../shared/model/tables.ts';
import { replaceFile, writeFailure } from '../document/durable-file.ts';

const writers: Readonly<Record<ExportFormat, { extension: string; write: (records: Records) => string }>> = {
  json: { extension: 'json', write: writeInterchange },
};

/**
 * All records in another format: written to `path` as a whole, or answered as text where there is none. `baseName` is
 * the document's name, from which the file's follows. Fails with cannotWrite or diskFull.
 */
export async function exportRecords(
  records: Records,
  format: ExportFormat,
  baseName: string,
  path: string | null,
): Promise<{ fileName: string; text: string | null }> {
  const { extension, write } = writers[format];
  const fileName = `${baseName}.${extension}`;
  return giveOut(fileName, write(records), path);
}

/** A text as a file at `path`, or as the answer where there is none. Fails with cannotWrite or diskFull. */
export async function giveOut(
  fileName: string,
  text: string,
  path: string | null,
): Promise<{ fileName: string; text: string | null }> {
  if (path === null) return { fileName, text };
  try {
    await replaceFile(path, text);
  } catch (error) {
    throw writeFailure(error, path);
  }
  return { fileName, text: null };
}
