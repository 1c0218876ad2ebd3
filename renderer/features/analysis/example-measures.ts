/** What worked examples take their numbers from besides the measure itself. */
export const exampleMeasures = [
  'actors',
  'degree',
  'reachable',
  'pairsCutOff',
  'effectiveSize',
  'networkFragmentation',
  'networkDistanceFragmentation',
];
