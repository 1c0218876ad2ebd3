import { fingerprintOf } from '../../../shared/model/fingerprint.ts';
import type { MissingTieResult } from '../../../shared/model/gap-analysis.ts';
import type { Decision } from '../../../shared/model/records/decision.ts';
import type { Relation } from '../../../shared/model/records/relation.ts';

/** What a missing tie is recognised by, whether it is among the best that become findings or not. */
export function tieFingerprint({ a, b }: Pick<MissingTieResult, 'a' | 'b'>): string {
  return fingerprintOf('MIS-07', [a, b]);
}

/** The parts that speak for a tie, by their key in `rules:reasons`. */
export function reasonsOf({ T, M, B, L, H }: MissingTieResult) {
  return [
    ...(T > 0 ? (['expected'] as const) : []),
    ...(M > 0 ? (['resources'] as const) : []),
    ...(B > 0 ? (['bridge'] as const) : []),
    ...(L > 0 ? (['commonPartners'] as const) : []),
    ...(H === 1 ? (['acrossSectors'] as const) : []),
    ...(H === 0.5 ? (['acrossDepartments'] as const) : []),
    ...(H > 0 && H < 0.5 ? (['sharedField'] as const) : []),
  ];
}

/** The ties nobody has declined and nobody wishes for yet, the best first. */
export function openTies(
  ties: readonly MissingTieResult[],
  decisions: readonly Decision[],
  relations: readonly Relation[],
): readonly MissingTieResult[] {
  const latest = new Map(decisions.map(({ fingerprint, state }): [string, string] => [fingerprint, state]));
  const desired = new Set(
    relations
      .filter(({ status }) => status === 'desired')
      .map(({ sourceId, targetId }): string => tieFingerprint(inOrder(sourceId, targetId))),
  );
  return ties.filter((tie) => {
    const fingerprint = tieFingerprint(tie);
    return latest.get(fingerprint) !== 'dismissed' && !desired.has(fingerprint);
  });
}

function inOrder(one: string, other: string): { a: string; b: string } {
  return one < other ? { a: one, b: other } : { a: other, b: one };
}
