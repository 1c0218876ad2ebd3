import { discLine, symbolShapes, symbolStep } from '../notation/line-symbols.ts';
import { dashPatterns, doubleStroke, type LineSymbol, type TieEnd, type TieForm } from '../notation/tie-form.ts';
import type { Tokens } from '../notation/tokens.ts';
import type { Point } from './geometry.ts';
import { bottomToBase, circle, type Mark, path, short, text } from './marks.ts';
import { endSize, type Route, scaleOf } from './tie-route.ts';

/** Size of what is written on ties, in map units. */
export const markSize = 12;

/** A line with what is drawn at its ends and written on it, without the symbols at its middle. */
export function tieMarks(form: TieForm, route: Route, kind: string | null, scale: number, tokens: Tokens): Mark[] {
  const d = routePath(route);
  const line = {
    dash: form.dash === 'solid' ? null : dashPatterns[form.dash],
    cap: form.dash === 'dots' ? 'round' : 'butt',
    join: 'round',
  } as const;
  const colour = tokens[form.colour];
  const size = markSize * scale;
  const { x, y } = route.middle;
  return [
    ...(form.double ? [path(d, { ...line, stroke: tokens.agree, width: form.width + doubleStroke })] : []),
    path(d, { ...line, stroke: form.double ? tokens.paper : colour, width: form.width }),
    ...endMarks(form.source, form, route.source, colour, tokens),
    ...endMarks(form.target, form, route.target, colour, tokens),
    ...(kind === null
      ? []
      : [
          text(kind, {
            x,
            y: y + size / 2 - size * bottomToBase,
            size,
            weight: 600,
            fill: tokens.ink2,
            halo: { colour: tokens.paper, width: 5 },
          }),
        ]),
  ];
}

function routePath({ start, end, control }: Route): string {
  const to = `${short(end.x)} ${short(end.y)}`;
  const from = `M${short(start.x)} ${short(start.y)}`;
  return control ? `${from} Q${short(control.x)} ${short(control.y)} ${to}` : `${from} L${to}`;
}

type Corner = readonly [number, number];

/** Corners of what is drawn at an end: the tip at 0/0, the line coming from above; shares of its size. */
const endShapes: Readonly<Record<Exclude<TieEnd, 'none' | 'pin'>, readonly Corner[]>> = {
  arrow: [
    [-0.15, -0.3],
    [0, 0],
    [0.15, -0.3],
  ],
  bigArrow: [
    [-0.15, -0.3],
    [0, 0],
    [0.15, -0.3],
  ],
  vee: [
    [-0.15, -0.3],
    [0, 0],
    [0.15, -0.3],
    [0, -0.15],
  ],
  diamond: [
    [-0.15, -0.15],
    [0, -0.3],
    [0.15, -0.15],
    [0, 0],
  ],
  bar: [
    [-0.15, 0],
    [-0.15, -0.1],
    [0.15, -0.1],
    [0.15, 0],
  ],
  box: [
    [-0.15, 0],
    [0.15, 0],
    [0.15, -0.3],
    [-0.15, -0.3],
  ],
};

/** Ends that are drawn as outlines. */
export const hollowEnds: ReadonlySet<TieEnd> = new Set<TieEnd>(['diamond', 'box']);

function endMarks(end: TieEnd, form: TieForm, { tip, angle }: Route['source'], colour: string, tokens: Tokens): Mark[] {
  if (end === 'none') return [];
  const size = endSize(form.width, scaleOf(form));
  if (end === 'pin') return [path(circle(tip.x, tip.y, size * 0.15), { fill: colour })];
  const corners = endShapes[end].map(([x, y]) => {
    const turned = { x: x * Math.cos(angle) - y * Math.sin(angle), y: x * Math.sin(angle) + y * Math.cos(angle) };
    return `${short(tip.x + turned.x * size)} ${short(tip.y + turned.y * size)}`;
  });
  const d = `M${corners.join(' L')} Z`;
  return [hollowEnds.has(end) ? path(d, { fill: tokens.paper, stroke: colour, width: 1 }) : path(d, { fill: colour })];
}

/** The symbols at the middle of a tie, side by side. */
export function symbolMarks(symbols: readonly LineSymbol[], at: Point, tokens: Tokens): Mark[] {
  const start = at.x - (symbolStep * (symbols.length - 1)) / 2;
  return symbols.flatMap((symbol, index) => symbolMark(symbol, { x: start + index * symbolStep, y: at.y }, tokens));
}

function symbolMark(symbol: LineSymbol, at: Point, tokens: Tokens): Mark[] {
  const shape = symbolShapes[symbol];
  const colour = tokens[shape.colour];
  const d = moved(shape.path, at);
  const disc =
    shape.disc > 0
      ? [path(circle(at.x, at.y, shape.disc), { fill: tokens.paper, stroke: colour, width: discLine })]
      : [];
  if (shape.lineWidth === null) return [...disc, path(d, { fill: colour })];
  const around =
    shape.disc === 0 ? [path(d, { stroke: tokens.paper, width: shape.lineWidth + 3, cap: 'round' as const })] : [];
  return [...disc, ...around, path(d, { stroke: colour, width: shape.lineWidth, cap: 'round' })];
}

/** Absolute path data moved to a place: numbers alternate between x and y, but for those after H and V. */
function moved(d: string, { x, y }: Point): string {
  return d.replaceAll(/([A-Z])([^A-Z]*)/g, (_, command: string, numbers: string) => {
    const values = numbers.match(/-?[\d.]+/g) ?? [];
    const shifted = values.map((value, index) => {
      const isX = command === 'H' || (command !== 'V' && index % 2 === 0);
      return short(Number(value) + (isX ? x : y));
    });
    return `${command}${shifted.join(' ')}`;
  });
}
