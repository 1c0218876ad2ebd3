import type { Actor } from './records/actor.ts';
import { kindKey } from './records/catalogue.ts';
import { networkSettingsId } from './records/network-settings.ts';
import type { Relation } from './records/relation.ts';
import type { AnyRecord, RecordOf, Records, TableName } from './tables.ts';

/**
 * All records of one document, immutable, with indexes that are made on first use. Map, analysis, rules, report and
 * exporters read this and nothing else.
 */
export class Network {
  readonly records: Records;
  readonly #byId = new Map<TableName, ReadonlyMap<string, AnyRecord>>();
  readonly #groups = new Map<string, ReadonlyMap<string, readonly AnyRecord[]>>();

  constructor(records: Records) {
    this.records = records;
  }

  /** The settings record; null in a document that has none yet. */
  get settings(): RecordOf<'network'> | null {
    return this.find('network', networkSettingsId);
  }

  get focusActor(): Actor | null {
    return this.#settingsActor('focusActorId');
  }

  get hostActor(): Actor | null {
    return this.#settingsActor('hostActorId');
  }

  /** The record with this identifier, or null. */
  find<Name extends TableName>(table: Name, id: string | null): RecordOf<Name> | null {
    if (id === null) return null;
    return (this.#index(table).get(id) as RecordOf<Name> | undefined) ?? null;
  }

  /** The kind of an actor as a catalogue record, falling back to the kind without sub-kind. */
  kindOf(actor: Pick<Actor, 'kind' | 'subKind'>): RecordOf<'actorKinds'> | null {
    return (
      this.find('actorKinds', kindKey(actor.kind, actor.subKind)) ??
      this.find('actorKinds', kindKey(actor.kind, null)) ??
      this.records.actorKinds.find((entry) => entry.kind === actor.kind) ??
      null
    );
  }

  /** Relations with this actor at either end, in order of creation. */
  relationsOf(actorId: string): readonly Relation[] {
    return this.#group('relations', 'ends', (relation) => [relation.sourceId, relation.targetId], actorId);
  }

  /** Agreements that name this actor as party. */
  agreementsOf(actorId: string): readonly RecordOf<'agreements'>[] {
    return this.#group('agreements', 'parties', (agreement) => agreement.partyIds, actorId);
  }

  /** Measures this actor takes part in, whatever its role. */
  measuresOf(actorId: string): readonly RecordOf<'measures'>[] {
    return this.#group('measures', 'actors', (measure) => measure.participants.map((entry) => entry.actorId), actorId);
  }

  /** Bodies that list this actor, whatever its role. */
  bodiesOf(actorId: string): readonly RecordOf<'bodies'>[] {
    return this.#group('bodies', 'actors', (body) => body.members.map((member) => member.actorId), actorId);
  }

  offersOf(actorId: string): readonly RecordOf<'offers'>[] {
    return this.#group('offers', 'actor', (offer) => [offer.actorId], actorId);
  }

  contactPersonsOf(actorId: string): readonly RecordOf<'contactPersons'>[] {
    return this.#group('contactPersons', 'actor', (person) => [person.actorId], actorId);
  }

  meetingsOf(bodyId: string): readonly RecordOf<'meetings'>[] {
    return this.#group('meetings', 'body', (meeting) => [meeting.bodyId], bodyId);
  }

  /** Actors directly below this one. */
  childrenOf(actorId: string): readonly Actor[] {
    return this.#group('actors', 'parent', (actor) => (actor.parentActorId ? [actor.parentActorId] : []), actorId);
  }

  #settingsActor(key: 'focusActorId' | 'hostActorId'): Actor | null {
    return this.find('actors', this.settings?.[key] ?? null);
  }

  #index(table: TableName): ReadonlyMap<string, AnyRecord> {
    let index = this.#byId.get(table);
    if (!index) {
      index = new Map((this.records[table] as readonly AnyRecord[]).map((record) => [record.id, record]));
      this.#byId.set(table, index);
    }
    return index;
  }

  /** Records of a table grouped by the keys they name; a record that names a key twice is listed once. */
  #group<Name extends TableName>(
    table: Name,
    by: string,
    keysOf: (record: RecordOf<Name>) => readonly string[],
    key: string,
  ): readonly RecordOf<Name>[] {
    const name = `${table}.${by}`;
    let groups = this.#groups.get(name);
    if (!groups) {
      const made = new Map<string, RecordOf<Name>[]>();
      for (const record of this.records[table] as readonly RecordOf<Name>[]) {
        for (const one of new Set(keysOf(record))) {
          const group = made.get(one);
          if (group) group.push(record);
          else made.set(one, [record]);
        }
      }
      groups = made;
      this.#groups.set(name, groups);
    }
    return (groups.get(key) ?? []) as readonly RecordOf<Name>[];
  }
}

/** The reference date in force: the one given, else the network's, else today (DOMAIN.md §6.1). */
export function referenceDateOf(network: Network, asOf?: string | null): string {
  return asOf ?? network.settings?.referenceDate ?? new Date().toISOString().slice(0, 10);
}
