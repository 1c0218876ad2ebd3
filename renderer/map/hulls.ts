import { type Box, convexHull, overlap, type Point } from './geometry.ts';

/** An area of the sheet that holds the members of one group. */
export interface HullGroup {
  readonly id: string;
  readonly label: string;
  readonly memberKeys: readonly string[];
}

export interface Hull {
  readonly id: string;
  readonly label: string;
  /** Corners of the padded area. */
  readonly outline: readonly Point[];
  /** Where the label's pill is centred. */
  readonly pill: Box;
}

interface Member extends Point {
  readonly radius: number;
}

const padding = 26;
const pillHeight = 19;
const pillPadding = 18;

/**
 * Areas around the members of each group, with the place of their labels: at the side where a label covers least of
 * nodes, node labels and other pills. Groups of one are left out: an area says that some belong together.
 */
export function hullsOf(
  groups: readonly HullGroup[],
  members: ReadonlyMap<string, Member>,
  obstacles: readonly Box[],
  measure: (label: string) => number,
): readonly Hull[] {
  const hulls: Hull[] = [];
  for (const group of groups) {
    const places = group.memberKeys.flatMap((key) => members.get(key) ?? []);
    if (places.length < 2) continue;
    const outline = convexHull(places.flatMap(corners));
    const size = { width: measure(group.label) + pillPadding, height: pillHeight };
    const pill = pillPlaces(outline, size)
      .map((box, rank) => ({ box, cost: coverage(box, obstacles, hulls) + rank * 30 }))
      .reduce((best, one) => (one.cost < best.cost ? one : best));
    hulls.push({ id: group.id, label: group.label, outline, pill: pill.box });
  }
  return hulls;
}

/** Eight points around a member, so that the hull is round at its corners. */
function corners(member: Member): Point[] {
  const distance = member.radius + padding;
  return Array.from({ length: 8 }, (_, index) => {
    const angle = (index * Math.PI) / 4;
    return { x: member.x + Math.cos(angle) * distance, y: member.y + Math.sin(angle) * distance };
  });
}

/** Above, below, at both sides: on the edge of the area. */
function pillPlaces(outline: readonly Point[], size: { width: number; height: number }): Box[] {
  const by = (compare: (a: Point, b: Point) => number) => outline.toSorted(compare)[0] ?? { x: 0, y: 0 };
  const top = by((a, b) => a.y - b.y);
  const bottom = by((a, b) => b.y - a.y);
  const middle = (outline.reduce((sum, one) => sum + one.x, 0) / outline.length + top.x) / 2;
  return [
    { ...size, x: middle, y: top.y },
    { ...size, x: top.x, y: top.y },
    { ...size, x: middle, y: bottom.y },
    { ...size, x: bottom.x, y: bottom.y },
  ];
}

function coverage(box: Box, obstacles: readonly Box[], hulls: readonly Hull[]): number {
  let area = 0;
  for (const obstacle of obstacles) area += overlap(box, obstacle);
  for (const hull of hulls) area += 2 * overlap(box, hull.pill);
  return area;
}
