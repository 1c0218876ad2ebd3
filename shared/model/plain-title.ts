import type { Values } from './links.ts';
import type { Labels } from './scales.ts';
import type { TableName } from './tables.ts';

/** The key people name the records of a table by; null where they go by what they belong to. */
export const titleKeys = {
  fieldsOfAction: 'labels',
  targetGroups: 'labels',
  offerCategories: 'labels',
  actorKinds: 'labels',
  areas: 'name',
  bodies: 'name',
  actors: 'name',
  network: 'name',
  contactPersons: null,
  relations: null,
  offers: 'title',
  needSignals: 'title',
  meetings: null,
  measures: 'title',
  agreements: 'title',
  contactLog: null,
  snapshots: null,
  actionItems: 'title',
  decisions: null,
  expectedPartners: null,
  expectedTies: null,
  views: 'name',
  viewPositions: null,
} as const satisfies { readonly [Name in TableName]: string | null };

/** What stands for a name that is not there. */
export const unnamed = '–';

type Find = (table: TableName, id: string) => Values | null;

/**
 * What a record is called in both languages without any words of ours: its name, title or label, else the actors, the body or the node it belongs
 * to, or its day. Contact persons go by their actor, never by their own name.
 */
export function plainTitle(find: Find, table: TableName, record: Values): Labels {
  const key = titleKeys[table];
  if (key === 'labels') return record['labels'] as Labels;
  if (table === 'expectedPartners' || table === 'expectedTies') return expectationTitle(find, record);
  const title = key === null ? relatedTitle(find, table, record) : record[key];
  const text = typeof title === 'string' && title !== '' ? title : unnamed;
  return { de: text, en: text };
}

/** `Gesundheit: Krankenkasse`, `Wohnungsunternehmen – Bewohnerrat`: what is expected, by the labels of its kinds. */
function expectationTitle(find: Find, record: Values): Labels {
  const text = (key: string) => (typeof record[key] === 'string' ? record[key] : unnamed);
  const named = (table: TableName, id: string, language: keyof Labels): string =>
    (find(table, id)?.['labels'] as Labels | undefined)?.[language] ?? id;
  const kinds = (pattern: string, language: keyof Labels): string =>
    pattern
      .split('|')
      .map((kind) => named('actorKinds', kind.includes('/') ? kind : `${kind}/-`, language).replace(/\/-$/, ''))
      .join(' / ');
  const titleIn = (language: keyof Labels) =>
    'pattern' in record
      ? `${named('fieldsOfAction', text('field'), language)}: ${kinds(text('pattern'), language)}`
      : `${kinds(text('x'), language)} – ${kinds(text('y'), language)}`;
  return { de: titleIn('de'), en: titleIn('en') };
}

function relatedTitle(find: Find, table: TableName, record: Values): unknown {
  const name = (of: TableName, id: unknown): string | null => {
    const found = typeof id === 'string' ? find(of, id) : null;
    return (found?.[titleKeys[of] ?? ''] as string | undefined) ?? null;
  };
  const actor = (id: unknown): string => name('actors', id) ?? unnamed;
  if (table === 'relations') return `${actor(record['sourceId'])} – ${actor(record['targetId'])}`;
  if (table === 'contactPersons') return actor(record['actorId']);
  if (table === 'contactLog') return (record['actorIds'] as readonly string[]).map(actor).join(', ');
  if (table === 'meetings') return name('bodies', record['bodyId']);
  if (table === 'snapshots') return record['takenOn'];
  if (table === 'decisions') return record['fingerprint'];
  const id = record['nodeId'];
  return name('actors', id) ?? name('bodies', id) ?? name('measures', id);
}
