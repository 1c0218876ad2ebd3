import type { OfferDimension } from '../../model/gap-analysis.ts';
import type { WeightedField } from '../../model/records/actor.ts';
import type { Offer } from '../../model/records/offer.ts';
import { weightedJaccard } from './weighted-jaccard.ts';

/** How alike two offers are in what they do, for whom, where and in which field. */
export interface ContentSimilarity {
  /** C, 0 to 1; 0 when they have nothing in common in one of the known dimensions. */
  readonly value: number;
  /** Weight of the dimensions filled in for both offers, 0 to 1; thin below 0.6. */
  readonly coverage: number;
  /** Dimensions not filled in for one of the two. */
  readonly unknown: readonly OfferDimension[];
}

/** Weighted geometric mean over the dimensions known for both offers (DOMAIN.md §7.1 (1)). */
export function contentSimilarity(a: Offer, b: Offer): ContentSimilarity {
  const dimensions: readonly { name: OfferDimension; weight: number; value: number | null }[] = [
    { name: 'category', weight: 35, value: categorySimilarity(a.category, b.category) },
    { name: 'targetGroups', weight: 30, value: jaccard(a.targetGroups, b.targetGroups) },
    { name: 'areas', weight: 20, value: overlap(a.areas, b.areas) },
    { name: 'fields', weight: 15, value: fieldSimilarity(a.fields, b.fields) },
  ];
  const unknown: OfferDimension[] = [];
  let known = 0;
  let logarithms = 0;
  for (const { name, weight, value } of dimensions) {
    if (value === null) {
      unknown.push(name);
      continue;
    }
    known += weight;
    logarithms += weight * Math.log(value);
  }
  return { value: known === 0 ? 0 : Math.exp(logarithms / known), coverage: known / 100, unknown };
}

/** The category above a category, itself where it has none: `sport` of `sport.football`. */
export function parentCategory(category: string): string {
  return category.split('.', 1)[0] ?? category;
}

/** Same 1, same parent 0.5, else 0; null where one is not known. */
function categorySimilarity(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null;
  if (a === b) return 1;
  return parentCategory(a) === parentCategory(b) ? 0.5 : 0;
}

/** Common share of all entries of two lists, 0 to 1; null where one is empty. */
export function jaccard(a: readonly string[], b: readonly string[]): number | null {
  const { first, second, common } = compared(a, b);
  return first === 0 || second === 0 ? null : common / (first + second - common);
}

/** Common share of the smaller of two lists, 0 to 1; null where one is empty. */
export function overlap(a: readonly string[], b: readonly string[]): number | null {
  const { first, second, common } = compared(a, b);
  return first === 0 || second === 0 ? null : common / Math.min(first, second);
}

/** Entries of the first list that are in the second too, each once. */
export function commonOf<Entry extends string>(a: readonly Entry[], b: readonly string[]): Entry[] {
  if (a.length === 0 || b.length === 0) return [];
  const others = new Set(b);
  return [...new Set(a)].filter((entry) => others.has(entry));
}

function compared(a: readonly string[], b: readonly string[]): { first: number; second: number; common: number } {
  return { first: new Set(a).size, second: new Set(b).size, common: commonOf(a, b).length };
}

/** F: sum of the smaller weights divided by the sum of the larger ones; null where one has no field. */
export function fieldSimilarity(a: readonly WeightedField[], b: readonly WeightedField[]): number | null {
  if (a.length === 0 || b.length === 0) return null;
  return weightedJaccard(fieldWeights(a), fieldWeights(b));
}

/** Fields with their weight: core 1, secondary 0.5 (DOMAIN.md §5.2). */
function fieldWeights(fields: readonly WeightedField[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { field, weight } of fields) {
    weights.set(field, Math.max(weights.get(field) ?? 0, weight === 'core' ? 1 : 0.5));
  }
  return weights;
}
