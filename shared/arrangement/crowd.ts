/** A tie between two of a crowd, by their places in the list. */
export interface CrowdTie {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

export interface CrowdOptions {
  readonly iterations: number;
  /** The distance two that are tied come to, in map units. */
  readonly ideal: number;
  /** Where each is drawn to from outside, as a direction and strength; none where left out. */
  readonly pull?: { readonly x: Float64Array; readonly y: Float64Array };
  readonly onProgress?: (share: number) => void;
}

/** How strongly everybody is drawn to the middle. */
const gravity = 0.05;
/** On average so many share a cell of the grid. */
const perCell = 4;

/**
 * Lets a crowd settle: all push each other away, ties draw together, less and less far in every round (Fruchterman and
 * Reingold 1991). Those far away push as one for every cell of a grid. Changes the given places, draws no random
 * numbers.
 */
export function settle(x: Float64Array, y: Float64Array, ties: readonly CrowdTie[], options: CrowdOptions): void {
  const { iterations, ideal, pull, onProgress } = options;
  const count = x.length;
  const dx = new Float64Array(count);
  const dy = new Float64Array(count);
  const reach = ideal * Math.max(1, Math.sqrt(count) / 3);
  for (let round = 0; round < iterations; round += 1) {
    dx.fill(0);
    dy.fill(0);
    pushAway(x, y, dx, dy, ideal * ideal);
    for (const { source, target, weight } of ties) {
      const [ox, oy] = [at(x, target) - at(x, source), at(y, target) - at(y, source)];
      const force = (weight * Math.hypot(ox, oy)) / ideal;
      add(dx, source, ox * force);
      add(dy, source, oy * force);
      add(dx, target, -ox * force);
      add(dy, target, -oy * force);
    }
    const most = reach * (1 - round / iterations) ** 1.5 + 0.5;
    for (let index = 0; index < count; index += 1) {
      const px = at(dx, index) - gravity * at(x, index) + ideal * (pull ? at(pull.x, index) : 0);
      const py = at(dy, index) - gravity * at(y, index) + ideal * (pull ? at(pull.y, index) : 0);
      const length = Math.hypot(px, py);
      if (length === 0) continue;
      const step = Math.min(length, most) / length;
      add(x, index, px * step);
      add(y, index, py * step);
    }
    if (round % 10 === 0) onProgress?.(round / iterations);
  }
}

function at(list: Float64Array, index: number): number {
  return list[index] ?? 0;
}

function add(list: Float64Array, index: number, value: number): void {
  list[index] = (list[index] ?? 0) + value;
}

interface Cell {
  readonly column: number;
  readonly row: number;
  readonly members: number[];
  x: number;
  y: number;
}

/** Adds to everybody's way how all others push: neighbours one by one, others as the middle of their cell. */
function pushAway(x: Float64Array, y: Float64Array, dx: Float64Array, dy: Float64Array, strength: number): void {
  const cells = cellsOf(x, y);
  for (const own of cells) {
    for (const cell of cells) {
      const near = Math.abs(cell.column - own.column) <= 1 && Math.abs(cell.row - own.row) <= 1;
      for (const one of own.members) {
        if (!near) push(one, cell.x, cell.y, cell.members.length);
        else for (const other of cell.members) if (other !== one) push(one, at(x, other), at(y, other), 1, other);
      }
    }
  }

  function push(one: number, fromX: number, fromY: number, times: number, other = -1): void {
    let [ox, oy] = [at(x, one) - fromX, at(y, one) - fromY];
    if (ox === 0 && oy === 0) {
      // Two at one place part in a direction of their own.
      ox = Math.cos(one * 2.4 - other);
      oy = Math.sin(one * 2.4 - other);
    }
    const force = (times * strength) / (ox * ox + oy * oy);
    add(dx, one, ox * force);
    add(dy, one, oy * force);
  }
}

function cellsOf(x: Float64Array, y: Float64Array): readonly Cell[] {
  const side = Math.max(1, Math.round(Math.sqrt(x.length / perCell)));
  const [left, top] = [lowest(x), lowest(y)];
  const width = Math.max(1, highest(x) - left) * 1.0001;
  const height = Math.max(1, highest(y) - top) * 1.0001;
  const cells = new Map<number, Cell>();
  for (let index = 0; index < x.length; index += 1) {
    const column = Math.floor(((at(x, index) - left) / width) * side);
    const row = Math.floor(((at(y, index) - top) / height) * side);
    const cell = cells.get(row * side + column) ?? { column, row, members: [], x: 0, y: 0 };
    cells.set(row * side + column, cell);
    cell.members.push(index);
    cell.x += at(x, index);
    cell.y += at(y, index);
  }
  for (const cell of cells.values()) {
    cell.x /= cell.members.length;
    cell.y /= cell.members.length;
  }
  return [...cells.values()];
}

function lowest(list: Float64Array): number {
  return list.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

function highest(list: Float64Array): number {
  return list.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}
