/** What cautions and most worked examples take their numbers from. */
export const commonMeasures = ['actors', 'ties', 'degree', 'reachable', 'pairsCutOff', 'effectiveSize'] as const;

const before: Readonly<Record<string, string>> = {
  fragmentation: 'networkFragmentation',
  distanceFragmentation: 'networkDistanceFragmentation',
};

/** The measures a worked example of this one needs, itself included. */
export function exampleMeasures(id: string): string[] {
  const more = before[id];
  return [...new Set([id, ...commonMeasures, ...(more === undefined ? [] : [more])])];
}
