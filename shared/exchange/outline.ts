import { z } from 'zod';
import { Failure } from '../model/failure.ts';
import type { SheetBackground } from '../model/records/view.ts';

type Ring = SheetBackground['rings'][number];

/** Outlines inside a box whose upper left corner is at 0, 0; y grows down. */
export interface Outline {
  readonly rings: Ring[];
  readonly width: number;
  readonly height: number;
}

const position = z.array(z.number()).min(2);
const line = z.array(position);
const shapes = [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(line) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(line)) }),
  z.object({ type: z.literal('LineString'), coordinates: line }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line) }),
] as const;
/** Points and whatever else a file holds are no outline. */
const other = z.object({ type: z.string() }).transform(({ type }) => ({ type: `other ${type}` as const }));
const collection = z.object({
  type: z.literal('GeometryCollection'),
  geometries: z.array(z.union([z.discriminatedUnion('type', shapes), other])),
});
const geometry = z.union([z.discriminatedUnion('type', shapes), collection, other]);
const feature = z.object({ type: z.literal('Feature'), geometry: geometry.nullable() });
const geoJson = z.union([
  z.object({ type: z.literal('FeatureCollection'), features: z.array(feature) }),
  feature,
  geometry,
]);

type Lines = z.infer<typeof line>[];

/** The longer side of the box of an outline. */
const size = 1000;
/** So many corners draw an outline well enough. */
const most = 3000;

/**
 * The outlines in a GeoJSON file (RFC 7946): areas and lines, drawn as closed rings on a plane; degrees are shortened
 * by latitude, other units are taken as they are. Fails with invalidJson and with noOutline.
 */
export function readOutline(text: string, name: string): Outline {
  const parsed = geoJson.safeParse(parseJson(text, name));
  const lines = parsed.success ? linesOf(parsed.data).filter(({ length }) => length > 1) : [];
  const points = lines.flat();
  const xs = points.map(([x = 0]) => x);
  const ys = points.map(([, y = 0]) => y);
  const [left, right] = [least(xs), -least(xs.map((x) => -x))];
  const [bottom, top] = [least(ys), -least(ys.map((y) => -y))];
  const isDegrees = left >= -180 && right <= 180 && bottom >= -90 && top <= 90;
  const across = (right - left) * (isDegrees ? Math.cos((((top + bottom) / 2) * Math.PI) / 180) : 1);
  const scale = size / Math.max(across, top - bottom);
  if (points.length === 0 || !Number.isFinite(scale)) throw new Failure('noOutline', { name });
  const shrink = across / (right - left || 1);
  const rings = lines.map((one) =>
    one.map(([x = 0, y = 0]) => ({ x: (x - left) * shrink * scale, y: (top - y) * scale })),
  );
  return { rings: simplified(rings), width: Math.max(1, across * scale), height: Math.max(1, (top - bottom) * scale) };
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure('invalidJson', { name });
  }
}

function least(values: readonly number[]): number {
  return values.reduce((one, other) => Math.min(one, other), Infinity);
}

function linesOf(data: z.infer<typeof geoJson>): Lines {
  switch (data.type) {
    case 'FeatureCollection':
      return data.features.flatMap(linesOf);
    case 'Feature':
      return data.geometry ? linesOf(data.geometry) : [];
    case 'GeometryCollection':
      return data.geometries.flatMap(linesOf);
    case 'MultiPolygon':
      return data.coordinates.flat();
    case 'Polygon':
    case 'MultiLineString':
      return data.coordinates;
    case 'LineString':
      return [data.coordinates];
    default:
      return [];
  }
}

/** Leaves out corners close to the one before, the further the more there are. */
function simplified(rings: readonly Ring[]): Ring[] {
  const count = (all: readonly Ring[]) => all.reduce((sum, ring) => sum + ring.length, 0);
  let result = rings.map((ring) => thinned(ring, 0.5));
  for (let distance = 1; count(result) > most; distance *= 1.5) {
    result = rings.map((ring) => thinned(ring, distance)).filter(({ length }) => length > 2);
  }
  return result;
}

function thinned(ring: Ring, distance: number): Ring {
  const kept: Ring = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point.x - last.x, point.y - last.y) >= distance) kept.push(rounded(point));
  }
  return kept;
}

function rounded({ x, y }: Ring[number]): Ring[number] {
  return { x: Math.round(10 * x) / 10, y: Math.round(10 * y) / 10 };
}
