import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import { type DescribedTable, describedTables, descriptionOf } from '../../../shared/description/descriptions.ts';
import { isDescribed, recordTitle } from '../../../shared/description/record-title.ts';
import type { Wording } from '../../../shared/description/wording.ts';
import type { Values } from '../../../shared/model/links.ts';
import { usesOf } from '../../../shared/model/removal.ts';
import type { RecordTable } from '../../state/record-commands.ts';

/** A record that names the one whose page it is, with a few words about it. */
export interface RelatedRecord {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

export interface RelatedTable {
  readonly table: RecordTable;
  readonly records: readonly RelatedRecord[];
  /** What a new record of this table starts with here; null where it cannot be started here. */
  readonly start: Values | null;
}

/** Records that are usually entered from the page of another one, in the order they are listed. */
const usual: { readonly [Name in DescribedTable]?: readonly RecordTable[] } = {
  actors: ['relations', 'agreements', 'offers', 'measures', 'bodies', 'contactPersons', 'contactLog', 'actionItems'],
  bodies: ['meetings', 'actionItems'],
  measures: ['agreements'],
};

/** The records that name a record, by table: those usually entered there first, the others where there are any. */
export function relatedTables(table: DescribedTable, id: string, wording: Wording): readonly RelatedTable[] {
  const uses = new Map(usesOf(wording.network, table, [id]).map((one) => [one.table, one.ids]));
  const own = usual[table] ?? [];
  const others = describedTables.filter((name) => uses.has(name) && !own.includes(name as RecordTable));
  return [...own, ...others].flatMap((name) => {
    if (!isDescribed(name) || name === 'network') return [];
    const ids = newestFirst(name, uses.get(name) ?? [], wording);
    const records = ids.map((one) => relatedRecord(name, one, id, wording));
    return [{ table: name, records, start: own.includes(name) ? startFor(name, table, id) : null }];
  });
}

/** What happened on a day stands with the last day first, everything else in the order it was entered. */
function newestFirst(table: RecordTable, ids: readonly string[], { network }: Wording): readonly string[] {
  if (table !== 'contactLog' && table !== 'meetings') return ids;
  const dayOf = (id: string) =>
    (table === 'meetings' ? network.find(table, id)?.heldOn : network.find(table, id)?.on) ?? '';
  const days = new Map(ids.map((id) => [id, dayOf(id)]));
  return ids.toSorted((one, other) => (days.get(other) ?? '').localeCompare(days.get(one) ?? ''));
}

function relatedRecord(table: RecordTable, id: string, from: string, wording: Wording): RelatedRecord {
  const { network, translate } = wording;
  if (table === 'relations') {
    const relation = network.find('relations', id);
    const ends = relation ? [relation.sourceId, relation.targetId] : [];
    const partner = ends.find((one) => one !== from) ?? from;
    const words = relation && [
      translate(`model:relationKind.${relation.kind}`),
      ...(relation.status === 'existing' ? [] : [translate(`model:relationStatus.${relation.status}`)]),
    ];
    return { id, title: recordTitle('actors', partner, wording), detail: words?.join(' · ') ?? '' };
  }
  const agreement = table === 'agreements' ? network.find('agreements', id) : null;
  const detail = agreement ? translate(`model:agreementState.${agreement.state}`) : '';
  return { id, title: recordTitle(table, id, wording), detail };
}

/** The first attribute of a new record that can name the other one, with it. */
function startFor(table: RecordTable, other: DescribedTable, id: string): Values | null {
  const attributes: readonly AttributeDescription[] = descriptionOf(table).attributes;
  for (const attribute of attributes) {
    if (attribute.widget === 'reference' && attribute.target === other) return { [attribute.key]: id };
    if (attribute.widget === 'references' && attribute.target === other) return { [attribute.key]: [id] };
    if (attribute.widget !== 'entries') continue;
    const [first, ...rest] = attribute.item;
    if (first?.widget !== 'reference' || first.target !== other) continue;
    const entry = Object.fromEntries(rest.map((item) => [item.key, item.empty]));
    return { [attribute.key]: [{ [first.key]: id, ...entry }] };
  }
  return null;
}
