import path from 'node:path';
import { exportFormat } from '../../../shared/contract/exchange.ts';
import { type Paper, papers, pdfOf } from '../../../shared/picture/pdf.ts';
import { pictureFonts } from '../../../shared/picture/picture-fonts.ts';
import { type Picture, svgOf } from '../../../shared/picture/svg.ts';
import { replaceFile, writeFailure } from '../document/durable-file.ts';
import { type Command, oneOf, usageError } from './command.ts';
import { openNetwork } from './opened.ts';
import { onlyFile, parseCommand } from './parse-command.ts';
import { pictureOptions, viewPicture } from './picture.ts';

const options = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  paper: { type: 'string' },
  ...pictureOptions,
} as const;

const pictureFormats = ['svg', 'pdf'] as const;
type PictureFormat = (typeof pictureFormats)[number];

const command = 'export';

/** `export FILE --format json|svg|pdf -o OUT`: the document in another format, or a picture; `-` is standard output. */
export const exportCommand: Command = async (args, context) => {
  const { print, translate, withHost } = context;
  const { values, positionals } = parseCommand(command, args, options);
  const file = onlyFile(command, positionals);
  if (values.format === undefined) throw usageError('missingOption', { command, name: '--format' });
  if (values.output === undefined) throw usageError('missingOption', { command, name: '-o' });
  const format = oneOf('--format', values.format, [...exportFormat.options, ...pictureFormats]);
  const target = values.output === '-' ? null : path.resolve(values.output);
  const pictureFormat = pictureFormats.find((one) => one === format);
  if (pictureFormat) {
    if (pictureFormat === 'pdf' && target === null)
      throw usageError('choice', { name: '-o', value: '-', choices: ['*.pdf'] });
    const paper = oneOf('--paper', values.paper ?? 'a4', Object.keys(papers) as Paper[]);
    const { picture, isArranged } = await withHost(async (host) =>
      viewPicture(context, host, await openNetwork(host, file), values),
    );
    const content = await written(picture, pictureFormat, paper);
    if (target === null) return print(String(content).trimEnd());
    await write(target, content);
    if (!isArranged) print(translate('cli:export.simplePlaces'));
    return print(translate('cli:export.done', { file: values.output }));
  }
  const { text } = await withHost(async ({ client }) => {
    await client.document.open({ path: path.resolve(file) });
    return client.exchange.export({ format: exportFormat.parse(format), path: target });
  });
  print(text === null ? translate('cli:export.done', { file: values.output }) : text.trimEnd());
};

async function written(picture: Picture, format: PictureFormat, paper: Paper): Promise<string | Uint8Array> {
  const fonts = await pictureFonts();
  return format === 'svg' ? svgOf(picture, fonts) : pdfOf(picture, paper, fonts);
}

async function write(target: string, content: string | Uint8Array): Promise<void> {
  try {
    await replaceFile(target, content);
  } catch (error) {
    throw writeFailure(error, target);
  }
}
