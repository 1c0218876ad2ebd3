/**
 * Figures that are sums over all nodes as starting points, such as betweenness. The nodes are taken in runs of fixed
 * length and the sums of the runs are added in their order, so that the result is the same to the last bit however many
 * threads share the runs.
 */
export interface SourceKernel {
  /** Number of starting points. */
  readonly size: number;
  /** Lengths of the arrays that are summed. */
  readonly lengths: readonly number[];
  /** Adds what is found from one starting point. */
  readonly visit: (source: number, sums: readonly Float64Array[]) => void;
  /** The sums in the order of the graph's nodes or ties. */
  readonly finish: (sums: readonly Float64Array[]) => Float64Array[];
}

/** A run of starting points, the end excluded. */
export interface SourceRun {
  readonly from: number;
  readonly to: number;
}

const shortestRun = 32;
const mostRuns = 64;

/** The runs of a kernel of this size; they depend on nothing else. */
export function sourceRuns(size: number): SourceRun[] {
  const length = Math.max(shortestRun, Math.ceil(size / mostRuns));
  const runs: SourceRun[] = [];
  for (let from = 0; from < size; from += length) runs.push({ from, to: Math.min(from + length, size) });
  return runs;
}

/** The sums over one run. */
export function sumRun({ lengths, visit }: SourceKernel, { from, to }: SourceRun): Float64Array[] {
  const sums = lengths.map((length) => new Float64Array(length));
  for (let source = from; source < to; source++) visit(source, sums);
  return sums;
}

/** Adds up the sums of all runs, which come in their order. */
export function addRuns(kernel: SourceKernel, runs: Iterable<readonly Float64Array[]>): Float64Array[] {
  const totals = kernel.lengths.map((length) => new Float64Array(length));
  for (const sums of runs) {
    for (const [index, total] of totals.entries()) {
      const sum = sums[index] as Float64Array;
      for (let at = 0; at < total.length; at++) total[at] = (total[at] as number) + (sum[at] as number);
    }
  }
  return kernel.finish(totals);
}

/** All sums of a kernel in this thread; `onRun` is called after each run with the number of runs done. */
export function sumAll(kernel: SourceKernel, onRun: (done: number, all: number) => void = () => {}): Float64Array[] {
  const runs = sourceRuns(kernel.size);
  return addRuns(
    kernel,
    runs.map((run, index) => {
      const sums = sumRun(kernel, run);
      onRun(index + 1, runs.length);
      return sums;
    }),
  );
}
