import { describe, expect, it } from 'vitest';
import { Failure } from '../model/failure.ts';
import { readOutline } from './outline.ts';

const square = [
  [10, 50],
  [10.02, 50],
  [10.02, 50.01],
  [10, 50.01],
  [10, 50],
];

const failureOf = (text: string) => {
  try {
    readOutline(text, 'quartier.geojson');
  } catch (error) {
    return error instanceof Failure ? error.code : error;
  }
  return null;
};

describe('the outline of a quarter from GeoJSON', () => {
  it('is found in features, in collections and in single shapes', () => {
    const polygon = { type: 'Polygon', coordinates: [square] };
    const feature = { type: 'Feature', properties: { name: 'Nord' }, geometry: polygon };
    const shapes = [
      polygon,
      feature,
      { type: 'FeatureCollection', features: [feature, { type: 'Feature', geometry: null, properties: {} }] },
      { type: 'MultiPolygon', coordinates: [[square]] },
      { type: 'LineString', coordinates: square },
      { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [10, 50] }, polygon] },
    ];
    for (const shape of shapes) expect(readOutline(JSON.stringify(shape), 'a').rings).toHaveLength(1);
  });

  it('keeps the shape on the ground: a degree of longitude is shorter than one of latitude', () => {
    const { width, height, rings } = readOutline(JSON.stringify({ type: 'Polygon', coordinates: [square] }), 'a');
    expect(width).toBeCloseTo(1000, 5);
    expect(height).toBeCloseTo(1000 / (2 * Math.cos((50.005 * Math.PI) / 180)), 0);
    expect(rings[0]?.[0]).toEqual({ x: 0, y: Math.round(height * 10) / 10 });
  });

  it('takes coordinates in metres as they are', () => {
    const metres = [
      [435_000, 5_790_000],
      [436_000, 5_790_000],
      [436_000, 5_792_000],
    ];
    const { width, height } = readOutline(JSON.stringify({ type: 'Polygon', coordinates: [metres] }), 'a');
    expect([width, height]).toEqual([500, 1000]);
  });

  it('leaves out corners of very fine outlines', () => {
    const circle = Array.from({ length: 50_000 }, (_, index) => {
      const angle = (2 * Math.PI * index) / 50_000;
      return [1e6 + 500 * Math.cos(angle), 1e6 + 500 * Math.sin(angle)];
    });
    const { rings } = readOutline(JSON.stringify({ type: 'Polygon', coordinates: [circle] }), 'a');
    expect(rings[0]?.length).toBeGreaterThan(100);
    expect(rings[0]?.length).toBeLessThanOrEqual(3000);
  });

  it('is refused with what is wrong', () => {
    expect(failureOf('{"type":')).toBe('invalidJson');
    expect(failureOf('{"type":"Point","coordinates":[1,2]}')).toBe('noOutline');
    expect(failureOf('{"type":"Polygon","coordinates":[[["a",2]]]}')).toBe('noOutline');
    expect(failureOf('{"type":"FeatureCollection","features":[]}')).toBe('noOutline');
    expect(failureOf('{"type":"LineString","coordinates":[[1,2],[1,2]]}')).toBe('noOutline');
    expect(failureOf('[1,2,3]')).toBe('noOutline');
  });
});
