import { BoxGrid } from './box-grid.ts';
import { type Box, convexHull, type Point } from './geometry.ts';

/**
 * How an area is drawn: as a tone for what follows from the records, which lets through what lies below it where there
 * is a background, or as a line for what somebody has named.
 */
export type HullLook = 'tone' | 'thinTone' | 'line';

/** An area of the sheet that holds the members of one group. */
export interface HullGroup {
  readonly id: string;
  readonly label: string;
  readonly memberKeys: readonly string[];
  readonly look?: HullLook;
}

export interface Hull {
  readonly id: string;
  readonly label: string;
  readonly look: HullLook;
  /** Corners of the padded area. */
  readonly outline: readonly Point[];
  /** Where the label's pill is centred. */
  readonly pill: Box;
}

/** What a label should not cover, and how bad it is if it does. */
export interface Obstacle extends Box {
  readonly weight: number;
}

interface Member extends Point {
  readonly radius: number;
}

const padding = 26;
/** The line of an area somebody has named does not lie on that of a field with the same members. */
const linePadding = 32;
const pillHeight = 19;
const pillPadding = 18;
/** How far outside the line a label may be, or inside, in map units. */
const outwards = [0, 8, 16, 26, 38, 52, -14, -28];
/** What a place at the bottom costs, and a unit of distance from the line, in units of covered area. */
const lowCost = 60;
const stepCost = 9;
/** What covering a unit of another label costs. */
const pillWeight = 3;

/**
 * Areas around the members of each group, with the place of their labels: at the side where a label covers least of
 * obstacles and other labels. `scale` multiplies the size of the labels. Groups of one are left out, unless somebody has
 * named them: an area says that some belong together.
 */
export function hullsOf(
  groups: readonly HullGroup[],
  members: ReadonlyMap<string, Member>,
  obstacles: readonly Obstacle[],
  measure: (label: string) => number,
  scale: number,
): readonly Hull[] {
  const hulls: Hull[] = [];
  const covered = new BoxGrid();
  for (const obstacle of obstacles) covered.add(obstacle, obstacle.weight);
  for (const group of groups) {
    const places = group.memberKeys.flatMap((key) => members.get(key) ?? []);
    const { look = 'tone' } = group;
    if (places.length < (look === 'line' ? 1 : 2)) continue;
    const room = look === 'line' ? linePadding : padding;
    const outline = convexHull(places.flatMap((place) => corners(place, room)));
    const size = { width: scale * measure(group.label) + pillPadding, height: scale * pillHeight };
    const pill = pillPlaces(outline, size)
      .map(({ box, effort }) => ({ box, cost: covered.cost(box) + effort }))
      .reduce((best, one) => (one.cost < best.cost ? one : best));
    covered.add(pill.box, pillWeight);
    hulls.push({ id: group.id, label: group.label, look, outline, pill: pill.box });
  }
  return hulls;
}

/** Eight points around a member, so that the hull is round at its corners. */
function corners(member: Member, room: number): Point[] {
  const distance = member.radius + room;
  return Array.from({ length: 8 }, (_, index) => {
    const angle = (index * Math.PI) / 4;
    return { x: member.x + Math.cos(angle) * distance, y: member.y + Math.sin(angle) * distance };
  });
}

/**
 * On the corners of the area and the middles of its sides, on the line, further and further outside and somewhat inside;
 * `effort` grows with the way from the line and towards the bottom.
 */
function pillPlaces(
  outline: readonly Point[],
  size: { width: number; height: number },
): { box: Box; effort: number }[] {
  const top = Math.min(...outline.map((corner) => corner.y));
  const bottom = Math.max(...outline.map((corner) => corner.y));
  const centre = {
    x: outline.reduce((sum, corner) => sum + corner.x, 0) / outline.length,
    y: outline.reduce((sum, corner) => sum + corner.y, 0) / outline.length,
  };
  return outline.flatMap((corner, index) => {
    const next = outline[(index + 1) % outline.length] ?? corner;
    const middle = { x: (corner.x + next.x) / 2, y: (corner.y + next.y) / 2 };
    return [corner, middle].flatMap((at) => {
      const low = (at.y - top) / Math.max(1, bottom - top);
      const distance = Math.max(1, Math.hypot(at.x - centre.x, at.y - centre.y));
      return outwards.map((step) => ({
        box: {
          ...size,
          x: at.x + ((at.x - centre.x) / distance) * step * 1.8,
          y: at.y + ((at.y - centre.y) / distance) * step,
        },
        effort: low * lowCost + Math.abs(step) * stepCost,
      }));
    });
  });
}
