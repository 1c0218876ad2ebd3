import { degreeOf } from '../compact-graph.ts';
import type { TwoMode } from '../two-mode.ts';
import { NotDefined, type Outcome, type TwoModeMeasure, type TwoModeValues } from './measure.ts';

/** Participations divided by actors times gatherings: 0 to 1. Borgatti and Everett 1997. */
export const twoModeDensity: TwoModeMeasure = {
  id: 'twoModeDensity',
  scope: 'twoMode',
  values: 'number',
  options: [],
  compute({ actors, gatherings, participations }) {
    return actors * gatherings === 0 ? new NotDefined('noGatherings') : participations / (actors * gatherings);
  },
};

/** Share of the gatherings an actor takes part in, and of the actors that take part in a gathering: 0 to 1. Borgatti and Everett 1997. */
export const twoModeDegree: TwoModeMeasure = {
  id: 'twoModeDegree',
  scope: 'twoMode',
  values: 'nodes',
  options: [],
  compute: (twoMode) =>
    bySide(twoMode, ({ node, others }) =>
      others === 0 ? new NotDefined('noGatherings') : degreeOf(twoMode.graph, node) / others,
    ),
};

/**
 * Smallest possible sum of distances, others + 2(own − 1), divided by the real one, times the share of nodes that are
 * reached: 0 to 1, 0 for those who take part in nothing. Borgatti and Everett 1997; as in NetworkX.
 */
export const twoModeCloseness: TwoModeMeasure = {
  id: 'twoModeCloseness',
  scope: 'twoMode',
  values: 'nodes',
  options: [],
  compute: (twoMode) =>
    bySide(twoMode, ({ node, own, others }) => {
      if (others === 0) return new NotDefined('noGatherings');
      const { distanceSum, reached } = twoMode.paths;
      const [sum, count] = [distanceSum[node] as number, reached[node] as number];
      return count === 0 ? 0 : ((others + 2 * (own - 1)) / sum) * (count / (own + others - 1));
    }),
};

/**
 * Betweenness among actors and gatherings divided by the greatest that a node of its side can have: 0 to 1. Not defined
 * where that is 0. Borgatti and Everett 1997; Borgatti and Halgin 2011.
 */
export const twoModeBetweenness: TwoModeMeasure = {
  id: 'twoModeBetweenness',
  scope: 'twoMode',
  values: 'nodes',
  options: [],
  compute: (twoMode) =>
    bySide(twoMode, ({ node, own, others }) => {
      if (others === 0) return new NotDefined('noGatherings');
      const greatest = greatestBetweenness(own, others);
      return greatest <= 0
        ? new NotDefined('tooFewActors')
        : (twoMode.paths.betweenness[node] as number) / 2 / greatest;
    }),
};

interface Side {
  readonly node: number;
  /** Number of nodes on the node's own side, and on the other one. */
  readonly own: number;
  readonly others: number;
}

function bySide({ actors, gatherings }: TwoMode, valueOf: (side: Side) => Outcome<number>): TwoModeValues {
  return {
    actors: Array.from({ length: actors }, (_, node) => valueOf({ node, own: actors, others: gatherings })),
    gatherings: Array.from({ length: gatherings }, (_, place) =>
      valueOf({ node: actors + place, own: gatherings, others: actors }),
    ),
  };
}

function greatestBetweenness(own: number, others: number): number {
  const s = Math.floor((own - 1) / others);
  const t = (own - 1) % others;
  return (others ** 2 * (s + 1) ** 2 + others * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}
