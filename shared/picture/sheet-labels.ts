import type { Sheet } from '../notation/sheet.ts';
import { findingPlace } from './finding-marks.ts';
import type { Box, Point } from './geometry.ts';
import { type Hull, type HullGroup, hullsOf, type Obstacle } from './hulls.ts';
import { type LabelPlace, placeLabels } from './labels.ts';
import type { TextWidth } from './marks.ts';

/** Places of labels by node key; null where one is left out. */
export type LabelPlaces = ReadonlyMap<string, LabelPlace | null>;

/** Height of a label in map units. */
const labelLine = 15;
/** From this number of ties on labels do not mind the ties they cover (UX.md §3). */
export const manyTies = 400;

/**
 * The places of the labels of a sheet, clear of other names on it as far as there is room; `scale` multiplies their size.
 */
export function sheetLabels(
  sheet: Sheet,
  positions: ReadonlyMap<string, Point>,
  names: readonly Box[],
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
  const findings = sheet.nodes.flatMap(({ key, diameter, findings: count }) => {
    const at = count ? positions.get(key) : undefined;
    return at ? [findingPlace(at, diameter)] : [];
  });
  const lines = ties.length > manyTies ? [] : ties.filter(({ tie }) => !tie.sign.muted);
  return placeLabels(nodes, lines, [...symbols, ...findings], names);
}

/** Between a node and the label below it. */
const labelGap = 4;

/**
 * What the names of areas should not cover of a node: itself, and the usual place of its label below it. Labels find
 * their places after the names of areas, so that those do not jump when a label does.
 */
export function nodeObstacles({ x, y }: Point, diameter: number, labelWidth: number, scale: number): Obstacle[] {
  const node = { x, y, width: diameter + 8, height: diameter + 8, weight: 3 };
  const height = scale * labelLine;
  const middle = y + diameter / 2 + labelGap + height / 2;
  return [node, { x, y: middle, width: scale * labelWidth, height, weight: 1 }];
}

/** The areas of a sheet with the places of their names. */
export function sheetHulls(
  sheet: Sheet,
  positions: ReadonlyMap<string, Point>,
  groups: readonly HullGroup[],
  scale: number,
  textWidth: TextWidth,
): readonly Hull[] {
  if (groups.length === 0) return [];
  const members = new Map<string, Point & { readonly radius: number }>();
  const obstacles: Obstacle[] = [];
  for (const { key, diameter, label, form } of sheet.nodes) {
    const at = positions.get(key);
    if (!at) continue;
    members.set(key, { ...at, radius: diameter / 2 });
    obstacles.push(...nodeObstacles(at, diameter, textWidth(label, form.ring ? 600 : 400), scale));
  }
  return hullsOf(groups, members, obstacles, (words) => textWidth(words, 600), scale);
}
