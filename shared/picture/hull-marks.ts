import type { Tokens } from '../notation/tokens.ts';
import type { Point } from './geometry.ts';
import type { Hull } from './hulls.ts';
import { type Mark, middleToBase, path, short, text } from './marks.ts';
import { labelSize } from './node-marks.ts';

const dash = [7, 4];
const thinOpacity = 0.55;
const lineOpacity = 0.18;

/** An area below everything else. */
export function hullMarks({ outline, look }: Hull, tokens: Tokens): Mark[] {
  const d = roundedOutline(outline);
  if (look === 'line') {
    return [
      path(d, { fill: tokens.control, opacity: lineOpacity }),
      path(d, { stroke: tokens.ink2, width: 2, dash, join: 'round' }),
    ];
  }
  const opacity = look === 'thinTone' ? thinOpacity : 1;
  return [path(d, { fill: tokens.hull, stroke: tokens.hullLine, width: 1, join: 'round', opacity })];
}

/** The name of an area, above the ties. */
export function pillMarks({ pill, label, look }: Hull, labelScale: number, tokens: Tokens): Mark[] {
  const size = labelSize * labelScale;
  const [left, right] = [pill.x - pill.width / 2, pill.x + pill.width / 2].map(short);
  const [top, bottom] = [pill.y - pill.height / 2, pill.y + pill.height / 2].map(short);
  const radius = pill.height / 2;
  const [from, to, r] = [
    short(pill.x - pill.width / 2 + radius),
    short(pill.x + pill.width / 2 - radius),
    short(radius),
  ];
  const middle = short(pill.y);
  const d = `M${from} ${top} L${to} ${top} A${r} ${r} 0 0 1 ${right} ${middle} A${r} ${r} 0 0 1 ${to} ${bottom} L${from} ${bottom} A${r} ${r} 0 0 1 ${left} ${middle} A${r} ${r} 0 0 1 ${from} ${top} Z`;
  return [
    path(d, { fill: tokens.paper, stroke: look === 'line' ? tokens.ink2 : tokens.hullLine, width: 1 }),
    text(label, {
      x: pill.x,
      y: pill.y + 0.5 + size * middleToBase,
      size,
      weight: 600,
      fill: look === 'line' ? tokens.ink2 : tokens.hullText,
    }),
  ];
}

/** A closed outline whose corners are the curves between the middles of its sides. */
function roundedOutline(points: readonly Point[]): string {
  const middle = (a: Point, b: Point) => `${short((a.x + b.x) / 2)} ${short((a.y + b.y) / 2)}`;
  const parts = points.map((corner, index) => {
    const next = points[(index + 1) % points.length] ?? corner;
    return `Q${short(corner.x)} ${short(corner.y)} ${middle(corner, next)}`;
  });
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? `M${middle(last, first)} ${parts.join(' ')} Z` : '';
}
