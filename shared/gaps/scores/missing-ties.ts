import type { MissingTieResult } from '../../model/gap-analysis.ts';
import type { Actor } from '../../model/records/actor.ts';
import type { Importance } from '../../model/records/expectation.ts';
import { settled } from '../comparison.ts';
import type { RuleContext } from '../context.ts';
import { conflictLevelOf } from '../ties.ts';
import { commonOf } from './content.ts';
import { doorOpener } from './door-opener.ts';
import { secondRecords } from './double-records.ts';
import { tieSides } from './expected-ties.ts';
import { Nearness } from './nearness.ts';

/** What speaks for a new tie between two actors, each part 0 to 1 (DOMAIN.md §7.4). */
export interface MissingTie {
  /** The actor with the smaller identifier. */
  readonly a: Actor;
  readonly b: Actor;
  /** P, 0 to 100. */
  readonly score: number;
  /** T: the two are expected to work together. */
  readonly template: number;
  /** M: one has what the other needs. */
  readonly match: number;
  /** B: they are far from each other. */
  readonly bridge: number;
  /** L: they have partners in common. */
  readonly closure: number;
  /** H: a field in common, more across sectors or departments. */
  readonly mix: number;
  /** Φ: they are willing, and not in conflict. */
  readonly feasibility: number;
  readonly inConflict: boolean;
}

/** What two actors can have in common so that a tie between them is thought of. */
const sharesField = 1;
const matches = 2;
const isExpected = 4;

type Candidate = { -readonly [Part in keyof MissingTie]: MissingTie[Part] };
/** Places of actors by a key they have. */
type Index = ReadonlyMap<string, readonly number[]>;

const shares: Readonly<Record<Importance, number>> = { must: 1, should: 0.5, could: 0.25 };
/** Willingness of somebody nobody has asked. */
const assumedWillingness = 2;
const seriousConflict = 2;

/**
 * Pairs of actors without a tie in the graph without the focus actor that have a field in common, an expected tie or
 * resources that match, by score, then by identifiers. Municipalities and second records are not asked (DOMAIN.md §7.4).
 */
export function missingTies(context: RuleContext): readonly MissingTie[] {
  const found = candidates(context);
  const mostClosure = found.reduce((most, { closure }) => Math.max(most, closure), 0);
  for (const tie of found) {
    tie.closure = mostClosure === 0 ? 0 : tie.closure / mostClosure;
    const parts = 0.3 * tie.template + 0.25 * tie.match + 0.2 * tie.bridge + 0.15 * tie.closure + 0.1 * tie.mix;
    tie.score = settled(100 * tie.feasibility * parts);
  }
  // Candidates come in order of their identifiers, and sorting keeps that order among equals.
  return found.sort((first, second) => second.score - first.score);
}

/** The best missing ties, with who could introduce the two. */
export function missingTieResults(context: RuleContext, limit: number): MissingTieResult[] {
  const best = context.once(missingTies).slice(0, limit);
  return best.map((tie) => ({
    a: tie.a.id,
    b: tie.b.id,
    P: tie.score,
    T: tie.template,
    M: tie.match,
    B: tie.bridge,
    L: settled(tie.closure),
    H: tie.mix,
    phi: settled(tie.feasibility),
    doorOpener: doorOpener(context, tie.a.id, tie.b.id),
    conflict: tie.inConflict,
  }));
}

