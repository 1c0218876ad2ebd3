import type { Network } from '../../../shared/model/network.ts';
import type { Actor } from '../../../shared/model/records/actor.ts';
import { directionOf, isWorkingKind, type Relation } from '../../../shared/model/records/relation.ts';
import { pairKey } from '../../../shared/notation/pair-key.ts';
import { plainSign, strengthOf } from '../../../shared/notation/recorded-ties.ts';
import { type TieForm, tieForm } from '../../../shared/notation/tie-form.ts';

/** An actor at its place, in units of the drawing. */
export interface PlacedActor {
  readonly actor: Actor;
  readonly x: number;
  readonly y: number;
  /** One the finding is about, not one between them. */
  readonly isSubject: boolean;
}

export interface PlacedTie {
  readonly id: string;
  readonly from: PlacedActor;
  readonly to: PlacedActor;
  readonly form: TieForm;
}

export interface Excerpt {
  readonly actors: readonly PlacedActor[];
  readonly ties: readonly PlacedTie[];
}

/** Size of the drawing. */
export const excerptSize = { width: 320, height: 190 } as const;
const mostSubjects = 6;
const mostBetween = 3;

/**
 * The part of the map a finding is about: its actors, those who know at least two of them (the partners of one who
 * stands alone), and the ties between all of these. Null where there is nobody to draw.
 */
export function excerptOf(network: Network, actorIds: readonly string[]): Excerpt | null {
  const subjects = actorIds.slice(0, mostSubjects).flatMap((id) => network.find('actors', id) ?? []);
  if (subjects.length === 0) return null;
  const between = betweenThem(network, subjects);
  const actors = [...placeSubjects(subjects, between.length), ...placeBetween(between)];
  return { actors, ties: tiesAmong(network, actors) };
}

function betweenThem(network: Network, subjects: readonly Actor[]): Actor[] {
  const own = new Set<string>(subjects.map(({ id }) => id));
  const known = new Map<string, { reached: Set<string>; strength: number }>();
  for (const { id } of subjects) {
    for (const relation of network.relationsOf(id)) {
      const other: string = relation.sourceId === id ? relation.targetId : relation.sourceId;
      if (own.has(other) || relation.status !== 'existing' || !isWorkingKind(relation.kind)) continue;
      const entry = known.get(other) ?? { reached: new Set<string>(), strength: 0 };
      entry.reached.add(id);
      entry.strength += relation.strength ?? 1;
      known.set(other, entry);
    }
  }
  const least = subjects.length > 1 ? 2 : 1;
  return [...known]
    .filter(([id, { reached }]) => reached.size >= least && id !== network.focusActor?.id)
    .toSorted(([, one], [, two]) => two.reached.size - one.reached.size || two.strength - one.strength)
    .slice(0, mostBetween)
    .flatMap(([id]) => network.find('actors', id) ?? []);
}

/** Two face each other, more stand in a circle, one stands at the left of its partners or in the middle. */
function placeSubjects(subjects: readonly Actor[], between: number): PlacedActor[] {
  const { width, height } = excerptSize;
  const [middleX, middleY] = [width / 2, height / 2];
  return subjects.map((actor, index) => {
    if (subjects.length === 1) return { actor, x: middleX, y: between > 0 ? height - 46 : middleY, isSubject: true };
    if (subjects.length === 2) return { actor, x: index === 0 ? 66 : width - 66, y: middleY + 8, isSubject: true };
    const angle = Math.PI + (2 * Math.PI * index) / subjects.length;
    return { actor, x: middleX + Math.cos(angle) * 100, y: middleY + Math.sin(angle) * 60, isSubject: true };
  });
}

function placeBetween(actors: readonly Actor[]): PlacedActor[] {
  const { width, height } = excerptSize;
  const places = [
    { x: width / 2, y: 26 },
    { x: width / 2, y: height - 36 },
    { x: width / 2, y: height / 2 + 8 },
  ];
  return actors.map((actor, index) => ({ actor, ...(places[index] ?? { x: width / 2, y: 26 }), isSubject: false }));
}

function tiesAmong(network: Network, placed: readonly PlacedActor[]): PlacedTie[] {
  const at = new Map(placed.map((one) => [one.actor.id as string, one]));
  const drawn = new Map<string, PlacedTie>();
  for (const relation of network.records.relations) {
    const from = at.get(relation.sourceId);
    const to = at.get(relation.targetId);
    if (!from || !to || from === to || relation.endedOn !== null) continue;
    const tie = { id: relation.id, from, to, form: formOf(relation) };
    const pair = pairKey(relation.sourceId, relation.targetId);
    if ((drawn.get(pair)?.form.layer ?? -1) < tie.form.layer) drawn.set(pair, tie);
  }
  return [...drawn.values()];
}

function formOf(relation: Relation): TieForm {
  const { kind, status, strength } = relation;
  return tieForm({ ...plainSign, kind, status, strength: strengthOf(strength), direction: directionOf(relation) });
}
