import { type TableName, tableNames } from '../../../shared/model/tables.ts';
import { type Command, CommandError } from './command.ts';
import { openNetwork } from './opened.ts';
import { jsonOption, onlyFile, parseCommand } from './parse-command.ts';
import { textTable } from './text-table.ts';

/** What a check counts: records of the user, not the lists that come with every document. */
const counted: readonly TableName[] = tableNames.filter(
  (name) =>
    !['fieldsOfAction', 'targetGroups', 'offerCategories', 'actorKinds', 'network', 'viewPositions'].includes(name),
);

/** `check FILE`: whether everything in the document can be read. */
export const checkCommand: Command = async (args, { print, translate, language, withHost }) => {
  const { values, positionals } = parseCommand('check', args, jsonOption);
  const file = onlyFile('check', positionals);
  await withHost(async (host) => {
    const network = await openNetwork(host, file);
    const { document } = await host.client.document.status();
    const lost = document?.lost ?? 0;
    const counts = Object.fromEntries(counted.map((name) => [name, network.records[name].length]));
    if (values.json) print(JSON.stringify({ lost, counts }, null, 2));
    if (lost > 0) throw new CommandError('failed', 'lost', { file, count: lost });
    if (values.json) return;
    print(translate('cli:check.complete', { file }));
    const rows = counted.map((name) => [translate(`model:table.${name}`), network.records[name].length]);
    print(textTable(['', translate('cli:check.entries')], rows, language));
  });
};
