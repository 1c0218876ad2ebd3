import type { ArrangementPart } from '../model/records/view.ts';
import type { Point } from '../picture/geometry.ts';
import {
  type Arranged,
  type ArrangedNode,
  type ArrangedTie,
  type ArrangingOptions,
  headingScaleOf,
} from './arranged.ts';
import { groupsOf, inRowByTies, neighboursOf, type NodeGroup, orderedWithin } from './grouped.ts';

/** Room of a node in a block: from row to row at least and at most, and from column to column at least. */
const leastPitch = 60;
const mostPitch = 92;
const leastColumn = 58;
const usualHeading = 68;
/** From the heading to the first row. */
const firstRow = 44;
const padding = 16;
const gap = 22;
/** Room for the heading of a block, and how much bigger a sheet may be for every row of blocks that is spared. */
const leastWidth = 164;
const bandCost = { columns: 1.12, boxes: 1 };

export type BlockForm = keyof typeof bandCost;

/**
 * One block for every group with room for a heading: columns side by side from left to right, or boxes in rows. Blocks
 * with many ties between them are neighbours, and in each everybody stands at the height of those they are tied to.
 * Whoever belongs in the middle stands above all. The same nodes get the same places.
 */
export function inBlocks(
  nodes: readonly ArrangedNode[],
  ties: readonly ArrangedTie[],
  { aspect, form }: ArrangingOptions & { readonly form: BlockForm },
): Arranged {
  const central = nodes.filter((node) => node.central);
  const neighbours = neighboursOf(nodes, ties);
  const groups = orderedWithin(inRowByTies(groupsOf(nodes.filter((node) => !node.central)), neighbours), neighbours);
  const column = columnWidth(nodes);
  const heading = usualHeading * headingScaleOf(nodes.length, groups.length);
  const plan = bestPlan(groups, { column, heading }, aspect, form);
  const places = new Map<string, Point>();
  const parts: ArrangementPart[] = [];
  const total = plan.bands.reduce((sum, band) => sum + band.height + gap, -gap);
  let top = -total / 2;
  for (const band of plan.bands) {
    let left = -band.width / 2;
    for (const block of band.blocks) {
      parts.push({
        id: block.group.id,
        x: Math.round(left + block.width / 2),
        y: Math.round(top + band.height / 2),
        width: Math.round(block.width),
        height: Math.round(band.height),
        values: null,
      });
      for (const [key, { x, y }] of inBlock(block, column, plan.pitch))
        places.set(key, { x: Math.round(left + x), y: Math.round(top + heading + y) });
      left += block.width + gap;
    }
    top += band.height + gap;
  }
  central.forEach(({ key }, index) =>
    places.set(key, { x: Math.round((index - (central.length - 1) / 2) * 110), y: Math.round(-total / 2 - 62) }),
  );
  return { places, parts };
}

/** Labels of neighbours stand at different heights, so that a column is narrower than most labels. */
function columnWidth(nodes: readonly ArrangedNode[]): number {
  const widths = nodes.map(({ labelWidth, diameter }) => Math.max(labelWidth * 0.72, diameter + 14));
  return Math.max(leastColumn, widths.toSorted((a, b) => a - b)[Math.floor(widths.length * 0.8)] ?? 0);
}

/** What a column takes across, and a heading from the top of its block. */
interface Room {
  readonly column: number;
  readonly heading: number;
}

interface Block {
  readonly group: NodeGroup;
  /** How many stand side by side. */
  readonly across: number;
  readonly rows: number;
  readonly width: number;
}

interface Band {
  readonly blocks: readonly Block[];
  readonly width: number;
  readonly height: number;
}

interface Plan {
  readonly bands: readonly Band[];
  readonly pitch: number;
}

/** The rows of blocks that can be drawn biggest on a sheet of this shape. */
function bestPlan(groups: readonly NodeGroup[], room: Room, aspect: number, form: BlockForm): Plan {
  const most = Math.max(1, ...groups.map(({ members }) => members.length));
  let best: { plan: Plan; cost: number } = { plan: { bands: [], pitch: leastPitch }, cost: Number.POSITIVE_INFINITY };
  for (let count = 1; count <= Math.max(1, Math.min(6, groups.length)); count += 1) {
    for (let rows = 1; rows <= most; rows += rows < 20 ? 1 : 3) {
      const bands = bandsOf(groups, count, rows).map((band) => bandOf(band, rows, room, leastPitch));
      const pitch = fillingPitch(bands, aspect);
      const plan = { bands: pitch === leastPitch ? bands : bands.map((band) => higher(band, room, pitch)), pitch };
      const { width, height } = sizeOf(bands);
      const cost = Math.max(width / aspect, height) * bandCost[form] ** bands.length;
      if (cost < best.cost - 1e-9) best = { plan, cost };
    }
  }
  return best.plan;
}

/** Consecutive groups in rows that are about equally long. */
function bandsOf(groups: readonly NodeGroup[], count: number, rows: number): readonly (readonly NodeGroup[])[] {
  const length = ({ members }: NodeGroup) => Math.ceil(members.length / rows) + 0.6;
  const total = groups.reduce((sum, group) => sum + length(group), 0);
  const bands: NodeGroup[][] = Array.from({ length: count }, () => []);
  let passed = 0;
  for (const group of groups) {
    const band = Math.min(count - 1, Math.floor(((passed + length(group) / 2) / total) * count));
    bands[band]?.push(group);
    passed += length(group);
  }
  return bands.filter((band) => band.length > 0);
}

function bandOf(groups: readonly NodeGroup[], rows: number, room: Room, pitch: number): Band {
  const blocks = groups.map((group): Block => {
    const across = Math.max(1, Math.ceil(group.members.length / rows));
    const width = Math.max(across * room.column + 2 * padding, leastWidth);
    return { group, across, rows: Math.ceil(group.members.length / across), width };
  });
  const width = blocks.reduce((sum, block) => sum + block.width + gap, -gap);
  return higher({ blocks, width, height: 0 }, room, pitch);
}

function higher(band: Band, { heading }: Room, pitch: number): Band {
  const tallest = Math.max(1, ...band.blocks.map(({ rows, across }) => rows + (across > 1 ? 0.5 : 0)));
  return { ...band, height: heading + firstRow + (tallest - 1) * pitch + 52 };
}

function sizeOf(bands: readonly Band[]): { readonly width: number; readonly height: number } {
  const height = bands.reduce((sum, band) => sum + band.height + gap, -gap);
  return { width: Math.max(0, ...bands.map(({ width }) => width)), height: Math.max(1, height) };
}

/** Rows move apart where the whole is wider than the sheet. */
function fillingPitch(bands: readonly Band[], aspect: number): number {
  const { width, height } = sizeOf(bands);
  const wish = (leastPitch * width) / aspect / height;
  return Math.min(mostPitch, Math.max(leastPitch, wish));
}

/** Places from the upper left corner of a block: in rows, every second column, or node of one column, a little off. */
function inBlock(
  { group, across, width }: Block,
  column: number,
  pitch: number,
): readonly (readonly [string, Point])[] {
  return group.members.map(({ key }, index) => {
    const [row, place] = [Math.floor(index / across), index % across];
    const off = across > 1 ? 0 : row % 2 === 0 ? -14 : 14;
    const low = across > 1 && place % 2 === 1 ? 0.5 : 0;
    const x = width / 2 + (place - (across - 1) / 2) * column + (group.members.length > 1 ? off : 0);
    return [key, { x, y: firstRow + (row + low) * pitch }];
  });
}
