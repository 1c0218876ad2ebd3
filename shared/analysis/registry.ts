import { Failure } from '../model/failure.ts';
import { betweenness } from './measures/betweenness.ts';
import { bridge, localBridge, span } from './measures/bridges.ts';
import { brokerage } from './measures/brokerage.ts';
import { betweennessCentralisation, closenessCentralisation, degreeCentralisation } from './measures/centralisation.ts';
import { cliques, largestCliques } from './measures/cliques.ts';
import { closeness, eccentricity, harmonic, reachable } from './measures/closeness.ts';
import { averageClustering, clustering, transitivity } from './measures/clustering.ts';
import { communities, community, communityBridging, groupingModularity, modularity } from './measures/communities.ts';
import { core, coreness } from './measures/cores.ts';
import { degree, inDegree, outDegree, weightedDegree } from './measures/degrees.ts';
import { reciprocity, triadCensus } from './measures/direction.ts';
import { averagePathLength, connectedPairs, diameter, farthestPairs } from './measures/distances.ts';
import { edgeBetweenness } from './measures/edge-betweenness.ts';
import { eiIndex, groupEiIndex, networkEiIndex } from './measures/ei-index.ts';
import { eigenvector } from './measures/eigenvector.ts';
import {
  articulationPoint,
  distanceFragmentation,
  fragmentation,
  networkDistanceFragmentation,
  networkFragmentation,
  pairsCutOff,
} from './measures/fragmentation.ts';
import { keyPlayersFragmentation, keyPlayersReach } from './measures/key-players.ts';
import type { Measure } from './measures/measure.ts';
import { assortativity, degreeAssortativity } from './measures/mixing.ts';
import { pagerank } from './measures/page-rank.ts';
import { reach } from './measures/reach.ts';
import { multiplexity, relationKinds, tieStrength } from './measures/relation-figures.ts';
import { sharedPartners, simmelianStrength } from './measures/shared-partners.ts';
import { actors, components, density, isolates, ties } from './measures/size.ts';
import { powerInterest, powerInterestMatrix, salience, salienceClasses } from './measures/stakeholders.ts';
import { constraint, effectiveSize, efficiency } from './measures/structural-holes.ts';
import { twoModeBetweenness, twoModeCloseness, twoModeDegree, twoModeDensity } from './measures/two-mode.ts';
import { fieldEvenness, fieldSectors, welfareMix, welfareMixEvenness } from './measures/welfare-mix.ts';

/** Every measure, in the order in which tables, legends and reports show them. */
export const measures: readonly Measure[] = [
  actors,
  ties,
  density,
  components,
  isolates,
  degree,
  betweenness,
  closeness,
  harmonic,

  connectedPairs,
  networkFragmentation,
  networkDistanceFragmentation,
  averagePathLength,
  diameter,
  farthestPairs,
  transitivity,
  averageClustering,
  degreeCentralisation,
  betweennessCentralisation,
  closenessCentralisation,
  reciprocity,
  multiplexity,
  triadCensus,
  communities,
  modularity,
  core,
  cliques,
  largestCliques,
  keyPlayersFragmentation,
  keyPlayersReach,
  networkEiIndex,
  groupEiIndex,
  assortativity,
  degreeAssortativity,
  groupingModularity,
  welfareMix,
  welfareMixEvenness,
  fieldSectors,
  fieldEvenness,
  powerInterestMatrix,
  salienceClasses,

  inDegree,
  outDegree,
  weightedDegree,
  eigenvector,
  pagerank,
  eccentricity,
  reachable,
  reach,
  clustering,
  coreness,
  constraint,
  effectiveSize,
  efficiency,
  brokerage,
  eiIndex,
  articulationPoint,
  pairsCutOff,
  fragmentation,
  distanceFragmentation,
  community,
  communityBridging,
  powerInterest,
  salience,

  tieStrength,
  relationKinds,
  edgeBetweenness,
  bridge,
  localBridge,
  span,
  sharedPartners,
  simmelianStrength,

  twoModeDensity,
  twoModeDegree,
  twoModeCloseness,
  twoModeBetweenness,
];

const headlines: ReadonlySet<string> = new Set([
  'actors',
  'ties',
  'density',
  'components',
  'isolates',
  'degree',
  'betweenness',
  'closeness',
  'harmonic',
]);

/** The few that fit beside the map, in the inspector and in a narrow table. */
export const headlineMeasures: readonly Measure[] = measures.filter(({ id }) => headlines.has(id));

/** The measures with these identifiers in the order of the registry; null stands for all. Throws `unknownMeasure`. */
export function measuresNamed(ids: readonly string[] | null): readonly Measure[] {
  if (ids === null) return measures;
  const unknown = ids.find((id) => !measures.some((measure) => measure.id === id));
  if (unknown !== undefined) throw new Failure('unknownMeasure', { id: unknown });
  return measures.filter((measure) => ids.includes(measure.id));
}
