import { z } from 'zod';
import { Network } from '../model/network.ts';
import { type Actor, actor as actorSchema } from '../model/records/actor.ts';
import { agreement as agreementSchema } from '../model/records/agreement.ts';
import { body as bodySchema } from '../model/records/body.ts';
import { measure as measureSchema } from '../model/records/measure.ts';
import { emptyRecords } from '../model/tables.ts';
import { networkSettings } from '../model/records/network-settings.ts';
import { type Relation, relation as relationSchema } from '../model/records/relation.ts';
import type { SheetSettings } from '../notation/sheet.ts';
import type { Annotations } from './annotations.ts';

/** For whom something is given out (DOMAIN.md §10, Annex A). */
export const profile = z.enum(['internal', 'steeringGroup', 'public', 'training']);
export type Profile = z.infer<typeof profile>;

/** What stands in place of names that are not given out. */
export interface ProfileWords {
  readonly privatePerson: (number: number) => string;
  readonly actor: (number: number) => string;
  readonly record: (number: number) => string;
}

/** What a profile leaves out of a picture; keys of its sentences in the locale, `picture:leftOut.*`. */
export type LeftOut = 'persons' | 'judgements' | 'tension' | 'wishes' | 'names' | 'annotations' | 'background';

const leftOut: Readonly<Record<Profile, readonly LeftOut[]>> = {
  internal: ['persons'],
  steeringGroup: ['persons', 'judgements', 'tension', 'annotations'],
  public: ['persons', 'judgements', 'tension', 'wishes', 'annotations'],
  training: ['persons', 'judgements', 'tension', 'names', 'annotations', 'background'],
};

export function leftOutOf(chosen: Profile): readonly LeftOut[] {
  return leftOut[chosen];
}

/**
 * The network and the settings of a sheet as a profile allows them (UX.md §9, DOMAIN.md §10): records made anew from
 * what is allowed, so that nothing else can reach the picture. Private persons have no names in any of them.
 */
export function profiled(
  network: Network,
  settings: SheetSettings,
  chosen: Profile,
  words: ProfileWords,
): { readonly network: Network; readonly settings: SheetSettings } {
  const left = new Set(leftOutOf(chosen));
  const named = nameless(network.records.actors, left.has('names'), words);
  if (!left.has('judgements')) {
    return {
      network: new Network({ ...network.records, actors: named.map(({ one, names }) => ({ ...one, ...names })) }),
      settings,
    };
  }
  const { relations, agreements, bodies, measures } = network.records;
  const kinds = settings.layers.relationKinds;
  const title = (own: string, index: number) => (left.has('names') ? words.record(index + 1) : own);
  const records = {
    ...emptyRecords(),
    network: network.records.network.map(({ name, municipality, focusActorId, referenceDate }) =>
      networkSettings.parse({ name, municipality, focusActorId, referenceDate }),
    ),
    fieldsOfAction: network.records.fieldsOfAction,
    actors: named.map(({ one, names }) => allowedActor(one, names)),
    relations: relations
      .filter((one) => (kinds === null || kinds.includes(one.kind)) && isAllowed(one, left.has('wishes')))
      .map(allowedRelation),
    agreements: agreements.map(({ id, type, title: own, state, partyIds, validFrom, validUntil }, index) =>
      agreementSchema.parse({ id, type, title: title(own, index), state, partyIds, validFrom, validUntil }),
    ),
    bodies: bodies.map(({ id, name, members }, index) =>
      bodySchema.parse({
        id,
        name: title(name, index),
        members: members.map(({ actorId, role }) => ({ actorId, role })),
      }),
    ),
    measures: measures.map(({ id, title: own, participants }, index) =>
      measureSchema.parse({
        id,
        title: title(own, index),
        participants: participants.map(({ actorId, role }) => ({ actorId, role })),
      }),
    ),
  };
  const layers = {
    ...settings.layers,
    relationKinds: null,
    tension: false,
    findings: false,
    kindMarks: false,
    desired: settings.layers.desired && !left.has('wishes'),
    ghosts: settings.layers.ghosts && !left.has('wishes'),
  };
  // Who is shown is asked of the records as they are, before what decides it is left out.
  const { passes } = settings;
  const hidden = passes ? network.records.actors.filter((one) => !passes(one)).map(({ id }) => id) : [];
  const without = new Set([...settings.without, ...hidden]);
  return {
    network: new Network(records),
    settings: { ...settings, layers, without, passes: null, sizes: null, groups: null },
  };
}

/**
 * What people put on the sheet, as far as a profile allows it: their own words, in notes and names of areas, stay with
 * those who wrote them; a map of the quarter may be shown, but tells which quarter it is.
 */
export function allowedAnnotations({ notes, areas, background }: Annotations, chosen: Profile): Annotations {
  const left = new Set(leftOutOf(chosen));
  return {
    ...(left.has('annotations') ? { notes: [], areas: [] } : { notes, areas }),
    background: left.has('background') ? null : background,
  };
}

type Names = Pick<Actor, 'name' | 'shortName'>;

function nameless(actors: readonly Actor[], all: boolean, words: ProfileWords): { one: Actor; names: Names }[] {
  let persons = 0;
  return actors.map((one, index) => {
    if (all) return { one, names: { name: words.actor(index + 1), shortName: null } };
    if (!one.isPrivatePerson) return { one, names: { name: one.name, shortName: one.shortName } };
    persons += 1;
    return { one, names: { name: words.privatePerson(persons), shortName: null } };
  });
}

function allowedActor({ id, kind, welfareSector, fields, parentActorId, lifecycle }: Actor, names: Names): Actor {
  const gone = lifecycle === 'left' ? lifecycle : null;
  return actorSchema.parse({ id, kind, welfareSector, fields, parentActorId, lifecycle: gone, ...names });
}

/** Competition, conflict and ties that rest or are broken say how people get on. */
function isAllowed({ kind, status }: Relation, withoutWishes: boolean): boolean {
  if (kind === 'competition' || kind === 'conflict') return false;
  return status === 'existing' || (!withoutWishes && (status === 'planned' || status === 'desired'));
}

/** That there is a tie, from when to when, and nothing about it: every line is like every other. */
function allowedRelation({ id, sourceId, targetId, status, since, endedOn }: Relation): Relation {
  return relationSchema.parse({
    id,
    sourceId,
    targetId,
    status,
    since,
    endedOn,
    kind: 'cooperation',
    direction: 'none',
    strength: 2,
    confidence: 'confirmed',
  });
}
