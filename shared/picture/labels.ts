import { BoxGrid, cellAt, cellSize, cellsOf } from './box-grid.ts';
import { type Box, lengthInside, type Point } from './geometry.ts';

/** A node as far as its label is concerned, in map units. */
export interface LabelledNode {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Half of its width, ring included. */
  readonly radius: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** A label that is drawn whatever it costs. */
  readonly always: boolean;
}

/** Where the middle of a label lies, as seen from the middle of its node, and in which direction. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly directionX: number;
  readonly directionY: number;
}

export interface Line {
  readonly from: Point;
  readonly to: Point;
}

const symbolSize = 20;
const gap = 3;

/** Below, above, right, left, then the corners: earlier ones win at equal cost. */
const directions: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [0.8, 0.6],
  [0.8, -0.6],
  [-0.8, 0.6],
  [-0.8, -0.6],
];
/** Where these are crowded: the same a step further out, where it is still plain whose label it is. */
const furtherOut = 9;
const crowdedFrom = 60;

/** Costs: a covered unit of area of a node or label, a unit of length of a tie under the box, a rank of direction. */
const nodeCost = 3;
const labelCost = 4;
/** The name of an area lies above labels and would hide them. */
const pillCost = 6;
const tieCost = 0.55;
const rankCost = 2;
const furtherCost = 20;
/** Above this cost a label is left out. */
const costLimit = 420;

/**
 * A place for the label of every node, the biggest nodes choosing first among eight, and eight more where those are
 * crowded; null where every place would cover too much of nodes, labels, ties, the symbols on them and the names of
 * areas (UX.md §3).
 */
export function placeLabels(
  nodes: readonly LabelledNode[],
  lines: readonly Line[],
  symbols: readonly Point[],
  pills: readonly Box[] = [],
): ReadonlyMap<string, LabelPlace | null> {
  const grid = new BoxGrid();
  for (const symbol of symbols) grid.add({ ...symbol, width: symbolSize, height: symbolSize }, nodeCost);
  for (const node of nodes)
    grid.add({ x: node.x, y: node.y, width: 2 * node.radius, height: 2 * node.radius }, nodeCost, node.key);
  for (const pill of pills) grid.add(pill, pillCost);
  const lineGrid = new LineGrid(lines);
  const places = new Map<string, LabelPlace | null>();
  const order = nodes.toSorted(
    (a, b) => Number(b.always) - Number(a.always) || b.radius - a.radius || (a.key < b.key ? -1 : 1),
  );
  for (const node of order) {
    if (node.labelWidth === 0) continue;
    const costOf = (box: Box) => grid.cost(box, node.key) + lineGrid.cost(box);
    const near = cheapest(node, 0, costOf);
    const far = near.cost < crowdedFrom ? null : cheapest(node, furtherOut, costOf);
    const best = far && far.cost + furtherCost < near.cost ? far : near;
    const kept = node.always || best.cost <= costLimit ? best : null;
    places.set(node.key, kept?.place ?? null);
    if (kept) grid.add(kept.box, labelCost);
  }
  return places;
}

interface Choice {
  readonly place: LabelPlace;
  readonly box: Box;
  readonly cost: number;
}

/** The cheapest of the eight places around a node, so much further out than usual. */
function cheapest(node: LabelledNode, further: number, costOf: (box: Box) => number): Choice {
  const choices = directions.map((direction, rank): Choice => {
    const place = placeIn(direction, node, further);
    const box = { x: node.x + place.x, y: node.y + place.y, width: node.labelWidth + 4, height: node.labelHeight };
    return { place, box, cost: rank * rankCost + costOf(box) };
  });
  return choices.reduce((best, one) => (one.cost < best.cost ? one : best));
}

function placeIn([dx, dy]: readonly [number, number], node: LabelledNode, further: number): LabelPlace {
  const distance = node.radius + gap + further;
  const halfWidth = node.labelWidth / 2;
  const halfHeight = node.labelHeight / 2;
  const side = Math.sign(dx);
  return {
    x: dx === 0 ? 0 : dx * distance + side * halfWidth,
    y: dy === 0 ? 0 : dy * distance + Math.sign(dy) * (dx === 0 ? halfHeight : halfHeight * 0.6),
    directionX: dx,
    directionY: dy,
  };
}

class LineGrid {
  readonly #cells = new Map<number, Line[]>();

  constructor(lines: readonly Line[]) {
    for (const line of lines) {
      for (const name of new Set(along(line))) {
        const list = this.#cells.get(name) ?? [];
        list.push(line);
        this.#cells.set(name, list);
      }
    }
  }

  cost(box: Box): number {
    const seen = new Set<Line>();
    let cost = 0;
    for (const name of cellsOf(box)) {
      for (const line of this.#cells.get(name) ?? []) {
        if (seen.has(line)) continue;
        seen.add(line);
        cost += lengthInside(line.from, line.to, box) * tieCost;
      }
    }
    return cost;
  }
}

/** Cells a line passes, found in steps of a quarter of a cell. */
function* along({ from, to }: Line): Generator<number> {
  const steps = Math.max(1, Math.ceil((4 * Math.hypot(to.x - from.x, to.y - from.y)) / cellSize));
  for (let step = 0; step <= steps; step += 1) {
    const share = step / steps;
    const x = from.x + (to.x - from.x) * share;
    const y = from.y + (to.y - from.y) * share;
    yield cellAt(x, y);
  }
}
