import type { ArrangementPart } from '../model/records/view.ts';
import type { Point } from '../picture/geometry.ts';
import {
  type Arranged,
  type ArrangedNode,
  type ArrangedTie,
  type ArrangingOptions,
  headingScaleOf,
} from './arranged.ts';
import { restOfActors } from './arranged-groups.ts';
import { neighboursOf, orderedWithin } from './grouped.ts';

const column = 84;
const pitch = 58;
const usualHeading = 70;
const padding = 20;
/** The room for the lines between the sides, at least and in parts of the height. */
const leastBetween = 240;
const betweenPart = 0.34;
const gap = 22;

/**
 * Two kinds of nodes face to face: the members of the first group on the left, those of the second on the right, each
 * at the height of those it is tied to; who is tied to nobody on the other side waits in rows below the first.
 */
export function onSides(
  nodes: readonly ArrangedNode[],
  ties: readonly ArrangedTie[],
  { aspect, left, right }: ArrangingOptions & { readonly left: string; readonly right: string },
): Arranged {
  const neighbours = neighboursOf(nodes, ties);
  const isTied = ({ key }: ArrangedNode) => (neighbours.get(key)?.length ?? 0) > 0;
  const first = nodes.filter(({ group }) => group === left);
  const [here, there] = orderedWithin(
    [
      { id: left, members: first.filter(isTied) },
      { id: right, members: nodes.filter(({ group }) => group === right) },
    ],
    neighbours,
  ).map(({ members }) => members);
  const waiting = first.filter((node) => !isTied(node));
  const heading = usualHeading * headingScaleOf(nodes.length, 3);
  const counts = { here: here?.length ?? 0, there: there?.length ?? 0, waiting: waiting.length };
  const plan = bestPlan(counts, heading, aspect);
  const places = new Map<string, Point>();
  const parts: ArrangementPart[] = [];
  const put = (id: string, members: readonly ArrangedNode[], at: Point, size: Side, across: number) => {
    parts.push({ id, x: at.x + size.width / 2, y: at.y + size.height / 2, ...size, values: null });
    const rows = Math.ceil(members.length / across);
    const step = (size.height - heading - padding) / Math.max(1, rows + (across > 1 ? 0.5 : 0));
    members.forEach(({ key }, index) => {
      const [row, place] = [Math.floor(index / across), index % across];
      places.set(key, {
        x: Math.round(at.x + size.width / 2 + (place - (across - 1) / 2) * column),
        y: Math.round(at.y + heading + (row + 0.5 + (place % 2) / 2) * step),
      });
    });
  };
  const { width, height, sides } = plan;
  const corner = { x: Math.round(-width / 2), y: Math.round(-height / 2) };
  if (here?.length) put(left, here, corner, { width: sides.left.width, height: sides.high }, sides.left.across);
  if (there?.length) {
    const x = corner.x + width - sides.right.width;
    put(right, there, { x, y: corner.y }, { width: sides.right.width, height: sides.high }, sides.right.across);
  }
  if (waiting.length > 0) {
    const y = corner.y + (here?.length || there?.length ? sides.high + gap : 0);
    put(restOfActors, waiting, { x: corner.x, y }, { width, height: sides.low }, sides.below);
  }
  return { places, parts };
}

interface Side {
  readonly width: number;
  readonly height: number;
}

interface Plan {
  readonly width: number;
  readonly height: number;
  readonly sides: {
    readonly left: { readonly across: number; readonly width: number };
    readonly right: { readonly across: number; readonly width: number };
    /** Height of the sides, and of the rows below them with so many side by side. */
    readonly high: number;
    readonly low: number;
    readonly below: number;
  };
}

function highOf(count: number, across: number, heading: number): number {
  return heading + padding + pitch * (Math.ceil(count / across) + (across > 1 ? 0.5 : 0));
}

function wideOf(across: number): number {
  return Math.max(2, across) * column + 2 * padding;
}

/** So many columns on either side that the whole is nearest to the shape of the sheet. */
function bestPlan(
  { here, there, waiting }: Readonly<Record<'here' | 'there' | 'waiting', number>>,
  heading: number,
  aspect: number,
): Plan {
  let best: { plan: Plan; cost: number } | null = null;
  for (let left = 1; left <= 60; left += 1) {
    const right = Math.max(1, Math.min(left, Math.ceil((there / Math.max(1, here)) * left)));
    const high = Math.max(highOf(here, left, heading), highOf(there, right, heading));
    const between = Math.max(leastBetween, high * betweenPart);
    const width = Math.round(wideOf(left) + between + wideOf(right));
    const below = Math.max(1, Math.floor((width - 2 * padding) / column));
    const low = Math.round(waiting === 0 ? 0 : highOf(waiting, below, heading));
    const height = Math.round(high + (low === 0 ? 0 : low + gap));
    const sides = {
      left: { across: left, width: wideOf(left) },
      right: { across: right, width: wideOf(right) },
      high,
      low,
      below,
    };
    const cost = Math.abs(Math.log(width / height / aspect));
    if (best === null || cost < best.cost) best = { plan: { width, height, sides }, cost };
  }
  if (best === null) throw new Error('no plan was made');
  return best.plan;
}
