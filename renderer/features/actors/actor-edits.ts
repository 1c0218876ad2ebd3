import { newId } from '../../../shared/model/identifiers.ts';
import type { Actor } from '../../../shared/model/records/actor.ts';
import { kindKey } from '../../../shared/model/records/catalogue.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { NewRecordOf } from '../../../shared/model/tables.ts';
import { nameSimilarity, normaliseName } from '../../../shared/model/name-similarity.ts';
import { host } from '../../state/host.ts';
import { run } from '../../state/run.ts';
import { unknownValue } from './actor-filter.ts';

/** Columns of the table whose cells can be edited. */
export type EditableColumn = 'name' | 'kind' | 'sector' | 'tier' | 'influence' | 'willingness';

type ActorChanges = Partial<NewRecordOf<'actors'>>;

/**
 * What storing a value of an editable cell changes. A kind brings its sectors along where the actor has none yet.
 */
export function changesFor(network: Network, actor: Actor, column: EditableColumn, value: string): ActorChanges {
  const known = value === unknownValue ? null : value;
  switch (column) {
    case 'name':
      return { name: value };
    case 'kind':
      return kindChanges(network, actor, value);
    case 'sector':
      return { welfareSector: known as Actor['welfareSector'] };
    case 'tier':
      return { stakeholderTier: known as Actor['stakeholderTier'] };
    case 'influence':
      return { influence: known === null ? null : Number(known) };
    case 'willingness':
      return { willingness: known === null ? null : Number(known) };
  }
}

function kindChanges(network: Network, actor: Actor, value: string): ActorChanges {
  const chosen = network.find('actorKinds', value);
  if (!chosen || kindKey(actor.kind, actor.subKind) === value) return {};
  const { kind, subKind, welfareSector, secondarySector } = chosen;
  return { kind, subKind, ...(actor.welfareSector === null && { welfareSector, secondarySector }) };
}

/** Stores a change of one actor as one step; null where the host refused it. */
export function updateActor(actor: Actor, changes: ActorChanges) {
  if (Object.keys(changes).length === 0) return Promise.resolve(null);
  return run(() => host().actors.update({ id: actor.id, changes, mergeKey: null }));
}

/** Changes several actors as one step; tells how many were changed and how many had nothing to change. */
export async function updateActors(
  actors: readonly Actor[],
  changesOf: (actor: Actor) => ActorChanges | null,
): Promise<{ changed: number; unchanged: number; revision: number }> {
  const mergeKey = `actors:${newId()}`;
  const outcome = { changed: 0, unchanged: 0, revision: 0 };
  for (const actor of actors) {
    const changes = changesOf(actor);
    const result = changes && (await run(() => host().actors.update({ id: actor.id, changes, mergeKey })));
    if (result) {
      outcome.changed += 1;
      outcome.revision = result.revision;
    } else {
      outcome.unchanged += 1;
    }
  }
  return outcome;
}

/** From this similarity on a name is offered as „already there“ while a new one is typed. */
const similarEnough = 0.8;
const mostOffered = 3;

/** Actors whose name is, begins with or is close to what was typed, the closest first; at most three. */
export function similarActors(actors: readonly Actor[], name: string): Actor[] {
  const wanted = normaliseName(name);
  if (wanted.length < 3) return [];
  return actors
    .map((actor) => ({ actor, closeness: closenessOf(actor.name, name, wanted) }))
    .filter(({ closeness }) => closeness >= similarEnough)
    .sort((one, other) => other.closeness - one.closeness)
    .slice(0, mostOffered)
    .map(({ actor }) => actor);
}

function closenessOf(known: string, typed: string, wanted: string): number {
  const normal = normaliseName(known);
  if (normal.startsWith(wanted)) return 0.9 + 0.1 * (wanted.length / normal.length);
  const [short, long] = normal.length < wanted.length ? [normal, wanted] : [wanted, normal];
  // The similarity is at most twice the shorter length over both: names of very different length need no comparing.
  if ((2 * short.length) / (short.length + long.length) < similarEnough) return 0;
  return nameSimilarity(known, typed);
}
