import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Arranged, ArrangedNode, ArrangedTie } from '../../shared/arrangement/arranged.ts';
import { byForces } from '../../shared/arrangement/by-forces.ts';
import { layoutCost } from '../../shared/arrangement/layout-cost.ts';
import { refine } from '../../shared/arrangement/refine.ts';
import { separate } from '../../shared/arrangement/separate.ts';
import { type ArrangementTask, onSheet, placesBy } from '../../shared/arrangement/task.ts';
import type { Point } from '../../shared/picture/geometry.ts';

cytoscape.use(fcose);

/** Usual distance of two tied nodes, and the room below a node that its label takes, in map units. */
const idealLength = 74;
const labelRoom = 18;

/** How much of the way to an even spread places go, and the area of the sheet in multiples of what nodes need. */
const evenness = 0.55;
const looseness = 1.15;

/** Up to this number of nodes several arrangements are made and the best ones refined. */
const refinedUpTo = 150;
const attemptCount = 6;
const refinedAttempts = 2;

/**
 * Does what a task asks for; the same task gives the same places. `onProgress` hears which part is done, from 0 to 1,
 * while it takes long.
 */
export function arrange(task: ArrangementTask, onProgress: (share: number) => void = () => undefined): Arranged {
  const { method } = task;
  if (task.nodes.length === 0) return { places: new Map(), parts: [] };
  const made =
    method.form === 'forces' ? { places: forces(task, method.seed, onProgress), parts: [] } : placesBy(task, method);
  return onSheet(made, task);
}

/** Places around 0/0 by forces; those of pinned nodes are where they are, seen from the middle of the task. */
function forces(task: ArrangementTask, seed: number, onProgress: (share: number) => void): ReadonlyMap<string, Point> {
  const { nodes, ties, aspect, about } = task;
  const pinned = new Map([...task.pinned].map(([key, { x, y }]) => [key, { x: x - about.x, y: y - about.y }]));
  const stay: ReadonlySet<string> = new Set(pinned.keys());
  if (nodes.length > refinedUpTo) {
    const places = byForces(nodes, ties, { seed, aspect }, (share) => onProgress(share * 0.9));
    return separate(nodes, aroundPinned(places, pinned), stay);
  }
  const near = ties.filter((tie) => tie.length <= 1);
  const attempts: Attempt[] = [];
  const steps = attemptCount + refinedAttempts;
  for (let attempt = 0; attempt < attemptCount; attempt += 1) {
    const raw = withSeededRandom(seed + attempt, () => runForces(nodes, ties));
    const places = separate(nodes, aroundPinned(spread(nodes, raw, aspect), pinned), stay);
    attempts.push({ places, cost: layoutCost(nodes, near, places) });
    onProgress((attempt + 1) / steps);
  }
  const refined = attempts
    .toSorted(byCost)
    .slice(0, refinedAttempts)
    .map(({ places }, index) => {
      const attempt = refine(nodes, near, places, { aspect, random: seededRandom(seed), stay });
      onProgress((attemptCount + index + 1) / steps);
      return attempt;
    });
  const best = refined.toSorted(byCost)[0];
  return best ? separate(nodes, best.places, stay) : new Map();
}

interface Attempt {
  readonly places: ReadonlyMap<string, Point>;
  readonly cost: number;
}

function byCost(one: Attempt, other: Attempt): number {
  return one.cost - other.cost;
}

/** The places moved so that pinned nodes are in the middle of where they have been, and those put where they stay. */
function aroundPinned(
  places: ReadonlyMap<string, Point>,
  pinned: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  if (pinned.size === 0) return places;
  let [x, y] = [0, 0];
  for (const [key, place] of pinned) {
    x += (place.x - (places.get(key)?.x ?? 0)) / pinned.size;
    y += (place.y - (places.get(key)?.y ?? 0)) / pinned.size;
  }
  return new Map([...places].map(([key, place]) => [key, pinned.get(key) ?? { x: place.x + x, y: place.y + y }]));
}

function runForces(nodes: readonly ArrangedNode[], ties: readonly ArrangedTie[]): Map<string, Point> {
  const groups = new Set(nodes.flatMap((node) => node.group ?? []));
  const canvas = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [
      { selector: 'node[width]', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } },
      { selector: ':parent', style: { padding: '14px' } },
    ],
    elements: [
      ...[...groups].map((group) => ({ data: { id: `group:${group}` } })),
      ...nodes.map((node) => ({
        data: {
          id: node.key,
          ...(node.group === null ? {} : { parent: `group:${node.group}` }),
          width: Math.max(node.diameter, 0.62 * node.labelWidth),
          height: node.diameter + labelRoom,
        },
      })),
      ...ties.map((tie, index) => ({
        data: { id: `tie:${index}`, source: tie.source, target: tie.target, length: tie.length },
      })),
    ],
  });
  const settings = {
    name: 'fcose',
    quality: 'proof',
    randomize: true,
    animate: false,
    fit: false,
    nodeSeparation: idealLength,
    idealEdgeLength: (edge: cytoscape.EdgeSingular) => idealLength * Number(edge.data('length')),
    nodeRepulsion: () => 5200,
    edgeElasticity: () => 0.35,
    gravity: 0.3,
    gravityCompound: 1.2,
    gravityRangeCompound: 1.4,
    packComponents: false,
    tilingPaddingVertical: 16,
    tilingPaddingHorizontal: 24,
    numIter: 2500,
  };
  canvas.layout(settings as cytoscape.LayoutOptions).run();
  const places = new Map(nodes.map((node) => [node.key, { ...canvas.getElementById(node.key).position() }]));
  canvas.destroy();
  return places;
}

/**
 * Fills the shape of the sheet: every place moves part of the way to where it would be if all were spread evenly
 * along each axis. Left stays left and above stays above, so that groups stay apart; far outliers come closer.
 */
function spread(
  nodes: readonly ArrangedNode[],
  places: ReadonlyMap<string, Point>,
  aspect: number,
): ReadonlyMap<string, Point> {
  const area = nodes.reduce((sum, node) => sum + roomOf(node), 0) * looseness;
  const height = Math.sqrt(area / aspect);
  const width = height * aspect;
  const keys = nodes.map((node) => node.key);
  const along = (axis: 'x' | 'y', length: number) => {
    const values = keys.map((key) => places.get(key)?.[axis] ?? 0);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const order = values.toSorted((a, b) => a - b);
    const step = Math.max(1, order.length - 1);
    return values.map((value) => {
      const proportional = (value - low) / Math.max(1, high - low);
      const even = (order.indexOf(value) + order.lastIndexOf(value)) / 2 / step;
      return (proportional * (1 - evenness) + even * evenness - 0.5) * length;
    });
  };
  const xs = along('x', width);
  const ys = along('y', height);
  return new Map(keys.map((key, index) => [key, { x: xs[index] ?? 0, y: ys[index] ?? 0 }]));
}

/** The area of the sheet a node needs with its label. */
function roomOf(node: ArrangedNode): number {
  return (Math.max(node.diameter, node.labelWidth) + 14) * (node.diameter + labelRoom + 10);
}

/**
 * fcose draws from Math.random and offers no other source; the run is synchronous, so nothing else sees the
 * replacement.
 */
function withSeededRandom<T>(seed: number, work: () => T): T {
  const original = Math.random;
  Math.random = seededRandom(seed);
  try {
    return work();
  } finally {
    Math.random = original;
  }
}

/** Numbers from 0 to below 1, always the same for a seed (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
