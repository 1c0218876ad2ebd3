import type { Badge } from '../notation/node-form.ts';
import type { Sheet } from '../notation/sheet.ts';
import type { NamedKind } from '../notation/tie-form.ts';
import type { Tokens } from '../notation/tokens.ts';
import type { Box, Point } from './geometry.ts';
import { hullMarks, pillMarks } from './hull-marks.ts';
import type { HullGroup } from './hulls.ts';
import type { Drawing, TextWidth } from './marks.ts';
import { badgeMarks, labelSize, nodeMarks } from './node-marks.ts';
import { findingMarks } from './finding-marks.ts';
import { sheetHulls, sheetLabels } from './sheet-labels.ts';
import { symbolMarks, tieMarks } from './tie-marks.ts';
import { routesOf } from './tie-route.ts';

/** What is written on signs. */
export interface SignWords {
  readonly badges: Readonly<Record<Badge, string>>;
  readonly kinds: Readonly<Record<NamedKind, string>>;
}

export interface SheetDrawing {
  readonly sheet: Sheet;
  /** Places by node key; a node without one is not drawn. */
  readonly positions: ReadonlyMap<string, Point>;
  readonly groups: readonly HullGroup[];
  /** Multiplies the size of labels. */
  readonly labelScale: number;
  readonly words: SignWords;
  readonly textWidth: TextWidth;
  readonly tokens: Tokens;
  /** What a projection draws below everything, as rings and the borders of segments. */
  readonly below: Drawing | null;
}

/**
 * A sheet as marks, in the order of the map's layers: what a projection draws, areas, ties by their layer, nodes with
 * their labels, names of areas, symbols of ties, badges.
 */
export function drawSheet(drawing: SheetDrawing): Drawing {
  const { sheet, positions, groups, labelScale, words, textWidth, tokens, below } = drawing;
  const placed = sheet.nodes.flatMap((node) => {
    const at = positions.get(node.key);
    return at ? [{ node, at }] : [];
  });
  const routes = routesOf(sheet.ties, new Map(placed.map((one) => [one.node.key, one])));
  const hulls = sheetHulls(sheet, positions, groups, labelScale, textWidth);
  const names = [...hulls.map(({ pill }) => pill), ...(below?.names ?? [])];
  const labels = sheetLabels(sheet, positions, names, labelScale, textWidth);
  const ties = sheet.ties.toSorted((one, other) => one.form.layer - other.form.layer);
  const marks = [
    ...(below?.marks ?? []),
    ...hulls.flatMap((hull) => hullMarks(hull, tokens)),
    ...ties.flatMap(({ key, form }) => {
      const route = routes.get(key);
      return route ? tieMarks(form, route, form.mark && words.kinds[form.mark], labelScale, tokens) : [];
    }),
    ...placed.flatMap(({ node, at }) => nodeMarks(node, at, labels.get(node.key) ?? null, labelScale, tokens)),
    ...hulls.flatMap((hull) => pillMarks(hull, labelScale, tokens)),
    ...sheet.ties.flatMap(({ key, form }) => {
      const route = form.symbols.length > 0 ? routes.get(key) : undefined;
      return route ? symbolMarks(form.symbols, route.middle, tokens) : [];
    }),
    ...placed.flatMap(({ node, at }) => {
      const { badge } = node.form;
      if (badge === null) return [];
      return badgeMarks(typeof badge === 'number' ? String(badge) : words.badges[badge], node.diameter, at, tokens);
    }),
    ...placed.flatMap(({ node, at }) => (node.findings ? findingMarks(node.findings, node.diameter, at, tokens) : [])),
  ];
  const boxes: Box[] = [
    ...placed.map(({ node, at }) => ({ ...at, width: node.diameter + 16, height: node.diameter + 16 })),
    ...placed.flatMap(({ node, at }) => {
      const label = labels.get(node.key);
      if (!label) return [];
      const width = labelScale * textWidth(node.label, node.form.ring ? 600 : 400) + 8;
      return [{ x: at.x + label.x, y: at.y + label.y, width, height: labelScale * labelSize + 8 }];
    }),
    ...hulls.map(({ pill }) => pill),
    ...hulls.flatMap(({ outline }) => outline.map((corner) => ({ ...corner, width: 2, height: 2 }))),
  ];
  return { marks, box: around(boxes) };
}

/** The smallest box around boxes. */
export function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x - width / 2);
    right = Math.max(right, x + width / 2);
    top = Math.min(top, y - height / 2);
    bottom = Math.max(bottom, y + height / 2);
  }
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}
