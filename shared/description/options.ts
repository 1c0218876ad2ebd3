import { foldText, type FoldedText } from '../locale/fold-text.ts';
import { directlyAbove, hierarchies } from '../model/hierarchies.ts';
import type { Network } from '../model/network.ts';
import { type ActorKind, kindKey } from '../model/records/catalogue.ts';
import type { Values } from '../model/links.ts';
import type { AnyRecord, TableName } from '../model/tables.ts';
import type { AttributeDescription } from './attribute.ts';
import { recordTitle } from './record-title.ts';
import type { Wording } from './wording.ts';

/** Something that can be chosen. */
export interface Option {
  readonly value: string | number;
  readonly label: string;
  /** What the choice is found by: its label, synonyms, short names. */
  readonly search: FoldedText;
  /** How far it is below another one, for indenting; 0 at the top. */
  readonly depth: number;
}

/**
 * What can be chosen for an attribute with a closed set, a scale, a kind or a reference, in the order it is offered;
 * empty for what is typed. `record` is what the attribute belongs to: sub-kinds depend on its kind.
 */
export function optionsOf(attribute: AttributeDescription, record: Values, wording: Wording): readonly Option[] {
  const { network, language, translate } = wording;
  if ('options' in attribute) {
    const { words, values } = attribute.options;
    return values.map((value) => option(value, translate(`model:${words}.${value}`)));
  }
  if ('target' in attribute) return recordOptions(attribute.target, treeKey(attribute.target, attribute.key), wording);
  if (attribute.widget === 'kind') return kindOptions(wording);
  if (attribute.widget !== 'subKind') return [];
  return network.records.actorKinds
    .filter((one) => one.kind === record['kind'] && one.subKind !== null)
    .map((one) => option(one.subKind ?? '', one.labels[language], one.synonyms));
}

/** Every kind of actor by its label, found by its synonyms too; the value is the identifier of its row. */
function kindOptions(wording: Wording): readonly Option[] {
  return remembered(wording, 'kinds', () =>
    sorted(
      wording.network.records.actorKinds.map((kind) => kindOption(kind, wording)),
      wording,
    ),
  );
}

/**
 * The key of the tree in whose order records of a table are offered: always where the table is a list that users keep,
 * else where it is the place in the tree that is chosen. Null offers them by name.
 */
function treeKey(table: TableName, key: string): string | null {
  const tree = hierarchies.find((one) => one.table === table);
  return tree && (table === 'offerCategories' || tree.key === key) ? tree.key : null;
}

/** Every record of a table by its title, or in the order of its tree. */
function recordOptions(table: TableName, tree: string | null, wording: Wording): readonly Option[] {
  return remembered(wording, `${table} ${tree ?? ''}`, () => {
    const records: readonly AnyRecord[] = wording.network.records[table];
    const options = sorted(
      records.map((record) => option(record.id, recordTitle(table, record.id, wording), otherNames(record))),
      wording,
    );
    return tree === null ? options : asTree(options, table, tree, wording.network);
  });
}

function option(value: string | number, label: string, others: readonly string[] = [], depth = 0): Option {
  return { value, label, search: foldText([label, ...others].join(' ')), depth };
}

function kindOption(kind: ActorKind, { language }: Wording): Option {
  return option(kindKey(kind.kind, kind.subKind), kind.labels[language], kind.synonyms);
}

function otherNames(record: AnyRecord): string[] {
  if ('synonyms' in record) return record.synonyms;
  return 'shortName' in record && record.shortName ? [record.shortName] : [];
}

/** The tree in the order of the options on every level; what lies in a circle or below nothing known is at the top. */
function asTree(options: readonly Option[], table: TableName, key: string, network: Network): Option[] {
  const parentOf = (value: string | number) => directlyAbove(network.find(table, String(value)), key)[0] ?? null;
  const below = (parent: string | null, depth: number): Option[] =>
    options
      .filter(({ value }) => parentOf(value) === parent)
      .flatMap((one) => [{ ...one, depth }, ...below(String(one.value), depth + 1)]);
  const tree = below(null, 0);
  const placed = new Set(tree.map(({ value }) => value));
  return [...tree, ...options.filter(({ value }) => !placed.has(value))];
}

function sorted(options: readonly Option[], { language }: Wording): Option[] {
  const { compare } = collators[language];
  return options.toSorted((one, other) => compare(one.label, other.label));
}

const collators = {
  de: new Intl.Collator('de', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
} as const;

const lists = new WeakMap<Network, Map<string, readonly Option[]>>();

/** Lists of options are made once for a network and a language. */
function remembered(wording: Wording, name: string, make: () => readonly Option[]): readonly Option[] {
  const key = `${wording.language}:${name}`;
  const known = lists.get(wording.network) ?? new Map<string, readonly Option[]>();
  lists.set(wording.network, known);
  const options = known.get(key) ?? make();
  known.set(key, options);
  return options;
}

/** The row of the list of kinds an actor is of. */
export function kindRow(record: Values): string {
  const { kind, subKind } = record as { kind: string; subKind: string | null };
  return kindKey(kind, subKind);
}
