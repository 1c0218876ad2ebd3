import type { ActorRow } from './actor-row.ts';

/** The ready-made selections above the table, in their order. */
export const actorViews = {
  all: () => true,
  key: (row: ActorRow) => row.actor.stakeholderTier === 'key',
  unconnected: (row: ActorRow) => (row.degree ?? row.ties) === 0,
  incomplete: (row: ActorRow) => row.incomplete,
  possibleDoubles: (row: ActorRow) => row.possibleDouble,
} satisfies Record<string, (row: ActorRow) => boolean>;

export type ActorView = keyof typeof actorViews;

/** How many actors each view holds. */
export function viewCounts(rows: readonly ActorRow[]): Readonly<Record<ActorView, number>> {
  const count = (view: ActorView) => rows.filter(actorViews[view]).length;
  return {
    all: rows.length,
    key: count('key'),
    unconnected: count('unconnected'),
    incomplete: count('incomplete'),
    possibleDoubles: count('possibleDoubles'),
  };
}
