import type { Box, Point } from '../../shared/picture/geometry.ts';
import type { Mark, PathMark } from '../../shared/picture/marks.ts';
import { pdfPath } from '../../shared/picture/pdf-path.ts';

/** Red, green and blue as a screen gets them, 0 to 255. */
export type Colour = readonly [number, number, number];

/** Samples in a map unit, across and down. */
export const density = 2;
const curveSteps = 8;

/** The lines of path data, curves as short straight pieces. */
function linesOf(d: string): Point[][] {
  const lines: Point[][] = [];
  let line: Point[] = [];
  const numbers: number[] = [];
  for (const token of pdfPath(d).split(' ')) {
    const value = Number(token);
    if (Number.isFinite(value)) numbers.push(value);
    else {
      const at = line.at(-1);
      const [x = 0, y = 0, bx = 0, by = 0, cx = 0, cy = 0] = numbers.splice(0);
      if (token === 'm') lines.push((line = [{ x, y }]));
      else if (token === 'l') line.push({ x, y });
      else if (token === 'h' && line[0]) line.push(line[0]);
      else if (token === 'c' && at)
        for (let step = 1; step <= curveSteps; step += 1) {
          const t = step / curveSteps;
          const [p, q, r, s] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
          line.push({ x: p * at.x + q * x + r * bx + s * cx, y: p * at.y + q * y + r * by + s * cy });
        }
    }
  }
  return lines;
}

function isFilled(lines: readonly (readonly Point[])[], { x, y }: Point): boolean {
  let winding = 0;
  for (const line of lines)
    for (const [index, from] of line.entries()) {
      const to = line[index + 1] ?? line[0]!;
      if (from.y <= y === to.y <= y) continue;
      const crossing = from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x);
      if (crossing > x) winding += to.y > from.y ? 1 : -1;
    }
  return winding !== 0;
}

function isStroked(lines: readonly (readonly Point[])[], { width, dash, cap }: PathMark, { x, y }: Point): boolean {
  const period = dash?.reduce((sum, length) => sum + length, 0) ?? 0;
  const isOn = (way: number) => {
    if (!dash) return true;
    let left = way % period;
    for (const [index, length] of dash.entries()) {
      if (left < length) return index % 2 === 0;
      left -= length;
    }
    return true;
  };
  const reach = cap === 'round' ? width / 2 : 0;
  for (const line of lines) {
    let passed = 0;
    for (const [index, from] of line.entries()) {
      const to = line[index + 1];
      if (!to) break;
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      const along = length === 0 ? 0 : ((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y)) / length;
      const clamped = Math.min(length, Math.max(0, along));
      const share = length === 0 ? 0 : clamped / length;
      const away = Math.hypot(x - from.x - share * (to.x - from.x), y - from.y - share * (to.y - from.y));
      const way = passed + clamped;
      if (away <= width / 2 && [way, way - reach, way + reach].some((one) => one >= 0 && isOn(one))) return true;
      passed += length;
    }
  }
  return false;
}

const colours = new Map<string, Colour>();

/** A colour `#RRGGBB`; the same object for the same colour. */
export function colourOf(hex: string): Colour {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const colour = colours.get(hex) ?? ([red, green, blue] as const);
  colours.set(hex, colour);
  return colour;
}

function reachOf(points: readonly Point[], width: number) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    left: Math.min(...xs) - width,
    right: Math.max(...xs) + width,
    top: Math.min(...ys) - width,
    bottom: Math.max(...ys) + width,
  };
}

/** Marks on a ground as samples in rows; writing is left out. */
export function rasterised(marks: readonly Mark[], box: Box, ground: string): Colour[] {
  const paths = marks
    .filter((mark): mark is PathMark => mark.type === 'path')
    .map((mark) => ({ mark, lines: linesOf(mark.d) }))
    .map((one) => ({ ...one, ...reachOf(one.lines.flat(), one.mark.width) }));
  const samples: Colour[] = [];
  for (let row = 0; row < box.height * density; row += 1)
    for (let column = 0; column < box.width * density; column += 1) {
      const at = {
        x: box.x - box.width / 2 + (column + 0.5) / density,
        y: box.y - box.height / 2 + (row + 0.5) / density,
      };
      let colour = ground;
      for (const { mark, lines, left, right, top, bottom } of paths) {
        if (at.x < left || at.x > right || at.y < top || at.y > bottom) continue;
        if (mark.fill !== null && isFilled(lines, at)) colour = mark.fill;
        if (mark.stroke !== null && isStroked(lines, mark, at)) colour = mark.stroke;
      }
      samples.push(colourOf(colour));
    }
  return samples;
}
