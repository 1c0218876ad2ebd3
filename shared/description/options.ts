import { foldText, type FoldedText } from '../locale/fold-text.ts';
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
  if ('target' in attribute) return recordOptions(attribute.target, wording);
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

/** Every record of a table by its title; catalogues with a parent in the order of their tree. */
function recordOptions(table: TableName, wording: Wording): readonly Option[] {
  return remembered(wording, table, () => {
    const records: readonly AnyRecord[] = wording.network.records[table];
    const options = sorted(
      records.map((record) => option(record.id, recordTitle(table, record.id, wording), otherNames(record))),
      wording,
    );
    return table === 'offerCategories' ? asTree(options, wording.network) : options;
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

function asTree(options: readonly Option[], network: Network): Option[] {
  const parentOf = (value: string | number) => network.find('offerCategories', String(value))?.parentId ?? null;
  const below = (parent: string | null, depth: number): Option[] =>
    options
      .filter(({ value }) => parentOf(value) === parent)
      .flatMap((one) => [{ ...one, depth }, ...below(String(one.value), depth + 1)]);
  return below(null, 0);
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
