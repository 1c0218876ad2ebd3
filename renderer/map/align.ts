import type { Point } from '../../shared/picture/geometry.ts';

/** A node with its place. */
export interface PlacedNode extends Point {
  readonly key: string;
}

export const alignments = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof alignments)[number];

/** Puts nodes on one line: that of the outermost of them, or in the middle between the outermost. */
export function align<T extends PlacedNode>(nodes: readonly T[], by: Alignment): T[] {
  const axis = by === 'left' || by === 'centre' || by === 'right' ? 'x' : 'y';
  const values = nodes.map((node) => node[axis]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const line = by === 'left' || by === 'top' ? least : by === 'right' || by === 'bottom' ? most : (least + most) / 2;
  return nodes.map((node) => ({ ...node, [axis]: line }));
}

/** Gives nodes equal distances along an axis, the outermost staying where they are. */
export function distribute<T extends PlacedNode>(nodes: readonly T[], axis: 'x' | 'y'): T[] {
  const sorted = nodes.toSorted((a, b) => a[axis] - b[axis] || (a.key < b.key ? -1 : 1));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || sorted.length < 3) return [...nodes];
  const step = (last[axis] - first[axis]) / (sorted.length - 1);
  return sorted.map((node, index) => ({ ...node, [axis]: first[axis] + index * step }));
}

/** Lines of the sheet a node has snapped to. */
export interface Guides {
  readonly x: number | null;
  readonly y: number | null;
}

/** A place moved onto the line of the nearest node beside or above it, where one is within reach. */
export function snap(
  place: Point,
  others: readonly Point[],
  reach: number,
): { readonly at: Point; readonly guides: Guides } {
  const nearest = (axis: 'x' | 'y'): number | null => {
    let best: number | null = null;
    for (const other of others) {
      const distance = Math.abs(other[axis] - place[axis]);
      if (distance <= reach && (best === null || distance < Math.abs(best - place[axis]))) best = other[axis];
    }
    return best;
  };
  const guides = { x: nearest('x'), y: nearest('y') };
  return { at: { x: guides.x ?? place.x, y: guides.y ?? place.y }, guides };
}
