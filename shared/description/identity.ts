import type { Values } from '../model/links.ts';
import type { Labels } from '../model/scales.ts';
import { attributeOf, type DescribedTable } from './descriptions.ts';
import { valueText } from './value-text.ts';
import type { Wording } from './wording.ts';

/** What people tell two records of a table apart by; no record can be told apart without the first. */
export const identityKeys: { readonly [Name in Exclude<DescribedTable, 'network'>]: readonly [string, ...string[]] } = {
  actors: ['name'],
  relations: ['sourceId', 'targetId', 'kind'],
  contactPersons: ['actorId', 'function', 'name'],
  offers: ['title', 'actorId'],
  needSignals: ['title'],
  agreements: ['title', 'type'],
  bodies: ['name'],
  meetings: ['bodyId', 'heldOn'],
  measures: ['title'],
  contactLog: ['on', 'actorIds', 'kind'],
  actionItems: ['title'],
  snapshots: ['takenOn'],
  areas: ['name'],
  fieldsOfAction: ['labels'],
  targetGroups: ['labels'],
  offerCategories: ['labels'],
  actorKinds: ['labels'],
};

/** A record's words at these keys, whatever their capitals; records of the same are taken for one. */
export function identityOf(table: DescribedTable, keys: readonly string[], record: Values, wording: Wording): string {
  const words = keys.map((key) => {
    const attribute = attributeOf(table, key);
    const labels = attribute.widget === 'labels' ? (record[key] as Labels | undefined) : undefined;
    return labels ? labels[wording.language] : valueText(attribute, record, wording);
  });
  return words.map((text) => text.normalize('NFC').trim().toLowerCase()).join('\n');
}
