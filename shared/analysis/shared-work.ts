import type { CompactGraph } from './compact-graph.ts';
import { componentSizes } from './components.ts';
import { type ShortestPaths, shortestPaths } from './shortest-path-kernel.ts';

/** What several measures of one graph need, computed on first use and once. */
export class SharedWork {
  readonly #graph: CompactGraph;
  #shortestPaths: ShortestPaths | undefined;
  #componentSizes: readonly number[] | undefined;

  constructor(graph: CompactGraph) {
    this.#graph = graph;
  }

  get shortestPaths(): ShortestPaths {
    this.#shortestPaths ??= shortestPaths(this.#graph);
    return this.#shortestPaths;
  }

  get componentSizes(): readonly number[] {
    this.#componentSizes ??= componentSizes(this.#graph);
    return this.#componentSizes;
  }
}
