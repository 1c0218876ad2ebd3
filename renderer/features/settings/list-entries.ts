import { optionsOf } from '../../../shared/description/options.ts';
import { recordTitle } from '../../../shared/description/record-title.ts';
import type { Wording } from '../../../shared/description/wording.ts';
import { containsText, foldText } from '../../../shared/locale/fold-text.ts';
import type { ListTable } from '../../../shared/merge/replace-entry.ts';
import type { Values } from '../../../shared/model/links.ts';
import { normaliseName } from '../../../shared/model/name-similarity.ts';
import type { Network } from '../../../shared/model/network.ts';
import { kindKey } from '../../../shared/model/records/catalogue.ts';
import { templateRecords } from '../../../shared/model/templates.ts';

/** An entry of a list as it is shown. */
export interface ListEntry {
  readonly id: string;
  readonly title: string;
  /** How far it stands below another one. */
  readonly depth: number;
  /** It came with the document; the rules may ask for it. */
  readonly isBuiltIn: boolean;
}

/** The entries of a list as a tree where they form one, else by title; with a search those that contain it. */
export function listEntries(table: ListTable, search: string, wording: Wording): ListEntry[] {
  const builtIn = builtInIds(table);
  const { network, language } = wording;
  const collator = new Intl.Collator(language, { numeric: true });
  const entries = network.records[table].map((record) => ({
    id: record.id as string,
    parent: parentOf(network, table, record.id),
    title: recordTitle(table, record.id, wording),
    others: 'synonyms' in record ? record.synonyms.join(' ') : '',
    isBuiltIn: builtIn.has(record.id),
  }));
  const sorted = entries.toSorted((one, other) => collator.compare(one.title, other.title));
  if (search.trim() !== '') {
    return sorted
      .filter(({ title, others }) => containsText(foldText(`${title} ${others}`), search.trim()))
      .map(({ id, title, isBuiltIn }) => ({ id, title, depth: 0, isBuiltIn }));
  }
  const children = Map.groupBy(sorted, ({ parent }) => parent);
  const below = (parent: string | null, depth: number): ListEntry[] =>
    (children.get(parent) ?? []).flatMap(({ id, title, isBuiltIn }) => [
      { id, title, depth, isBuiltIn },
      ...below(id, depth + 1),
    ]);
  return below(null, 0);
}

/** What an entry stands below: its category, or the kind whose sub-kind it is. */
function parentOf(network: Network, table: ListTable, id: string): string | null {
  if (table === 'offerCategories') return network.find(table, network.find(table, id)?.parentId ?? null)?.id ?? null;
  if (table !== 'actorKinds') return null;
  const kind = network.find(table, id);
  return kind && kind.subKind !== null ? (network.find(table, kindKey(kind.kind, null))?.id ?? null) : null;
}

/** Whether entries of a list can stand below others. */
export function isTree(table: ListTable): boolean {
  return table === 'offerCategories' || table === 'actorKinds';
}

/** The values of a new entry of this name, below `parent` where the list is a tree. */
export function newEntry(network: Network, table: ListTable, name: string, parent: string | null): Values {
  const labels = { de: name, en: name };
  if (table === 'areas') return { name };
  if (table === 'offerCategories') return { labels, parentId: parent };
  if (table !== 'actorKinds') return { labels };
  const above = network.find('actorKinds', parent);
  const isTaken = (key: string) =>
    network.find('actorKinds', above ? kindKey(above.kind, key) : kindKey(key, null)) !== null;
  const key = freeKey(normaliseName(name) || 'kind', isTaken);
  return above
    ? { labels, kind: above.kind, subKind: key, welfareSector: above.welfareSector }
    : { labels, kind: key, subKind: null };
}

function freeKey(wanted: string, isTaken: (key: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? wanted : `${wanted}${number}`;
    if (!isTaken(key)) return key;
  }
}

function builtInIds(table: ListTable): ReadonlySet<string> {
  return new Set(table === 'areas' ? [] : templateRecords()[table].map(({ id }) => id as string));
}

/** What can take the place of an entry. */
export function replacements(table: ListTable, id: string, wording: Wording) {
  const attribute = { widget: 'reference', target: table } as Parameters<typeof optionsOf>[0];
  return optionsOf(attribute, {}, wording).filter(({ value }) => value !== id);
}
