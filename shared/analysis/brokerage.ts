import { type CompactGraph, neighboursOf } from './compact-graph.ts';
import type { Grouping } from './attributes.ts';
import { reversed } from './search-rows.ts';

/** How often a node stands between two others in each role. */
export interface Roles {
  readonly coordinator: Float64Array;
  readonly consultant: Float64Array;
  readonly gatekeeper: Float64Array;
  readonly representative: Float64Array;
  readonly liaison: Float64Array;
}

/**
 * Roles of Gould and Fernandez 1989 in paths x → b → y without a tie x → y, by the groups of the three: all the same,
 * coordinator; only the ends the same, consultant; only b and y, gatekeeper; only x and b, representative; all
 * different, liaison. In an undirected graph every open triad counts once, and one with exactly one end in the group of
 * b counts as gatekeeper and as representative, because only direction tells them apart. Triads with a node that is in
 * no group do not count.
 */
export function brokerageRoles(graph: CompactGraph, directed: boolean, { groupOf }: Grouping): Roles {
  const size = graph.nodeIds.length;
  const roles: Roles = {
    coordinator: new Float64Array(size),
    consultant: new Float64Array(size),
    gatekeeper: new Float64Array(size),
    representative: new Float64Array(size),
    liaison: new Float64Array(size),
  };
  const incoming = directed ? reversed(graph) : graph;
  // The node whose tie leads here, as far as looked at last; right for whichever broker it is asked.
  const tied = new Int32Array(size).fill(-1);
  for (let broker = 0; broker < size; broker++) {
    if (groupOf[broker] === -1) continue;
    for (const first of neighboursOf(incoming, broker)) {
      if (groupOf[first] === -1) continue;
      for (const next of neighboursOf(graph, first)) tied[next] = first;
      for (const last of neighboursOf(graph, broker)) {
        if (last === first || groupOf[last] === -1 || tied[last] === first) continue;
        count(
          roles,
          broker,
          groupOf[first] === groupOf[broker],
          groupOf[last] === groupOf[broker],
          groupOf[first] === groupOf[last],
        );
      }
    }
  }
  return directed ? roles : halved(roles);
}

function count(roles: Roles, broker: number, firstInside: boolean, lastInside: boolean, alike: boolean): void {
  const add = (counts: Float64Array) => {
    counts[broker] = (counts[broker] as number) + 1;
  };
  if (firstInside && lastInside) add(roles.coordinator);
  else if (firstInside) add(roles.representative);
  else if (lastInside) add(roles.gatekeeper);
  else if (alike) add(roles.consultant);
  else add(roles.liaison);
}

/** Both orders of a triad were counted: the symmetrical roles twice, the two others once each. */
function halved({ coordinator, consultant, liaison, ...oneSided }: Roles): Roles {
  const half = (counts: Float64Array) => counts.map((value) => value / 2);
  return { ...oneSided, coordinator: half(coordinator), consultant: half(consultant), liaison: half(liaison) };
}
