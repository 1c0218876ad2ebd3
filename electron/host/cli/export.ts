import path from 'node:path';
import { exportFormat } from '../../../shared/contract/exchange.ts';
import { svgOf } from '../../../shared/picture/svg.ts';
import { replaceFile, writeFailure } from '../document/durable-file.ts';
import { type Command, oneOf, usageError } from './command.ts';
import { openNetwork } from './opened.ts';
import { onlyFile, parseCommand } from './parse-command.ts';
import { pictureOptions, viewPicture } from './picture.ts';

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
    const { picture, isArranged } = await withHost(async (host) =>
      viewPicture(context, host, await openNetwork(host, file), values),
    );
    const svg = svgOf(picture);
    if (target === null) return print(svg.trimEnd());
    await write(target, svg);
    if (!isArranged) print(translate('cli:export.simplePlaces'));
    return print(translate('cli:export.done', { file: values.output }));
  }
  const { text } = await withHost(async ({ client }) => {
    await client.document.open({ path: path.resolve(file) });
    return client.exchange.export({ format, path: target });
  });
  print(text === null ? translate('cli:export.done', { file: values.output }) : text.trimEnd());
};

async function write(target: string, content: string): Promise<void> {
  try {
    await replaceFile(target, content);
  } catch (error) {
    throw writeFailure(error, target);
  }
}
