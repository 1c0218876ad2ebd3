import type { AnalysisResult } from '../../../shared/model/analysis.ts';

/** What to bear in mind about a network: too small for measures, small, or seen from one actor (DOMAIN.md §6.13 DQ-05). */
export interface Cautions {
  readonly size: 'tooSmall' | 'small' | null;
  /** Share of the ties that touch the focus actor; null where it is not known. */
  readonly egoShare: number | null;
  readonly egoBiased: boolean;
}

const tooSmall = 5;
const small = 12;
const mostOfOne = 0.5;

/** Reads the cautions from the reckoning with everybody; needs the measures `actors`, `ties` and `degree`. */
export function cautionsOf(result: Pick<AnalysisResult, 'network' | 'actors'>, focusId: string | null): Cautions {
  const { actors, ties } = result.network as Readonly<Record<string, unknown>>;
  const size = typeof actors === 'number' ? actors : result.actors.length;
  const degree = result.actors.find(({ id }) => id === focusId)?.['degree'];
  const share = typeof degree === 'number' && typeof ties === 'number' && ties > 0 ? degree / ties : null;
  return {
    size: size < tooSmall ? 'tooSmall' : size < small ? 'small' : null,
    egoShare: share,
    egoBiased: share !== null && share > mostOfOne,
  };
}
