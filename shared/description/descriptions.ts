import type { TableName } from '../model/tables.ts';
import { actionItems } from './action-items.ts';
import { actors } from './actors.ts';
import { agreements } from './agreements.ts';
import type { AttributeDescription } from './attribute.ts';
import { bodies, meetings } from './bodies.ts';
import { actorKinds, fieldsOfAction, offerCategories, targetGroups } from './catalogues.ts';
import { contactLog } from './contact-log.ts';
import { contactPersons } from './contact-persons.ts';
import { measures } from './measures.ts';
import { areas, network } from './network.ts';
import { needSignals, offers } from './offers.ts';
import type { RecordDescription } from './record-description.ts';
import { relations } from './relations.ts';
import { snapshots } from './snapshots.ts';

/**
 * The description of every record type people enter. Forms, tables, copying and pasting and the reading of changes are
 * made from it: a further attribute needs its record, a migration, its line here and its words, and nothing else.
 */
export const descriptions = {
  actors,
  relations,
  contactPersons,
  offers,
  needSignals,
  agreements,
  bodies,
  meetings,
  measures,
  contactLog,
  actionItems,
  snapshots,
  areas,
  network,
  fieldsOfAction,
  targetGroups,
  offerCategories,
  actorKinds,
} as const satisfies { readonly [Name in TableName]?: RecordDescription<Name> };

/** A table whose records people enter. */
export type DescribedTable = keyof typeof descriptions;

export const describedTables = Object.keys(descriptions) as DescribedTable[];

/** The description of a table chosen at run time. */
export function descriptionOf<Name extends DescribedTable>(table: Name): RecordDescription<Name> {
  return descriptions[table] as unknown as RecordDescription<Name>;
}

/** The description of one attribute; throws for a key the record does not have. */
export function attributeOf(table: DescribedTable, key: string): AttributeDescription {
  const found = descriptions[table].attributes.find((attribute) => attribute.key === key);
  if (!found) throw new Error(`${table} has no attribute ${key}`);
  return found;
}
