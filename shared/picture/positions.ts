import type { Network } from '../model/network.ts';
import type { View } from '../model/records/view.ts';
import type { Sheet } from '../notation/sheet.ts';
import { type NodeTable, sheetKey } from '../notation/sheet-key.ts';
import type { Point } from './geometry.ts';

/** Places kept with a view, by node key. Where other records have the identifier of an actor, the place is the actor's. */
export function storedPositions(
  {
    viewPositions,
    actors,
    bodies,
    measures,
    agreements,
  }: Pick<Network['records'], 'viewPositions' | 'actors' | 'bodies' | 'measures' | 'agreements'>,
  { id: viewId, projection }: Pick<View, 'id' | 'projection'>,
): ReadonlyMap<string, Point> {
  const keys = new Map<string, string>();
  for (const [table, records] of Object.entries({ agreements, measures, bodies, actors }))
    for (const { id } of records) keys.set(id, sheetKey(table as NodeTable, id));
  const positions = new Map<string, Point>();
  for (const { viewId: sheet, projection: placed, nodeId, x, y } of viewPositions) {
    const key = keys.get(nodeId);
    if (sheet === viewId && placed === projection && key) positions.set(key, { x, y });
  }
  return positions;
}

/** Room for a node and its label. */
const nodeRoom = 64;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Places for a sheet nobody has arranged yet: the focus actor in the middle, around it the groups side by side, the
 * nodes of each in a spiral. The same sheet always gets the same places.
 */
export function simplePositions(sheet: Sheet, groupOf: (key: string) => string | null): ReadonlyMap<string, Point> {
  const positions = new Map<string, Point>();
  const groups = new Map<string, string[]>();
  for (const { key, sign } of sheet.nodes) {
    if (sign.focus) positions.set(key, { x: 0, y: 0 });
    else {
      const group = groupOf(key) ?? '';
      groups.set(group, [...(groups.get(group) ?? []), key]);
    }
  }
  const radii = [...groups.values()].map((keys) => nodeRoom * (0.6 + Math.sqrt(keys.length)));
  const total = radii.reduce((sum, radius) => sum + 2 * radius, 0);
  const ring = Math.max(2 * nodeRoom, groups.size === 1 ? 0 : total / (2 * Math.PI), Math.max(0, ...radii) + nodeRoom);
  let passed = 0;
  for (const [index, keys] of [...groups.values()].entries()) {
    const radius = radii[index] ?? 0;
    const angle = (2 * Math.PI * (passed + radius)) / total - Math.PI / 2;
    passed += 2 * radius;
    const centre = { x: 1.3 * ring * Math.cos(angle), y: ring * Math.sin(angle) };
    for (const [place, key] of keys.entries()) {
      const distance = nodeRoom * Math.sqrt(place + 0.4);
      const turn = place * goldenAngle;
      positions.set(key, { x: centre.x + distance * Math.cos(turn), y: centre.y + distance * Math.sin(turn) });
    }
  }
  return positions;
}
