import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { issueSentence } from '../../../shared/exchange/report-texts.ts';
import { importFormat, type ImportReport } from '../../../shared/model/import-report.ts';
import type { Host } from '../host.ts';
import { type Command, type CommandContext, oneOf, usageError } from './command.ts';
import { jsonOption, parseCommand } from './parse-command.ts';
import { textTable } from './text-table.ts';

const options = {
  ...jsonOption,
  format: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

/** `import FILE SOURCE…`: takes files over into a document, which is made where there is none yet. */
export const importCommand: Command = async (args, context) => {
  const { values, positionals } = parseCommand('import', args, options);
  const [file, ...sources] = positionals;
  if (file === undefined) throw usageError('missingFile', { command: 'import' });
  if (sources.length === 0) throw usageError('missingSource');
  const format = values.format === undefined ? null : oneOf('--format', values.format, importFormat.options);
  const dryRun = values['dry-run'] ?? false;
  const paths = sources.map((source) => ({ path: path.resolve(source) }));
  const { report, ...result } = await inDocument(context, path.resolve(file), dryRun, ({ client }) =>
    client.exchange.import({ sources: paths, format, dryRun }),
  );
  if (values.json) context.print(JSON.stringify({ ...result, ...report }, null, 2));
  else
    printReport(
      context,
      report,
      context.translate(dryRun ? 'cli:import.dryRun' : 'cli:import.done', {
        count: sources.length,
        file,
      }),
    );
};

/** Runs work in the document; a file made for it does not stay when the work fails or is only a rehearsal. */
async function inDocument<T>(
  { withHost }: CommandContext,
  file: string,
  dryRun: boolean,
  work: (host: Host) => Promise<T>,
): Promise<T> {
  const isNew = !existsSync(file);
  let stays = !isNew;
  try {
    return await withHost(async (host) => {
      const { document } = host.client;
      if (isNew) await document.create({ name: path.basename(file, path.extname(file)), path: file });
      else await document.open({ path: file });
      const result = await work(host);
      stays ||= !dryRun;
      if (!stays) await document.forget({ path: file });
      return result;
    });
  } finally {
    if (!stays) await rm(file, { force: true });
  }
}

function printReport({ print, translate, language }: CommandContext, report: ImportReport, heading: string): void {
  print(heading);
  const counts = report.counts.map(({ table, added, updated, unchanged }) => [
    translate(`model:table.${table}`),
    added,
    updated,
    unchanged,
  ]);
  const headings = ['table', 'added', 'updated', 'unchanged'].map((key) => translate(`cli:import.${key}`));
  print(textTable(headings, counts, language));
  if (report.issues.length === 0) return;
  print('');
  print(translate('cli:import.issues', { count: report.issues.length }));
  for (const issue of report.issues) print(`  ${issueSentence(issue, translate)}`);
}
