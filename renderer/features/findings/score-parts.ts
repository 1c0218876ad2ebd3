import type { Finding } from '../../../shared/model/finding.ts';

/** The duplicate score of a finding with its parts and limits (DOMAIN.md §7.1). */
export interface DuplicateParts {
  /** 0 to 100. */
  readonly score: number;
  /** C, S and K, 0 to 1. */
  readonly content: number;
  readonly structure: number;
  readonly coordination: number;
  /** m: 1 or more. */
  readonly tension: number;
  /** 1, or less where there is more demand than both can meet. */
  readonly demand: number;
  /** Weight of what is known about both offers, 0 to 1. */
  readonly coverage: number;
  /** Overlapping pairs of offers of the two actors. */
  readonly pairs: number;
  /** Score from which it is shown, and from which it is high; null for two that coordinate, shown whatever their score. */
  readonly limits: { readonly medium: number; readonly high: number } | null;
  /** Likeness of contents from which two offers are compared. */
  readonly compared: number;
  /** Coordination from which the two count as coordinated. */
  readonly coordinated: number;
}

/** Below this weight of known data a score is marked as resting on little (DOMAIN.md §7.1 (1)). */
export const thinCoverage = 0.6;

/** The parts of the duplicate score, or null for findings that are not about one. */
export function duplicateParts({ ruleId, parameters, thresholds }: Finding): DuplicateParts | null {
  if (ruleId !== 'DUP-01' && ruleId !== 'DUP-06') return null;
  const number = (name: string): number => {
    const parameter = parameters[name];
    return parameter?.type === 'number' ? parameter.value : Number.NaN;
  };
  const { dupMedium: medium, dupHigh: high } = thresholds;
  const parts = {
    score: number('score'),
    content: number('content'),
    structure: number('structure'),
    coordination: number('coordination'),
    tension: number('tension'),
    demand: number('demand'),
    coverage: number('coverage'),
    pairs: number('pairs'),
    compared: thresholds['contentMin'] ?? Number.NaN,
    coordinated: thresholds['coordinated'] ?? Number.NaN,
  };
  if (Object.values(parts).some(Number.isNaN)) return null;
  return { ...parts, limits: medium === undefined || high === undefined ? null : { medium, high } };
}

/** What would coordinate two offers, with what each counts (DOMAIN.md §7.1 (3)). */
export const coordinators = { agreement: 0.7, letterOfIntent: 0.4, jointMeasure: 0.5 } as const;
export type Coordinator = keyof typeof coordinators;

/** The score and the coordination if this were added to what there is. */
export function scoreWith(
  { content, structure, coordination, tension, demand }: DuplicateParts,
  added: Coordinator,
): { readonly score: number; readonly coordination: number } {
  const coordinated = 1 - (1 - coordination) * (1 - coordinators[added]);
  const score = Math.min(100, 100 * content * (0.7 + 0.3 * structure) * (1 - 0.8 * coordinated) * tension) * demand;
  return { score, coordination: coordinated };
}
