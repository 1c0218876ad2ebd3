import type { Shape } from './node-form.ts';

type Point = readonly [number, number];

/** Corners on a square from -1 to 1, y growing down; the same corners the map draws. */
const corners: Readonly<Record<Exclude<Shape, 'ellipse'>, readonly Point[]>> = {
  roundRectangle: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  roundTriangle: [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
  roundPentagon: regular(5),
  roundHexagon: regular(6),
  roundTag: [
    [-1, -1],
    [0.25, -1],
    [1, 0],
    [0.25, 1],
    [-1, 1],
  ],
  cutRectangle: [
    [-1, -1],
    [0.5, -1],
    [1, -0.5],
    [1, 1],
    [-1, 1],
  ],
};

const radii: Readonly<Record<Shape, number>> = {
  roundRectangle: 0.25,
  ellipse: 0,
  diamond: 0,
  roundTriangle: 0.12,
  roundPentagon: 0.12,
  roundHexagon: 0.12,
  roundTag: 0.1,
  cutRectangle: 0,
};

/** SVG path data of a shape with this width and height around 0/0. */
export function shapePath(shape: Shape, size: number): string {
  const half = size / 2;
  if (shape === 'ellipse') {
    return `M${-half} 0 A${half} ${half} 0 1 1 ${half} 0 A${half} ${half} 0 1 1 ${-half} 0 Z`;
  }
  const points = corners[shape].map(([x, y]): Point => [x * half, y * half]);
  return roundedPolygon(points, Math.min(8, radii[shape] * size));
}

function roundedPolygon(points: readonly Point[], radius: number): string {
  const parts = points.map((corner, index) => {
    const before = points[(index + points.length - 1) % points.length] ?? corner;
    const after = points[(index + 1) % points.length] ?? corner;
    const start = towards(corner, before, radius);
    const end = towards(corner, after, radius);
    return `${index === 0 ? 'M' : 'L'}${text(start)} Q${text(corner)} ${text(end)}`;
  });
  return `${parts.join(' ')} Z`;
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const share = length === 0 ? 0 : Math.min(0.5, distance / length);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function text([x, y]: Point): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
}

/** A regular polygon, stretched to the square; five corners stand on a side, six on a corner at left and right. */
function regular(count: number): Point[] {
  const turn = count % 2 === 1 ? -Math.PI / 2 : 0;
  const raw = Array.from({ length: count }, (_, index): Point => {
    const angle = turn + (2 * Math.PI * index) / count;
    return [Math.cos(angle), Math.sin(angle)];
  });
  const [left, right] = [Math.min(...raw.map(([x]) => x)), Math.max(...raw.map(([x]) => x))];
  const [top, bottom] = [Math.min(...raw.map(([, y]) => y)), Math.max(...raw.map(([, y]) => y))];
  return raw.map(([x, y]) => [(2 * (x - left)) / (right - left) - 1, (2 * (y - top)) / (bottom - top) - 1]);
}
