import { type CompactGraph, neighboursOf } from './compact-graph.ts';

/** One of the parts a component falls into, with the neighbours the removed node had in it. */
interface CutPart {
  readonly size: number;
  readonly contacts: readonly number[];
}

/** A node whose removal splits its component; `parts` are what is left of the component, largest first. */
export interface CutVertex {
  readonly node: number;
  readonly parts: readonly CutPart[];
}

interface Walk {
  /** Number of the node in the order of discovery, −1 before. A subtree is a run of these numbers. */
  readonly entered: Int32Array;
  /** Lowest number reachable from the node's subtree over one tie that the search tree does not use. */
  readonly low: Int32Array;
  readonly parent: Int32Array;
  readonly subtree: Int32Array;
  /** Next place in `targets` to look at. */
  readonly cursor: Uint32Array;
  /** Children whose subtree has no way around the node. */
  readonly branches: Map<number, number[]>;
}

/** All articulation points in ascending order, in linear time and without recursion (Hopcroft and Tarjan 1973). */
export function cutVertices(graph: CompactGraph): CutVertex[] {
  const size = graph.nodeIds.length;
  const walk: Walk = {
    entered: new Int32Array(size).fill(-1),
    low: new Int32Array(size),
    parent: new Int32Array(size).fill(-1),
    subtree: new Int32Array(size).fill(1),
    cursor: graph.offsets.slice(0, size),
    branches: new Map(),
  };
  const found: CutVertex[] = [];
  let clock = 0;
  for (let root = 0; root < size; root++) {
    if (walk.entered[root] !== -1) continue;
    walk.branches.clear();
    clock = walkFrom(graph, root, walk, clock);
    for (const [node, branches] of walk.branches) {
      const parts = partsOf(graph, node, branches, walk, walk.subtree[root] as number);
      if (parts.length > 1) found.push({ node, parts });
    }
  }
  return found.sort((a, b) => a.node - b.node);
}

function walkFrom(graph: CompactGraph, root: number, walk: Walk, start: number): number {
  const { entered, low, parent, cursor } = walk;
  const path: number[] = [];
  let clock = start;
  const enter = (node: number) => {
    entered[node] = clock;
    low[node] = clock;
    clock++;
    path.push(node);
  };
  enter(root);
  for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
    const place = cursor[node] as number;
    if (place === graph.offsets[node + 1]) {
      path.pop();
      leave(node, walk);
      continue;
    }
    cursor[node] = place + 1;
    const next = graph.targets[place] as number;
    if (entered[next] === -1) {
      parent[next] = node;
      enter(next);
    } else if (next !== parent[node]) {
      low[node] = Math.min(low[node] as number, entered[next] as number);
    }
  }
  return clock;
}

/** Hands what the finished subtree knows to the node above it. */
function leave(node: number, { entered, low, parent, subtree, branches }: Walk): void {
  const above = parent[node] as number;
  if (above === -1) return;
  subtree[above] = (subtree[above] as number) + (subtree[node] as number);
  low[above] = Math.min(low[above] as number, low[node] as number);
  if ((low[node] as number) < (entered[above] as number)) return;
  const siblings = branches.get(above);
  if (siblings) siblings.push(node);
  else branches.set(above, [node]);
}

function partsOf(
  graph: CompactGraph,
  node: number,
  branches: readonly number[],
  { entered, subtree }: Walk,
  componentSize: number,
): CutPart[] {
  const numberOf = (of: number) => entered[of] as number;
  const parts = branches.map((branch) => ({
    first: numberOf(branch),
    size: subtree[branch] as number,
    contacts: [] as number[],
  }));
  const inBranches = parts.reduce((sum, part) => sum + part.size, 0);
  const rest = { first: -1, size: componentSize - 1 - inBranches, contacts: [] as number[] };
  const neighbours = neighboursOf(graph, node).toSorted((a, b) => numberOf(a) - numberOf(b));
  let at = 0;
  for (const neighbour of neighbours) {
    const number = numberOf(neighbour);
    let part = parts[at];
    while (part && number >= part.first + part.size) part = parts[++at];
    (part && number >= part.first ? part : rest).contacts.push(neighbour);
  }
  const all = rest.size > 0 ? [...parts, rest] : parts;
  return all.map(({ size, contacts }) => ({ size, contacts })).sort((a, b) => b.size - a.size);
}
