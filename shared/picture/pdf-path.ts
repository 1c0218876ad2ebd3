import type { Point } from './geometry.ts';
import { short } from './marks.ts';

/** How many numbers a command takes. */
const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7 };

/**
 * Absolute SVG path data of the commands M, L, H, V, Q, C, A and Z as operators of PDF (ISO 32000-1, 8.5.2). Arcs are
 * those of ellipses that are not turned.
 */
export function pdfPath(d: string): string {
  const operators: string[] = [];
  let at: Point = { x: 0, y: 0 };
  let start = at;
  for (const [, command = '', numbers = ''] of d.matchAll(/([A-Z])([^A-Z]*)/g)) {
    if (command === 'Z') {
      operators.push('h');
      at = start;
      continue;
    }
    const values = (numbers.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const count = counts[command] ?? values.length;
    for (let first = 0; first < values.length; first += count) {
      const step = values.slice(first, first + count);
      const to = endOf(command, step, at);
      if (command === 'M' && first === 0) {
        operators.push(`${written(to)} m`);
        start = to;
      } else operators.push(lineTo(command, step, at, to));
      at = to;
    }
  }
  return operators.join(' ');
}

function written({ x, y }: Point): string {
  return `${short(x)} ${short(y)}`;
}

function endOf(command: string, values: readonly number[], at: Point): Point {
  const [x = 0, y = 0] = values.slice(-2);
  if (command === 'H') return { x, y: at.y };
  return command === 'V' ? { x: at.x, y: values[0] ?? 0 } : { x, y };
}

function lineTo(command: string, values: readonly number[], at: Point, to: Point): string {
  const [a = 0, b = 0, c = 0, d = 0, sweep = 0] = values;
  if (command === 'C') return curve({ x: a, y: b }, { x: c, y: d }, to);
  if (command === 'Q') {
    const towards = (end: Point) => ({ x: end.x + (2 / 3) * (a - end.x), y: end.y + (2 / 3) * (b - end.y) });
    return curve(towards(at), towards(to), to);
  }
  if (command === 'A') return arc({ x: a, y: b }, d === 1, sweep === 1, at, to);
  return `${written(to)} l`;
}

function curve(first: Point, second: Point, to: Point): string {
  return `${written(first)} ${written(second)} ${written(to)} c`;
}

/** An arc as curves of at most a quarter turn (SVG 2, B.2.4: from its ends to its centre). */
function arc(radius: Point, isLarge: boolean, isClockwise: boolean, from: Point, to: Point): string {
  // On the circle of radius 1 that the ellipse is stretched from.
  const [one, other] = [from, to].map(({ x, y }) => ({ x: x / radius.x, y: y / radius.y })) as [Point, Point];
  const half = { x: (other.x - one.x) / 2, y: (other.y - one.y) / 2 };
  const square = half.x ** 2 + half.y ** 2;
  if (!Number.isFinite(square) || square === 0) return `${written(to)} l`;
  // Radii that are too small to reach are made bigger.
  const grown = Math.max(1, Math.sqrt(square));
  const way = Math.sqrt(Math.max(0, grown ** 2 / square - 1)) * (isLarge === isClockwise ? -1 : 1);
  const centre = { x: one.x + half.x - way * half.y, y: one.y + half.y + way * half.x };
  const start = Math.atan2(one.y - centre.y, one.x - centre.x);
  const end = Math.atan2(other.y - centre.y, other.x - centre.x);
  const turn = 2 * Math.PI;
  const raw = (((end - start) % turn) + turn) % turn;
  const angle = isClockwise ? raw : raw - turn;
  const pieces = Math.max(1, Math.ceil(Math.abs(angle) / (Math.PI / 2) - 1e-9));
  const step = angle / pieces;
  const reach = (4 / 3) * Math.tan(step / 4);
  const place = (turned: number, aside: number) => ({
    x: (centre.x + grown * (Math.cos(turned) - aside * Math.sin(turned))) * radius.x,
    y: (centre.y + grown * (Math.sin(turned) + aside * Math.cos(turned))) * radius.y,
  });
  return Array.from({ length: pieces }, (_, index) => {
    const [first, last] = [start + index * step, start + (index + 1) * step];
    return curve(place(first, reach), place(last, -reach), index === pieces - 1 ? to : place(last, 0));
  }).join(' ');
}
