import { ghostDash, nodeColours, ringOffset, ringWidth, type Shape } from '../notation/node-form.ts';
import { cornerRadius, cornersOf, shapePath } from '../notation/shape-path.ts';
import type { SheetNode } from '../notation/sheet.ts';
import type { Tokens } from '../notation/tokens.ts';
import type { Point } from './geometry.ts';
import type { LabelPlace } from './labels.ts';
import { bottomToBase, circle, type Mark, middleToBase, path, text } from './marks.ts';

/** Height of the letters of a label in map units, and the paper around them. */
export const labelSize = 12.5;
const haloWidth = 5;

/** A node with its ring, its outline and its label, as the canvas of the map draws them; null leaves the label out. */
export function nodeMarks(
  node: Pick<SheetNode, 'sign' | 'form' | 'diameter' | 'label'>,
  at: Point,
  label: LabelPlace | null,
  labelScale: number,
  tokens: Tokens,
): Mark[] {
  const { form, sign, diameter } = node;
  const { fill, line } = nodeColours(sign, tokens, form);
  const size = labelSize * labelScale;
  return [
    ...(form.ring
      ? [path(ringPath(form.shape, diameter, form.borderWidth, at), { stroke: line, width: ringWidth })]
      : []),
    path(shapePath(form.shape, diameter, at), {
      fill,
      stroke: line,
      width: form.borderWidth,
      dash: form.dashed ? ghostDash : null,
    }),
    ...(label && node.label !== ''
      ? [
          text(node.label, {
            x: at.x + label.x,
            y: at.y + label.y + size / 2 - size * bottomToBase,
            size,
            weight: form.ring ? 600 : 400,
            italic: sign.ghost,
            fill: sign.ghost ? tokens.ink2 : tokens.ink,
            halo: { colour: tokens.paper, width: haloWidth },
          }),
        ]
      : []),
  ];
}

/**
 * The ring round a key actor. The canvas makes rings of each shape in its own way; these are its formulas
 * (cytoscape 3, drawing-nodes).
 */
function ringPath(shape: Shape, diameter: number, borderWidth: number, at: Point): string {
  const out = borderWidth + ringWidth + ringOffset;
  switch (shape) {
    case 'roundTriangle': {
      const size = diameter + (out * Math.PI) / 2;
      const y = at.y - (borderWidth + ringOffset / 2 + ringWidth) / Math.PI;
      return shapePath(shape, size, { x: at.x, y }, cornerRadius(shape, size) + out / 2);
    }
    case 'roundPentagon': {
      const size = diameter + out * 1.13;
      const y = at.y - (borderWidth / 2 + ringOffset + ringWidth) / 15;
      return shapePath(shape, size, { x: at.x, y }, cornerRadius(shape, size) + out / 2);
    }
    case 'diamond':
      return shapePath(shape, diameter + Math.SQRT2 * out, at);
    case 'ellipse':
    case 'roundRectangle':
    case 'roundHexagon':
    case 'roundTag':
    case 'cutRectangle':
    default: {
      const size = diameter + out;
      return shapePath(shape, size, at, cornerRadius(shape, size) + out / 2);
    }
  }
}

/** Nodes from this diameter carry their badge inside. */
const insideFrom = 28;

/** The disc with letters on a node, above everything else. */
export function badgeMarks(words: string, diameter: number, at: Point, tokens: Tokens): Mark[] {
  const within = diameter >= insideFrom;
  const radius = within ? diameter * 0.33 : 8;
  const x = within ? at.x : at.x + diameter / 2 + 1;
  const y = within ? at.y : at.y - diameter / 2 - 1;
  const size = Math.round(radius * (words.length > 1 ? 10.5 : 13.5)) / 10;
  return [
    path(circle(x, y, radius), { fill: tokens.paper }),
    text(words, { x, y: y + radius * 0.06 + size * middleToBase, size, weight: 700, fill: tokens.ink }),
  ];
}

/**
 * Where a line from somewhere to the middle of a node meets its outline, half of the border included; null where it
 * starts inside.
 */
export function edgeOfNode(node: SheetNode, at: Point, from: Point): Point | null {
  const { shape, borderWidth } = node.form;
  const size = node.diameter + borderWidth;
  if (shape === 'ellipse') {
    const distance = Math.hypot(from.x - at.x, from.y - at.y);
    return distance < size / 2 ? null : along(at, from, size / 2 / distance);
  }
  const corners = cornersOf(shape, size, at);
  const shares = corners.flatMap((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    return [
      ...(corner.radius > 0 ? circleShares(from, at, corner.centre, corner.radius) : []),
      ...lineShares(from, at, corner.end, next.start),
    ];
  });
  return shares.length === 0 ? null : along(from, at, Math.min(...shares));
}

function along(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** How far on the way between two places a circle is met. */
function circleShares(from: Point, to: Point, centre: Point, radius: number): number[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [fx, fy] = [from.x - centre.x, from.y - centre.y];
  const a = dx * dx + dy * dy;
  const b = 2 * (fx * dx + fy * dy);
  const root = b * b - 4 * a * (fx * fx + fy * fy - radius * radius);
  if (root < 0) return [];
  return [(-b - Math.sqrt(root)) / (2 * a), (-b + Math.sqrt(root)) / (2 * a)].filter(
    (share) => share >= 0 && share <= 1,
  );
}

/** How far on the way between two places a side is met. */
function lineShares(from: Point, to: Point, start: Point, end: Point): number[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [sx, sy] = [end.x - start.x, end.y - start.y];
  const cross = dx * sy - dy * sx;
  if (cross === 0) return [];
  const share = ((start.x - from.x) * sy - (start.y - from.y) * sx) / cross;
  const other = ((start.x - from.x) * dy - (start.y - from.y) * dx) / cross;
  return share >= 0 && share <= 1 && other >= 0 && other <= 1 ? [share] : [];
}
