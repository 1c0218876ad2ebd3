import { type Box, overlap } from './geometry.ts';

const cell = 120;
/** Rows of cells lie this far apart in the numbers of cells: no sheet is as wide. */
const rowLength = 2 ** 20;

/** The numbers of the cells of the sheet a box touches. */
export function* cellsOf(box: Box): Generator<number> {
  const [left, right] = [Math.floor((box.x - box.width / 2) / cell), Math.floor((box.x + box.width / 2) / cell)];
  const [top, bottom] = [Math.floor((box.y - box.height / 2) / cell), Math.floor((box.y + box.height / 2) / cell)];
  for (let y = top; y <= bottom; y += 1) for (let x = left; x <= right; x += 1) yield y * rowLength + x;
}

/** The number of the cell a place lies in, and how wide cells are. */
export function cellAt(x: number, y: number): number {
  return Math.floor(y / cell) * rowLength + Math.floor(x / cell);
}

export const cellSize = cell;

interface Entry {
  readonly box: Box;
  readonly weight: number;
  readonly key: string | null;
}

/** Boxes by where they lie: what one more box covers of them is known without looking at all. */
export class BoxGrid {
  readonly #cells = new Map<number, Entry[]>();

  /** `weight`: what covering a unit of its area costs. A box with a key costs its owner nothing. */
  add(box: Box, weight: number, key: string | null = null): void {
    const entry = { box, weight, key };
    for (const name of cellsOf(box)) {
      const list = this.#cells.get(name);
      if (list) list.push(entry);
      else this.#cells.set(name, [entry]);
    }
  }

  /** What a box of this owner covers, by weight. */
  cost(box: Box, ownKey: string | null = null): number {
    const seen = new Set<Entry>();
    let cost = 0;
    for (const name of cellsOf(box)) {
      for (const entry of this.#cells.get(name) ?? []) {
        if ((ownKey !== null && entry.key === ownKey) || seen.has(entry)) continue;
        seen.add(entry);
        cost += overlap(box, entry.box) * entry.weight;
      }
    }
    return cost;
  }
}
