import { type CompactGraph, tieCount } from './compact-graph.ts';
import { removalKernel } from './removal-kernel.ts';
import { reversed, searchRows } from './search-rows.ts';
import { shortestPathKernel } from './shortest-path-kernel.ts';
import type { SourceKernel } from './source-sums.ts';
import type { Study } from './study.ts';
import { placeIn, type TieIndex, tieIndex } from './tie-index.ts';
import { tiePathKernel } from './tie-path-kernel.ts';
import { weightedPathKernel } from './weighted-path-kernel.ts';

/**
 * The sums over all nodes that several threads can share: paths from every node, paths to every node, shortest paths by
 * tie, and what is lost without a node.
 */
export type KernelName = 'pathsFrom' | 'pathsTo' | 'tiePaths' | 'removal';

/** The graph whose ties paths follow: the directed one if direction is respected. */
export function followedGraph({ graph, arcs, settings }: Study): CompactGraph {
  return settings.direction === 'directed' ? arcs : graph;
}

/**
 * The kernel that really runs for the one asked for. Without direction the paths to a node are those from it; with
 * strengths the paths by tie come along with the others.
 */
export function kernelFor(name: KernelName, { settings }: Study): KernelName {
  if (name === 'tiePaths' && settings.weights === 'strength') return 'pathsFrom';
  return name === 'pathsTo' && settings.direction === 'undirected' ? 'pathsFrom' : name;
}

export function createKernel(name: KernelName, study: Study): SourceKernel {
  const { graph } = study;
  switch (name) {
    case 'pathsFrom':
      return pathKernel(followedGraph(study), study);
    case 'pathsTo':
      return pathKernel(reversed(followedGraph(study)), study);
    case 'tiePaths':
      return tiePathKernel(followedGraph(study), tiesBehind(followedGraph(study), graph), tieCount(graph));
    case 'removal':
      return removalKernel(graph);
  }
}

function pathKernel(followed: CompactGraph, { graph, settings }: Study): SourceKernel {
  if (settings.weights === 'strength')
    return weightedPathKernel(followed, tiesBehind(followed, graph), tieCount(graph));
  return shortestPathKernel(searchRows(followed, followed === graph ? graph : reversed(followed)));
}

/** By place in the targets of the graph followed, the tie of the undirected graph. */
function tiesBehind(followed: CompactGraph, graph: CompactGraph): Uint32Array {
  const index: TieIndex = tieIndex(graph);
  if (followed === graph) return index.tieAt;
  const ties = new Uint32Array(followed.targets.length);
  for (let node = 0; node < followed.nodeIds.length; node++) {
    for (let at = followed.offsets[node] as number; at < (followed.offsets[node + 1] as number); at++) {
      ties[at] = index.tieAt[placeIn(graph, node, followed.targets[at] as number)] as number;
    }
  }
  return ties;
}
