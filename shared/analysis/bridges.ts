import { type CompactGraph } from './compact-graph.ts';
import type { TieIndex } from './tie-index.ts';

/** By tie 1 if it is a bridge, in the order of the index; linear time, without recursion (Tarjan 1974). */
export function bridgesOf({ nodeIds, offsets, targets }: CompactGraph, { sources, tieAt }: TieIndex): Uint8Array {
  const size = nodeIds.length;
  const isBridge = new Uint8Array(sources.length);
  const entered = new Int32Array(size).fill(-1);
  /** Lowest number reachable from the subtree over one tie that the search tree does not use. */
  const low = new Int32Array(size);
  const tieAbove = new Int32Array(size).fill(-1);
  const cursor = offsets.slice(0, size);
  let clock = 0;
  for (let root = 0; root < size; root++) {
    if (entered[root] !== -1) continue;
    const path = [root];
    entered[root] = low[root] = clock++;
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const at = cursor[node] as number;
      if (at < (offsets[node + 1] as number)) {
        cursor[node] = at + 1;
        const next = targets[at] as number;
        if (entered[next] === -1) {
          tieAbove[next] = tieAt[at] as number;
          entered[next] = low[next] = clock++;
          path.push(next);
        } else if (tieAt[at] !== tieAbove[node]) low[node] = Math.min(low[node] as number, entered[next] as number);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above === undefined) continue;
      low[above] = Math.min(low[above] as number, low[node] as number);
      if ((low[node] as number) > (entered[above] as number)) isBridge[tieAbove[node] as number] = 1;
    }
  }
  return isBridge;
}
