import type { StakeholderTier } from '../model/enumerations.ts';
import type { Actor } from '../model/records/actor.ts';
import type { Projection } from '../model/records/view.ts';
import type { SheetNode } from '../notation/sheet.ts';
import type { Point } from '../picture/geometry.ts';
import { interestMatrix, salienceGrid } from './grids.ts';
import { landscapeOf } from './landscape.ts';
import type { SheetFrame } from './sheet-frame.ts';

/** Where values place the actors, and what is drawn below them. */
export interface Projected {
  readonly places: ReadonlyMap<string, Point>;
  readonly frame: SheetFrame;
  /** The ring at a place, where there are rings; null outside. */
  readonly tierAt: ((place: Point) => StakeholderTier | null) | null;
}

/** The places of a projection; null where people place everybody themselves. */
export function projectedOf(
  projection: Projection,
  nodes: readonly SheetNode[],
  actors: readonly Actor[],
  stored: ReadonlyMap<string, Point>,
): Projected | null {
  if (projection === 'net') return null;
  if (projection === 'landscape') return landscapeOf(nodes, stored);
  const byId = new Map(actors.map((actor) => [actor.id as string, actor]));
  const grid = projection === 'powerInterest' ? interestMatrix : salienceGrid;
  return { ...grid(nodes, (id) => byId.get(id) ?? null), tierAt: null };
}
