import type { Shape } from './node-form.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A corner of an outline: straight lines end at `start` and go on from `end`, with an arc between them. */
export interface Corner {
  readonly start: Point;
  readonly end: Point;
  readonly centre: Point;
  /** 0 where the corner is sharp. */
  readonly radius: number;
  /** Which way the arc turns, as in SVG path data. */
  readonly sweep: 0 | 1;
}

type Unit = readonly [number, number];

/** Corners on a square from -1 to 1, y growing down; those the canvas of the map draws, in its order. */
const units: Readonly<Record<Exclude<Shape, 'ellipse' | 'cutRectangle'>, readonly Unit[]>> = {
  roundRectangle: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  diamond: [
    [0, 1],
    [1, 0],
    [0, -1],
    [-1, 0],
  ],
  roundTriangle: regular(3),
  roundPentagon: regular(5),
  roundHexagon: regular(6),
  roundTag: [
    [-1, -1],
    [0.25, -1],
    [1, 0],
    [0.25, 1],
    [-1, 1],
  ],
};

/** No corner is rounder than this, in map units. */
const largestRadius = 8;

/** Radius of the corners of a shape of this size, where the canvas chooses it. */
export function cornerRadius(shape: Shape, size: number): number {
  if (shape === 'roundRectangle') return Math.min(size / 4, largestRadius);
  return shape === 'diamond' || shape === 'ellipse' || shape === 'cutRectangle'
    ? 0
    : Math.min(size / 10, largestRadius);
}

/** What is cut off each corner, as a share of the size an agreement has on the map. */
const cutShare = 8 / 25.2;

/** The corners of a shape with this width and height around a place; an ellipse has none. */
export function cornersOf(
  shape: Exclude<Shape, 'ellipse'>,
  size: number,
  at: Point = { x: 0, y: 0 },
  radius = cornerRadius(shape, size),
): readonly Corner[] {
  const half = size / 2;
  const place = ([x, y]: Unit): Point => ({ x: at.x + x * half, y: at.y + y * half });
  const points = (shape === 'cutRectangle' ? cutCorners(2 * cutShare) : units[shape]).map(place);
  return points.map((corner, index) => {
    const before = points[(index + points.length - 1) % points.length] ?? corner;
    return roundCorner(before, corner, points[(index + 1) % points.length] ?? corner, radius);
  });
}

function cutCorners(cut: number): Unit[] {
  const near = 1 - cut;
  return [
    [-near, -1],
    [near, -1],
    [1, -near],
    [1, near],
    [near, 1],
    [-near, 1],
    [-1, near],
    [-1, -near],
  ];
}

/** An arc that touches both sides; smaller where a side is too short for the radius. */
function roundCorner(before: Point, corner: Point, after: Point, wanted: number): Corner {
  const sharp: Corner = { start: corner, end: corner, centre: corner, radius: 0, sweep: 1 };
  const [from, to] = [towards(corner, before), towards(corner, after)];
  if (wanted === 0 || from.length === 0 || to.length === 0) return sharp;
  const half = Math.acos(Math.max(-1, Math.min(1, from.x * to.x + from.y * to.y))) / 2;
  const out = Math.min(wanted / Math.tan(half), from.length / 2, to.length / 2);
  const radius = out * Math.tan(half);
  const middle = { x: from.x + to.x, y: from.y + to.y };
  const share = out / Math.cos(half) ** 2 / 2;
  return {
    start: { x: corner.x + from.x * out, y: corner.y + from.y * out },
    end: { x: corner.x + to.x * out, y: corner.y + to.y * out },
    centre: { x: corner.x + middle.x * share, y: corner.y + middle.y * share },
    radius,
    sweep: from.x * to.y - from.y * to.x < 0 ? 1 : 0,
  };
}

function towards(from: Point, to: Point): Point & { readonly length: number } {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(x, y);
  return length === 0 ? { x: 0, y: 0, length } : { x: x / length, y: y / length, length };
}

/** SVG path data of a shape with this width and height around a place. */
export function shapePath(
  shape: Shape,
  size: number,
  at: Point = { x: 0, y: 0 },
  radius = cornerRadius(shape, size),
): string {
  if (shape !== 'ellipse') return cornerPath(cornersOf(shape, size, at, radius));
  const [half, y] = [round(size / 2), round(at.y)];
  const [right, left] = [round(at.x + size / 2), round(at.x - size / 2)];
  return `M${right} ${y} A${half} ${half} 0 1 1 ${left} ${y} A${half} ${half} 0 1 1 ${right} ${y} Z`;
}

function cornerPath(corners: readonly Corner[]): string {
  const parts = corners.map(({ start, end, radius, sweep }, index) => {
    const line = `${index === 0 ? 'M' : 'L'}${text(start)}`;
    return radius === 0 ? line : `${line} A${round(radius)} ${round(radius)} 0 0 ${sweep} ${text(end)}`;
  });
  return `${parts.join(' ')} Z`;
}

function text({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A regular polygon, stretched to the square; odd ones stand on a side, even ones have a corner at left and right. */
function regular(count: number): Unit[] {
  const turn = count % 2 === 1 ? Math.PI / 2 : Math.PI / 2 + Math.PI / count;
  const raw = Array.from({ length: count }, (_, index): Unit => {
    const angle = turn + (2 * Math.PI * index) / count;
    return [Math.cos(angle), Math.sin(-angle)];
  });
  const [left, right] = [Math.min(...raw.map(([x]) => x)), Math.max(...raw.map(([x]) => x))];
  const [top, bottom] = [Math.min(...raw.map(([, y]) => y)), Math.max(...raw.map(([, y]) => y))];
  return raw.map(([x, y]) => [(2 * (x - left)) / (right - left) - 1, (2 * (y - top)) / (bottom - top) - 1]);
}
