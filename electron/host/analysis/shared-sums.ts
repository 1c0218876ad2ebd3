import { createKernel, type KernelName, kernelFor } from '../../../shared/analysis/kernels.ts';
import type { Measure } from '../../../shared/analysis/measures/measure.ts';
import { addRuns, sourceRuns } from '../../../shared/analysis/source-sums.ts';
import type { Study } from '../../../shared/analysis/study.ts';
import type { KernelSums } from '../../../shared/analysis/work.ts';
import { Failure } from '../../../shared/model/failure.ts';
import type { WorkerThread } from './worker-thread.ts';

/** Looks at ties from which on sharing the sums pays; one thread needs some tenths of a second for them. */
const worthSharing = 2e7;

/** The sums these measures need, if they are so long that threads should share them. */
export function sumsToShare(study: Study, measures: readonly Measure[]): KernelName[] {
  const size = study.graph.nodeIds.length;
  const names = new Set(measures.flatMap(({ kernels = [] }) => kernels.map((name) => kernelFor(name, study))));
  return size * (size + study.graph.targets.length) * names.size < worthSharing ? [] : [...names];
}

/**
 * Makes sums in several threads that have been told the study. The runs are the same and are added in the same order
 * whatever their number, so the sums are too, to the last bit. `onProgress` is told which part is done, 0 to 1.
 */
export async function shareSums(
  study: Study,
  names: readonly KernelName[],
  threads: readonly WorkerThread[],
  signal: AbortSignal,
  onProgress: (part: number) => void,
): Promise<KernelSums> {
  const made = names.map((name) => ({ name, runs: [] as (readonly Float64Array[])[] }));
  const runs = sourceRuns(study.graph.nodeIds.length);
  const tasks = made.flatMap((entry) => runs.map((run, index) => ({ entry, run, index })));
  let next = 0;
  let done = 0;
  const workThrough = async (thread: WorkerThread) => {
    for (let task = tasks[next++]; task; task = tasks[next++]) {
      const { entry, run, index } = task;
      const answer = await thread.ask({ kind: 'sum', kernel: entry.name, run }, signal, () => {});
      if (answer.kind !== 'summed') throw new Failure('analysisFailed', {});
      entry.runs[index] = answer.sums;
      onProgress(++done / tasks.length);
    }
  };
  await Promise.all(threads.map(workThrough));
  return Object.fromEntries(made.map((entry) => [entry.name, addRuns(createKernel(entry.name, study), entry.runs)]));
}
