import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Point } from '../../shared/picture/geometry.ts';
import { layoutCost } from './layout-cost.ts';
import { refine } from './refine.ts';
import { separate } from './separate.ts';

cytoscape.use(fcose);

/** A node to arrange. */
export interface LayoutNode {
  readonly key: string;
  readonly diameter: number;
  readonly labelWidth: number;
  /** Nodes of one group are kept together, apart from other groups. */
  readonly group: string | null;
  /** Belongs in the middle of the sheet. */
  readonly central: boolean;
}

export interface LayoutTie {
  readonly source: string;
  readonly target: string;
  /** Ideal length in multiples of the usual one. */
  readonly length: number;
}

export interface LayoutOptions {
  readonly seed: number;
  /** Width of the sheet divided by its height. */
  readonly aspect: number;
}

/** Usual distance of two tied nodes, and the room below a node that its label takes, in map units. */
const idealLength = 74;
const labelRoom = 18;

/** How much of the way to an even spread places go, and the area of the sheet in multiples of what nodes need. */
const evenness = 0.55;
const looseness = 1.15;

/** Up to this number of nodes an arrangement is refined. */
const refinedUpTo = 150;
/** How many of the attempts are refined. */
const refinedAttempts = 2;

/**
 * An arrangement of a whole sheet, around 0/0: fcose with one compound per group, then stretched to the shape of the
 * sheet and pulled apart until neither nodes nor labels cover each other. Of a small sheet several arrangements are
 * refined, and the most legible is taken. The same input and seed give the same arrangement.
 */
export async function arrange(
  nodes: readonly LayoutNode[],
  ties: readonly LayoutTie[],
  options: LayoutOptions,
): Promise<ReadonlyMap<string, Point>> {
  if (nodes.length === 0) return new Map();
  const near = ties.filter((tie) => tie.length <= 1);
  const attempts: Attempt[] = [];
  for (let attempt = 0; attempt < attemptsFor(nodes.length); attempt += 1) {
    await breath();
    const raw = withSeededRandom(options.seed + attempt, () => runForces(nodes, ties));
    const places = separate(nodes, spread(nodes, raw, options.aspect));
    attempts.push({ places, cost: nodes.length > refinedUpTo ? 0 : layoutCost(nodes, near, places) });
  }
  const refined: Attempt[] = [];
  for (const { places } of attempts.toSorted(byCost).slice(0, nodes.length > refinedUpTo ? 0 : refinedAttempts)) {
    await breath();
    refined.push(refine(nodes, near, places, { aspect: options.aspect, random: seededRandom(options.seed) }));
  }
  const best = [...refined.toSorted(byCost), ...attempts][0];
  return best ? separate(nodes, best.places) : new Map();
}

interface Attempt {
  readonly places: ReadonlyMap<string, Point>;
  readonly cost: number;
}

function byCost(one: Attempt, other: Attempt): number {
  return one.cost - other.cost;
}

/** Lets the page do other things between two parts of the work. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Small networks are quick to arrange: the most legible of several attempts is taken. */
function attemptsFor(nodes: number): number {
  return nodes > refinedUpTo ? 1 : 6;
}

function runForces(nodes: readonly LayoutNode[], ties: readonly LayoutTie[]): Map<string, Point> {
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
    quality: nodes.length > refinedUpTo ? 'default' : 'proof',
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
  nodes: readonly LayoutNode[],
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
function roomOf(node: LayoutNode): number {
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