/** Actor by actor through indexes, so that only pairs with something in common are touched; `closure` is not yet scaled. */
function candidates(context: RuleContext): Candidate[] {
  const actors = context.graphWithoutFocus.nodeIds.flatMap((id) => context.actors.get(id) ?? []);
  const seconds = context.once(secondRecords);
  const places = new Map(actors.map((actor, place) => [actor.id, place] as const));
  for (const { id, kind } of actors) if (kind === 'municipality' || seconds.has(id)) places.delete(id);
  const asked = actors.filter(({ id }) => places.has(id));
  const byField = indexOf(asked, places, fieldsOf);
  const byOffer = indexOf(asked, places, ({ resourcesOffered }) => resourcesOffered);
  const byNeed = indexOf(asked, places, ({ resourcesNeeded }) => resourcesNeeded);
  const expected = expectedPairs(context, places);
  const nearness = new Nearness(context.graphWithoutFocus);
  const common = new Uint8Array(actors.length);
  const found: Candidate[] = [];
  for (const a of asked) {
    const place = places.get(a.id) ?? -1;
    const templates = expected.get(place) ?? new Map<number, number>();
    common.fill(0);
    mark(common, byField, fieldsOf(a), sharesField);
    mark(common, byOffer, a.resourcesNeeded, matches);
    mark(common, byNeed, a.resourcesOffered, matches);
    for (const other of templates.keys()) common[other] = (common[other] as number) | isExpected;
    nearness.moveTo(place);
    for (let other = place + 1; other < actors.length; other++) {
      const has = common[other] as number;
      const b = actors[other];
      if (has === 0 || !b || nearness.isTied(other)) continue;
      const inConflict = (conflictLevelOf(context.ties.between(a.id, b.id)) ?? 0) >= seriousConflict;
      found.push({
        a,
        b,
        score: 0,
        template: templates.get(other) ?? 0,
        match: has & matches ? matchOf(a, b) : 0,
        bridge: nearness.bridgeTo(other),
        closure: nearness.closureWith(other),
        mix: has & sharesField ? mixOf(a, b) : 0,
        feasibility: feasibilityOf(a, b) * (inConflict ? 0.6 : 1),
        inConflict,
      });
    }
  }
  return found;
}

function fieldsOf({ fields }: Actor): string[] {
  return fields.map(({ field }) => field);
}

function indexOf(
  actors: readonly Actor[],
  places: ReadonlyMap<string, number>,
  keysOf: (actor: Actor) => readonly string[],
): Index {
  const index = new Map<string, number[]>();
  for (const actor of actors) {
    for (const key of new Set(keysOf(actor))) {
      const known = index.get(key);
      const place = places.get(actor.id) ?? -1;
      if (known) known.push(place);
      else index.set(key, [place]);
    }
  }
  return index;
}

/** Notes at the places of all that have one of the keys what they have in common with somebody. */
function mark(common: Uint8Array, index: Index, keys: readonly string[], what: number): void {
  for (const key of keys) for (const other of index.get(key) ?? []) common[other] = (common[other] as number) | what;
}

/** How much a tie is expected, by the smaller and the larger place of the two; ties of the focus actor are not asked. */
function expectedPairs(
  context: RuleContext,
  places: ReadonlyMap<string, number>,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const pairs = new Map<number, Map<number, number>>();
  for (const { tie, x, y, ofFocus } of context.once(tieSides)) {
    if (ofFocus) continue;
    for (const one of placesOf(x, places)) {
      for (const other of placesOf(y, places)) {
        if (one === other) continue;
        const first = Math.min(one, other);
        const second = Math.max(one, other);
        const row = pairs.get(first) ?? new Map<number, number>();
        row.set(second, Math.max(row.get(second) ?? 0, shares[tie.importance]));
        pairs.set(first, row);
      }
    }
  }
  return pairs;
}

function placesOf(actors: readonly Actor[], places: ReadonlyMap<string, number>): number[] {
  return actors.flatMap(({ id }) => places.get(id) ?? []);
}

/** Half for every resource that one has and the other needs, at most 1. */
function matchOf(a: Actor, b: Actor): number {
  const matches =
    commonOf(a.resourcesNeeded, b.resourcesOffered).length + commonOf(b.resourcesNeeded, a.resourcesOffered).length;
  return Math.min(1, matches / 2);
}

/** For two that share a field: across sectors 1, between departments 0.5, else 0.25. */
function mixOf(a: Actor, b: Actor): number {
  if (a.welfareSector !== null && b.welfareSector !== null && a.welfareSector !== b.welfareSector) return 1;
  return a.kind === 'municipalDepartment' && b.kind === 'municipalDepartment' ? 0.5 : 0.25;
}

/** Half for being known, half for the willingness (0 to 4) of the less willing of the two. */
function feasibilityOf(a: Actor, b: Actor): number {
  return 0.5 + Math.min(a.willingness ?? assumedWillingness, b.willingness ?? assumedWillingness) / 8;
}
