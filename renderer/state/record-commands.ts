import type { DescribedTable } from '../../shared/description/descriptions.ts';
import type { CommandResult } from '../../shared/contract/index.ts';
import type { Values } from '../../shared/model/links.ts';
import type { ListTable } from '../../shared/merge/replace-entry.ts';
import { host, type HostClient } from './host.ts';

/** Changes of one record, keys not given staying as they are. */
export interface RecordUpdate {
  readonly id: string;
  readonly changes: Values;
}

/** What can be done with the records of any table, each command one step; see shared/contract/records.ts. */
export interface RecordCommands {
  create(input: { readonly record: Values }): Promise<CommandResult & { readonly id: string }>;
  createMany(input: {
    readonly records: readonly Values[];
    readonly mergeKey: string | null;
  }): Promise<CommandResult & { readonly ids: readonly string[] }>;
  update(input: RecordUpdate & { readonly mergeKey: string | null }): Promise<CommandResult>;
  updateMany(input: {
    readonly updates: readonly RecordUpdate[];
    readonly mergeKey: string | null;
  }): Promise<CommandResult>;
  remove(input: { readonly ids: readonly string[] }): Promise<CommandResult>;
}

/** A table whose records are made and removed; the settings of the network are always there. */
export type RecordTable = Exclude<DescribedTable, 'network'>;

const areas: { readonly [Name in RecordTable]: (client: HostClient) => unknown } = {
  actors: (client) => client.actors,
  relations: (client) => client.relations,
  agreements: (client) => client.agreements,
  offers: (client) => client.offers,
  needSignals: (client) => client.needs,
  bodies: (client) => client.bodies,
  meetings: (client) => client.meetings,
  measures: (client) => client.measures,
  contactPersons: (client) => client.contacts.persons,
  contactLog: (client) => client.contacts.log,
  actionItems: (client) => client.actions,
  snapshots: (client) => client.snapshots,
  areas: (client) => client.areas,
  fieldsOfAction: (client) => client.catalogues.fieldsOfAction,
  targetGroups: (client) => client.catalogues.targetGroups,
  offerCategories: (client) => client.catalogues.offerCategories,
  actorKinds: (client) => client.catalogues.actorKinds,
};

/** The commands of a table. They fail as the contract says; `run` turns that into a notice. */
export function recordCommands(table: RecordTable): RecordCommands {
  // Every area has the same commands; their inputs differ only in the names of the keys, which the host checks.
  return areas[table](host()) as RecordCommands;
}

/** Changes one record of any table, the settings of the network included. */
export function updateRecord(
  table: DescribedTable,
  input: RecordUpdate & { readonly mergeKey: string | null },
): Promise<CommandResult> {
  return table === 'network' ? host().settings.update(input) : recordCommands(table).update(input);
}

/** Puts one entry of a list in the place of another wherever that is named, and removes it. */
export function replaceEntry(table: ListTable, id: string, by: string): Promise<CommandResult> {
  return (areas[table](host()) as HostClient['areas']).replace({ id, by });
}
