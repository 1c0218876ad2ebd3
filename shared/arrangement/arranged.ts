import type { ArrangementPart } from '../model/records/view.ts';
import type { Point } from '../picture/geometry.ts';

/** A node to arrange. */
export interface ArrangedNode {
  readonly key: string;
  readonly diameter: number;
  readonly labelWidth: number;
  /** What it is arranged with: its field, sector, area or side; null where it has none. */
  readonly group: string | null;
  /** Belongs in the middle of the sheet. */
  readonly central: boolean;
  /** By what rings are made; null where it is not defined. */
  readonly value: number | null;
}

export interface ArrangedTie {
  readonly source: string;
  readonly target: string;
  /** Ideal length in multiples of the usual one. */
  readonly length: number;
}

/** Places in map units around 0/0, and the areas that say what the places mean; none where they say nothing. */
export interface Arranged {
  readonly places: ReadonlyMap<string, Point>;
  readonly parts: readonly ArrangementPart[];
}

export interface ArrangingOptions {
  /** Width of the sheet divided by its height. */
  readonly aspect: number;
}

/** Up to so many nodes headings have their usual size, and up to so many headings there is room for bigger ones. */
const usualCount = 160;
const usualHeadings = 12;

/** How many times bigger than usual headings are on a sheet of so many nodes and headings. */
export function headingScaleOf(nodes: number, headings: number): number {
  const scale = Math.sqrt(nodes / usualCount / Math.max(1, headings / usualHeadings));
  return Math.max(1, Math.round(10 * scale) / 10);
}
