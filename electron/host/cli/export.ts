import path from 'node:path';
import { exportFormat } from '../../../shared/contract/exchange.ts';
import { type Command, oneOf, usageError } from './command.ts';
import { onlyFile, parseCommand } from './parse-command.ts';

const options = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
} as const;

const command = 'export';

/** `export FILE --format json -o OUT`: the document in another format; `-` is standard output. */
export const exportCommand: Command = async (args, { print, translate, withHost }) => {
  const { values, positionals } = parseCommand(command, args, options);
  const file = onlyFile(command, positionals);
  if (values.format === undefined) throw usageError('missingOption', { command, name: '--format' });
  if (values.output === undefined) throw usageError('missingOption', { command, name: '-o' });
  const format = oneOf('--format', values.format, exportFormat.options);
  const target = values.output === '-' ? null : path.resolve(values.output);
  const { text } = await withHost(async ({ client }) => {
    await client.document.open({ path: path.resolve(file) });
    return client.exchange.export({ format, path: target });
  });
  print(text === null ? translate('cli:export.done', { file: values.output }) : text.trimEnd());
};
