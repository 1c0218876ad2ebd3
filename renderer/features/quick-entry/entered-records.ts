import { newActor } from '../../../shared/description/kind-proposal.ts';
import { newId } from '../../../shared/model/identifiers.ts';
import type { Values } from '../../../shared/model/links.ts';
import type { Network } from '../../../shared/model/network.ts';

/** What the quick entry of an actor asks for. */
export interface Entry {
  readonly name: string;
  /** Kind and sub-kind as chosen; empty where what the name suggests counts. */
  readonly kind: Values;
  /** Two fields of action, each null where none is named. */
  readonly fields: readonly (string | null)[];
  readonly relation: Values;
}

export const emptyEntry: Entry = { name: '', kind: {}, fields: [null, null], relation: {} };

interface NewRecord {
  readonly table: 'actors' | 'relations';
  readonly record: Values;
}

/** The actor as far as it is entered, with what its name suggests. */
export function enteredActor({ name, kind, fields }: Entry, network: Network): Values {
  const actor = { ...newActor(name.trim(), network), ...kind };
  return { ...actor, fields: fields.flatMap((field) => (field === null ? [] : [{ field, weight: 'core' }])) };
}

/** The records of an entry: the actor, and its relation where the other actor and the kind are named. */
export function enteredRecords(entry: Entry, network: Network, today: string): NewRecord[] {
  const id = newId<string>();
  const actor: NewRecord = { table: 'actors', record: { id, ...enteredActor(entry, network) } };
  const { targetId, kind } = entry.relation;
  if (!targetId || !kind) return [actor];
  return [actor, { table: 'relations', record: { ...entry.relation, sourceId: id, recordedOn: today } }];
}
