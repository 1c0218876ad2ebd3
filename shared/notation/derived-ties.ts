import type { Body } from '../model/records/body.ts';
import type { Measure } from '../model/records/measure.ts';
import type { Notation } from '../model/records/view.ts';
import { jointMeasuresOf } from './joint-measures.ts';
import { pairKey } from './pair-key.ts';
import { plainSign, strengthOf, tieBetween, touches } from './recorded-ties.ts';
import type { DrawnTie, Ghost, SheetScope } from './sheet.ts';
import { sheetKey } from './sheet-key.ts';
import { type TieSign, tieForm } from './tie-form.ts';

/** Ties between actors who work on the same measures, the wider the more measures. */
export function jointTies(scope: SheetScope): DrawnTie[] {
  const pairs = jointMeasuresOf(scope.network).map(({ first, second, measureIds }) => ({
    first,
    second,
    ids: measureIds,
  }));
  return sharedTies(scope, 'joint', 'jointMeasure', pairs);
}

/** Ties between members of the same bodies, the wider the more bodies. */
export function bodyTies(scope: SheetScope): DrawnTie[] {
  const pairs = scope.network.records.bodies.flatMap(({ id, members }) => {
    const ids = [...new Set(members.map(({ actorId }) => actorId as string))].toSorted();
    return ids.flatMap((first, index) =>
      ids.slice(index + 1).map((second) => ({ first, second, ids: [id as string] })),
    );
  });
  return sharedTies(scope, 'body', 'commonBody', pairs);
}

interface SharingPair {
  readonly first: string;
  readonly second: string;
  readonly ids: readonly string[];
}

function sharedTies(
  { drawn, focusId, folded, settings }: SheetScope,
  prefix: string,
  kind: 'jointMeasure' | 'commonBody',
  pairs: readonly SharingPair[],
): DrawnTie[] {
  const shared = new Map<string, { first: string; second: string; ids: Set<string> }>();
  for (const pair of pairs) {
    const [first = '', second = ''] = [pair.first, pair.second].map((id) => folded.get(id) ?? id).toSorted();
    if (first === second || !drawn.has(first) || !drawn.has(second)) continue;
    const key = pairKey(first, second);
    const known = shared.get(key) ?? { first, second, ids: new Set<string>() };
    for (const id of pair.ids) known.ids.add(id);
    shared.set(key, known);
  }
  return [...shared.values()].map(({ first, second, ids }) => {
    const strength = strengthOf(Math.min(3, ids.size));
    const sign: TieSign = { ...plainSign, kind, strength, muted: touches(first, second, focusId) };
    const part = { key: `${prefix}:${first}|${second}`, table: null, id: null, sign };
    return tieBetween(part, first, second, settings.notation);
  });
}

/** Who takes part in a measure, and whether only by paying. */
export function measureRoles(participants: Measure['participants']): ReadonlyMap<string, boolean> {
  const roles = new Map<string, boolean>();
  for (const { actorId, role } of participants) roles.set(actorId, (roles.get(actorId) ?? true) && role === 'funder');
  return roles;
}

/** Who is a member of a body, and whether only as a guest. */
export function bodyRoles(members: Body['members']): ReadonlyMap<string, boolean> {
  const roles = new Map<string, boolean>();
  for (const { actorId, role } of members) roles.set(actorId, (roles.get(actorId) ?? true) && role === 'guest');
  return roles;
}

/** One line from a record to each actor who has a part in it, dotted where the part is a loose one. */
export function participations(
  { drawn, folded, settings }: SheetScope,
  table: 'measures' | 'bodies' | 'agreements',
  id: string,
  roles: ReadonlyMap<string, boolean>,
): DrawnTie[] {
  const parts = new Map<string, boolean>();
  for (const [actorId, isLoose] of roles) {
    const shown = folded.get(actorId) ?? actorId;
    if (drawn.has(shown)) parts.set(shown, (parts.get(shown) ?? true) && isLoose);
  }
  return [...parts].map(([actorId, isLoose]) => {
    const sign: TieSign = { ...plainSign, kind: partKinds[table], strength: isLoose ? 1 : null };
    return {
      key: `participation:${id}|${actorId}`,
      table,
      id,
      sourceKey: sheetKey(table, id),
      targetKey: sheetKey('actors', actorId),
      sign,
      form: tieForm(sign, settings.notation),
    };
  });
}

const partKinds = { measures: 'participation', bodies: 'bodyMembership', agreements: 'party' } as const;

/** The wish to tie a missing partner to somebody. */
export function wishTie({ id }: Ghost, besideId: string, notation: Notation): DrawnTie {
  const sign: TieSign = { ...plainSign, kind: 'cooperation', status: 'desired' };
  return {
    key: `wish:${id}|${besideId}`,
    table: null,
    id: null,
    sourceKey: sheetKey('ghosts', id),
    targetKey: sheetKey('actors', besideId),
    sign,
    form: tieForm(sign, notation),
  };
}
