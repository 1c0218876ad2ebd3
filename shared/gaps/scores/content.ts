import type { WeightedField } from '../../model/records/actor.ts';
import type { Offer } from '../../model/records/offer.ts';
import { weightedJaccard } from './weighted-jaccard.ts';

/** How alike two offers are in what they do, for whom, where and in which field. */
export interface ContentSimilarity {
  /** 0 to 1; 0 when they have nothing in common in one of the known dimensions. */
  readonly value: number;
  /** Weight of the dimensions filled in for both offers, 0 to 1; thin below 0.6. */
  readonly coverage: number;
}

/** Weighted geometric mean over the dimensions known for both offers (DOMAIN.md §7.1 (1)). */
export function contentSimilarity(a: Offer, b: Offer): ContentSimilarity {
  const dimensions = [
    { weight: 0.35, value: categorySimilarity(a.category, b.category) },
    { weight: 0.3, value: jaccard(a.targetGroups, b.targetGroups) },
    { weight: 0.2, value: overlap(a.areas, b.areas) },
    { weight: 0.15, value: fieldSimilarity(a.fields, b.fields) },
  ];
  let coverage = 0;
  let logarithms = 0;
  for (const { weight, value } of dimensions) {
    if (value === null) continue;
    coverage += weight;
    logarithms += weight * Math.log(value);
  }
  return { value: coverage === 0 ? 0 : Math.exp(logarithms / coverage), coverage };
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

/** Common share of all. */
function jaccard(a: readonly string[], b: readonly string[]): number | null {
  const { first, second, common } = compared(a, b);
  return first === 0 || second === 0 ? null : common / (first + second - common);
}

/** Common share of the smaller list. */
function overlap(a: readonly string[], b: readonly string[]): number | null {
  const { first, second, common } = compared(a, b);
  return first === 0 || second === 0 ? null : common / Math.min(first, second);
}

function compared(a: readonly string[], b: readonly string[]): { first: number; second: number; common: number } {
  const first = new Set(a);
  const second = new Set(b);
  return { first: first.size, second: second.size, common: [...first].filter((entry) => second.has(entry)).length };
}

/** Sum of the smaller weights divided by the sum of the larger ones; core counts 1, secondary 0.5. */
function fieldSimilarity(a: readonly WeightedField[], b: readonly WeightedField[]): number | null {
  if (a.length === 0 || b.length === 0) return null;
  return weightedJaccard(fieldWeights(a), fieldWeights(b));
}

function fieldWeights(fields: readonly WeightedField[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { field, weight } of fields) {
    weights.set(field, Math.max(weights.get(field) ?? 0, weight === 'core' ? 1 : 0.5));
  }
  return weights;
}
