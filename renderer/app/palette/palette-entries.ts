import { containsText, foldText } from '../../../shared/locale/fold-text.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { RecordKey } from '../../state/selection.ts';
import type { Command } from '../commands.ts';

/** Something the palette offers: a command to run, or a record to go to. */
export type PaletteEntry =
  | { readonly type: 'command'; readonly id: string; readonly label: string; readonly command: Command }
  | {
      readonly type: 'record';
      readonly id: string;
      readonly label: string;
      readonly hint: string;
      readonly key: RecordKey;
    };

export interface PaletteGroup {
  readonly name: 'commands' | 'actors' | 'measures';
  readonly entries: readonly PaletteEntry[];
}

/** How many records of one kind are offered at once. */
const mostRecords = 8;

/**
 * What fits the query, records first; an empty query offers every command that can be run now. Upper case, accents
 * and the two ways to write an umlaut make no difference.
 *
 * @param nameOf the name of a command in the language of the moment
 */
export function paletteGroups(
  query: string,
  commands: readonly Command[],
  network: Network,
  nameOf: (command: Command) => string,
): PaletteGroup[] {
  const wanted = query.trim();
  const groups: PaletteGroup[] = [
    { name: 'actors', entries: wanted === '' ? [] : best(actorEntries(network), wanted).slice(0, mostRecords) },
    { name: 'measures', entries: wanted === '' ? [] : best(measureEntries(network), wanted).slice(0, mostRecords) },
    { name: 'commands', entries: best(commandEntries(commands, nameOf), wanted) },
  ];
  return groups.filter((group) => group.entries.length > 0);
}

function commandEntries(commands: readonly Command[], nameOf: (command: Command) => string): PaletteEntry[] {
  return commands
    .filter((command) => command.enabled?.() !== false && command.id !== 'window.palette')
    .map((command) => ({ type: 'command', id: command.id, label: nameOf(command), command }));
}

function actorEntries(network: Network): PaletteEntry[] {
  return network.records.actors.map(({ id, name, shortName }) => ({
    type: 'record',
    id: `actors ${id}`,
    label: name,
    hint: shortName ?? '',
    key: { table: 'actors', id },
  }));
}

function measureEntries(network: Network): PaletteEntry[] {
  return network.records.measures.map(({ id, title }) => ({
    type: 'record',
    id: `measures ${id}`,
    label: title,
    hint: '',
    key: { table: 'measures', id },
  }));
}

/** The entries that contain every word of the query, those that begin with it first, else in the order given. */
function best(entries: readonly PaletteEntry[], query: string): PaletteEntry[] {
  if (query === '') return [...entries];
  const [start] = foldText(query.trim());
  return entries
    .map((entry) => ({ entry, text: foldText(entry.type === 'record' ? `${entry.label} ${entry.hint}` : entry.label) }))
    .filter(({ text }) => containsText(text, query))
    .map(({ entry, text: [plain] }) => ({
      entry,
      place: plain.startsWith(start) ? 0 : plain.includes(` ${start}`) ? 1 : 2,
    }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ entry }) => entry);
}
