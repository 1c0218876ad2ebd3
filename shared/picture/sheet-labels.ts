import type { Sheet } from '../notation/sheet.ts';
import type { Point } from './geometry.ts';
import { type Hull, type HullGroup, hullsOf, type Obstacle } from './hulls.ts';
import { type LabelPlace, placeLabels } from './labels.ts';
import type { TextWidth } from './marks.ts';
import { labelSize } from './node-marks.ts';

/** Places of labels by node key; null where one is left out. */
export type LabelPlaces = ReadonlyMap<string, LabelPlace | null>;

/** Height of a label in map units. */
const labelLine = 15;
/** From this number of ties on labels do not mind the ties they cover (UX.md §3). */
export const manyTies = 400;

/** The places of the labels of a sheet; `scale` multiplies their size. */
export function sheetLabels(
  sheet: Sheet,
  positions: ReadonlyMap<string, Point>,
  scale: number,
  textWidth: TextWidth,
): LabelPlaces {
  const nodes = sheet.nodes.flatMap((node) => {
    const place = positions.get(node.key);
    if (!place) return [];
    const radius = node.diameter / 2 + (node.form.ring ? 4 : 1);
    const labelWidth = scale * textWidth(node.label, node.form.ring ? 600 : 400);
    const labelHeight = scale * labelLine;
    return [{ key: node.key, ...place, radius, labelWidth, labelHeight, always: node.form.ring || node.sign.focus }];
  });
  const ties = sheet.ties.flatMap((tie) => {
    const [from, to] = [positions.get(tie.sourceKey), positions.get(tie.targetKey)];
    return from && to ? [{ tie, from, to }] : [];
  });
  const symbols = ties
    .filter(({ tie }) => tie.form.symbols.length > 0)
    .map(({ from, to }) => ({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }));
  return placeLabels(nodes, ties.length > manyTies ? [] : ties.filter(({ tie }) => !tie.sign.muted), symbols);
}

/** What the names of areas should not cover of a node: itself, and its label where it is drawn. */
export function nodeObstacles(
  { x, y }: Point,
  diameter: number,
  label: (Point & { readonly width: number }) | null,
  scale: number,
): Obstacle[] {
  const node = { x, y, width: diameter + 8, height: diameter + 8, weight: 3 };
  if (!label) return [node];
  const box = { x: x + label.x, y: y + label.y, width: scale * label.width + 6, height: scale * labelSize + 4 };
  return [node, { ...box, weight: 1.4 }];
}

/** The areas of a sheet with the places of their names. */
export function sheetHulls(
  sheet: Sheet,
  positions: ReadonlyMap<string, Point>,
  labels: LabelPlaces,
  groups: readonly HullGroup[],
  scale: number,
  textWidth: TextWidth,
): readonly Hull[] {
  const members = new Map<string, Point & { readonly radius: number }>();
  const obstacles: Obstacle[] = [];
  for (const { key, diameter, label, form } of sheet.nodes) {
    const at = positions.get(key);
    if (!at) continue;
    members.set(key, { ...at, radius: diameter / 2 });
    const place = labels.get(key);
    const shown = place ? { x: place.x, y: place.y, width: textWidth(label, form.ring ? 600 : 400) } : null;
    obstacles.push(...nodeObstacles(at, diameter, shown, scale));
  }
  return hullsOf(groups, members, obstacles, (words) => textWidth(words, 600), scale);
}
