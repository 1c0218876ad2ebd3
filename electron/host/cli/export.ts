import path from 'node:path';
import { exportFormat } from '../../../shared/contract/exchange.ts';
import { type Command, oneOf, usageError } from './command.ts';
import { openNetwork } from './opened.ts';
import { onlyFile, parseCommand } from './parse-command.ts';
import { pictureOptions, writePicture } from './picture.ts';

const options = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  ...pictureOptions,
} as const;

const command = 'export';

/** `export FILE --format json|svg -o OUT`: the document in another format, or a picture; `-` is standard output. */
export const exportCommand: Command = async (args, context) => {
  const { print, translate, withHost } = context;
  const { values, positionals } = parseCommand(command, args, options);
  const file = onlyFile(command, positionals);
  if (values.format === undefined) throw usageError('missingOption', { command, name: '--format' });
  if (values.output === undefined) throw usageError('missingOption', { command, name: '-o' });
  const format = oneOf('--format', values.format, [...exportFormat.options, 'svg' as const]);
  const target = values.output === '-' ? null : path.resolve(values.output);
  if (format === 'svg') {
    await withHost(async (host) => writePicture(context, await openNetwork(host, file), values, target));
    if (target !== null) print(translate('cli:export.done', { file: values.output }));
    return;
  }
  const { text } = await withHost(async ({ client }) => {
    await client.document.open({ path: path.resolve(file) });
    return client.exchange.export({ format, path: target });
  });
  print(text === null ? translate('cli:export.done', { file: values.output }) : text.trimEnd());
};
