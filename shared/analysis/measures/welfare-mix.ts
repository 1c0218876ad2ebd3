import { welfareSector } from '../../model/enumerations.ts';
import type { Work } from '../work.ts';
import { type Breakdown, type NetworkMeasure, NotDefined, type Outcome } from './measure.ts';

/** Share of each of the four sectors among the actors whose sector is known. Not defined if none is. Evers and Olk 1996. */
export const welfareMix: NetworkMeasure = {
  id: 'welfareMix',
  scope: 'network',
  values: 'breakdown',
  options: [],
  compute(work) {
    const counts = sectorsOf(work, everybody(work));
    const all = total(counts);
    if (all === 0) return new NotDefined('noGroup');
    return Object.fromEntries(welfareSector.options.map((sector, place) => [sector, (counts[place] ?? 0) / all]));
  },
};

/**
 * Evenness of the four shares, −Σ p ln p / ln 4: 0 one sector alone to 1 all alike. Not defined if no sector is known.
 * Pielou 1966.
 */
export const welfareMixEvenness: NetworkMeasure = {
  id: 'welfareMixEvenness',
  scope: 'network',
  values: 'number',
  options: [],
  compute: (work) => evenness(sectorsOf(work, everybody(work))),
};

/** Number of actors of each sector in each field of action, whatever the weight of the field. */
export const fieldSectors: NetworkMeasure = {
  id: 'fieldSectors',
  scope: 'network',
  values: 'matrix',
  options: [],
  compute: (work) =>
    byField(
      work,
      (counts): Breakdown =>
        Object.fromEntries(welfareSector.options.map((sector, place) => [sector, counts[place] ?? 0])),
    ),
};

/** `welfareMixEvenness` of the actors of each field of action. */
export const fieldEvenness: NetworkMeasure = {
  id: 'fieldEvenness',
  scope: 'network',
  values: 'breakdown',
  options: [],
  compute: (work) => byField(work, evenness),
};

function byField<Value>(work: Work, valueOf: (counts: readonly number[]) => Value): Record<string, Value> {
  const { ids, members } = work.study.attributes.fields;
  return Object.fromEntries(ids.map((id, place) => [id, valueOf(sectorsOf(work, members[place] ?? []))]));
}

function everybody(work: Work): number[] {
  return work.graph.nodeIds.map((_, node) => node);
}

/** Number of these actors by sector, in the order of the sectors. */
function sectorsOf(work: Work, nodes: Iterable<number>): number[] {
  const { keys, groupOf } = work.study.attributes.groupings.sector;
  const counts = welfareSector.options.map(() => 0);
  for (const node of nodes) {
    const place = welfareSector.options.findIndex((sector) => sector === keys[groupOf[node] as number]);
    if (place !== -1) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

function evenness(counts: readonly number[]): Outcome<number> {
  const all = total(counts);
  if (all === 0) return new NotDefined('noGroup');
  const entropy = counts.reduce((sum, count) => (count === 0 ? sum : sum - (count / all) * Math.log(count / all)), 0);
  return entropy / Math.log(counts.length);
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
