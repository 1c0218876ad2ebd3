import path from 'node:path';
import { type Command, usageError } from './command.ts';
import { onlyFile, parseCommand } from './parse-command.ts';

const options = { output: { type: 'string', short: 'o' } } as const;

/** `actions FILE -o OUT.ics`: the open action items as a calendar; `-` is standard output. */
export const actionsCommand: Command = async (args, { print, translate, language, withHost }) => {
  const { values, positionals } = parseCommand('actions', args, options);
  const file = onlyFile('actions', positionals);
  if (values.output === undefined) throw usageError('missingOption', { command: 'actions', name: '-o' });
  const target = values.output === '-' ? null : path.resolve(values.output);
  const { text } = await withHost(async ({ client }) => {
    await client.document.open({ path: path.resolve(file) });
    return client.exchange.calendar({ path: target, language });
  });
  print(text === null ? translate('cli:export.done', { file: values.output }) : text.trimEnd());
};
