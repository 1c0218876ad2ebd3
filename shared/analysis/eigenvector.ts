import type { CompactGraph } from './compact-graph.ts';

const mostSteps = 2000;
const mostWork = 4e8;
const mostDense = 500;
const precise = 1e-13;

/**
 * Leading eigenvector of a strongly connected component, unit Euclidean length, all entries positive; `incoming` holds
 * the ties that lead to each node. Null where it was not found precisely enough. Power iteration on A + I, which also
 * settles on bipartite graphs; where two eigenvalues lie too close together for that, as in long chains, the iteration
 * of Noda 1971, which solves equations in each step and needs few of them.
 */
export function leadingEigenvector(
  incoming: CompactGraph,
  component: readonly number[],
  weighted: boolean,
): Float64Array | null {
  const rows = componentRows(incoming, component, weighted);
  return byPower(rows) ?? (component.length <= mostDense ? byEquations(rows) : null);
}

interface ComponentRows {
  readonly size: number;
  readonly rows: readonly (readonly (readonly [node: number, weight: number])[])[];
  readonly ties: number;
}

function componentRows(incoming: CompactGraph, component: readonly number[], weighted: boolean): ComponentRows {
  const placeOf = new Map(component.map((node, place) => [node, place]));
  let ties = 0;
  const rows = component.map((node) => {
    const row: (readonly [number, number])[] = [];
    for (let at = incoming.offsets[node] as number; at < (incoming.offsets[node + 1] as number); at++) {
      const place = placeOf.get(incoming.targets[at] as number);
      if (place !== undefined) row.push([place, weighted ? (incoming.weights[at] as number) : 1]);
    }
    ties += row.length;
    return row;
  });
  return { size: component.length, rows, ties };
}

function byPower({ size, rows, ties }: ComponentRows): Float64Array | null {
  let vector: Float64Array = new Float64Array(size).fill(1 / Math.sqrt(size));
  let change = Number.NaN;
  let rate = Number.NaN;
  const steps = Math.min(mostSteps, mostWork / (size + ties));
  for (let step = 0; step < steps; step++) {
    const next = vector.slice();
    for (let node = 0; node < size; node++) {
      let sum = 0;
      for (const [other, weight] of rows[node] ?? []) sum += weight * (vector[other] as number);
      next[node] = (next[node] as number) + sum;
    }
    normalise(next);
    const before = change;
    change = greatestDifference(next, vector);
    vector = next;
    const slowest = Math.max(rate, change / before);
    rate = change / before;
    // What is still missing is the rest of a geometric series.
    if (change === 0 || (slowest < 1 && (change * slowest) / (1 - slowest) < precise)) return vector;
  }
  return null;
}

/** Noda's iteration: the greatest ratio (A x)ᵢ / xᵢ bounds the eigenvalue from above, (bound · I − A)⁻¹ is positive. */
function byEquations({ size, rows }: ComponentRows): Float64Array | null {
  let vector: Float64Array = new Float64Array(size).fill(1 / Math.sqrt(size));
  for (let step = 0; step < 50; step++) {
    const ratios = rows.map((row, node) => {
      const sum = row.reduce((total, [other, weight]) => total + weight * (vector[other] as number), 0);
      return sum / (vector[node] as number);
    });
    const bound = Math.max(...ratios) * (1 + 4 * Number.EPSILON);
    const next = solve(denseRows(rows, bound), vector);
    if (!next.every((value) => value > 0 && Number.isFinite(value))) return null;
    normalise(next);
    const change = greatestDifference(next, vector);
    vector = next;
    if (change < precise) return vector;
  }
  return null;
}

function denseRows(rows: ComponentRows['rows'], shift: number): Float64Array[] {
  return rows.map((row, node) => {
    const dense = new Float64Array(rows.length);
    for (const [other, weight] of row) dense[other] = -weight;
    dense[node] = shift + (dense[node] as number);
    return dense;
  });
}

/** Gaussian elimination; no pivoting, because the matrix is a regular M-matrix. */
function solve(rows: Float64Array[], right: Float64Array): Float64Array {
  const solution = right.slice();
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const pivotRow = rows[pivot] as Float64Array;
    for (let below = pivot + 1; below < size; below++) {
      const row = rows[below] as Float64Array;
      const factor = (row[pivot] as number) / (pivotRow[pivot] as number);
      if (factor === 0) continue;
      for (let at = pivot; at < size; at++) row[at] = (row[at] as number) - factor * (pivotRow[at] as number);
      solution[below] = (solution[below] as number) - factor * (solution[pivot] as number);
    }
  }
  for (let pivot = size - 1; pivot >= 0; pivot--) {
    const row = rows[pivot] as Float64Array;
    let sum = solution[pivot] as number;
    for (let at = pivot + 1; at < size; at++) sum -= (row[at] as number) * (solution[at] as number);
    solution[pivot] = sum / (row[pivot] as number);
  }
  return solution;
}

function normalise(vector: Float64Array): void {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] as number) / length;
}

function greatestDifference(a: Float64Array, b: Float64Array): number {
  return a.reduce((most, value, at) => Math.max(most, Math.abs(value - (b[at] as number))), 0);
}
