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
