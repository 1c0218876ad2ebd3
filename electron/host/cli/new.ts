import path from 'node:path';
import { examples } from '../services/examples.ts';
import type { Command } from './command.ts';
import { onlyFile, parseCommand } from './parse-command.ts';

const options = {
  name: { type: 'string' },
  example: { type: 'string' },
  force: { type: 'boolean' },
} as const;

/** `new FILE`: an empty document, or a copy of an example. */
export const newCommand: Command = async (args, { print, translate, withHost }) => {
  const { values, positionals } = parseCommand('new', args, options);
  const file = onlyFile('new', positionals);
  const example = values.example === undefined ? null : examples.request(values.example);
  const name = values.name ?? example?.name ?? path.basename(file, path.extname(file));
  const actors = await withHost(async ({ keeper, client }) => {
    await keeper.create({ ...example, name, path: path.resolve(file), overwrite: values.force ?? false });
    const { records } = await client.document.load();
    return records['actors']?.length ?? 0;
  });
  const key = example ? 'cli:new.doneExample' : 'cli:new.done';
  print(translate(key, { file, example: values.example, actors }));
};
