import type { Point } from '../picture/geometry.ts';
import type { Arranged, ArrangedNode, ArrangedTie } from './arranged.ts';
import { inBlocks } from './blocks.ts';
import { inRings } from './rings.ts';
import { separate } from './separate.ts';
import { onSides } from './sides.ts';

/** By forces the seed decides between arrangements that are as good; the other ways have one each. */
export type ArrangementMethod =
  | { readonly form: 'forces'; readonly seed: number }
  | { readonly form: 'columns' | 'boxes' | 'rings' }
  | { readonly form: 'sides'; readonly left: string; readonly right: string };

/** Something on the sheet that is not arranged and must not be covered. */
export interface Obstacle extends Point {
  readonly key: string;
  readonly diameter: number;
  readonly labelWidth: number;
}

/** What is to be arranged and how; nothing but data, so that another thread can do it. */
export interface ArrangementTask {
  readonly method: ArrangementMethod;
  readonly nodes: readonly ArrangedNode[];
  readonly ties: readonly ArrangedTie[];
  /** Width of the sheet divided by its height. */
  readonly aspect: number;
  /** Nodes that stay where they are. */
  readonly pinned: ReadonlyMap<string, Point>;
  readonly obstacles: readonly Obstacle[];
  /** Where the middle of the arrangement comes to lie. */
  readonly about: Point;
}

/** Places by anything but forces. */
export function placesBy(task: ArrangementTask, method: Exclude<ArrangementMethod, { form: 'forces' }>): Arranged {
  const { ties, aspect } = task;
  const nodes = task.nodes.filter(({ key }) => !task.pinned.has(key));
  switch (method.form) {
    case 'columns':
    case 'boxes':
      return inBlocks(nodes, ties, { aspect, form: method.form });
    case 'rings':
      return inRings(nodes, ties);
    case 'sides':
      return onSides(nodes, ties, { aspect, left: method.left, right: method.right });
  }
}

/** The arrangement around its middle, out of the way of everything that stays. */
export function onSheet({ places, parts }: Arranged, task: ArrangementTask): Arranged {
  const { about, pinned, obstacles } = task;
  const shifted = new Map([...places].map(([key, { x, y }]) => [key, { x: x + about.x, y: y + about.y }]));
  for (const [key, place] of pinned) shifted.set(key, place);
  const staying = new Set([...pinned.keys(), ...obstacles.map(({ key }) => key)]);
  const arranged = staying.size === 0 ? shifted : aside(task, shifted, staying);
  return {
    places: new Map([...arranged].filter(([key]) => !staying.has(key))),
    parts: parts.map((part) => ({ ...part, x: part.x + about.x, y: part.y + about.y })),
  };
}

function aside(
  { nodes, obstacles }: ArrangementTask,
  places: ReadonlyMap<string, Point>,
  staying: ReadonlySet<string>,
): ReadonlyMap<string, Point> {
  const all = new Map(places);
  for (const { key, x, y } of obstacles) all.set(key, { x, y });
  return separate([...nodes, ...obstacles], all, staying);
}
