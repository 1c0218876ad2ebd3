import type { KernelName } from '../../../shared/analysis/kernels.ts';
import type { StudyMeasures } from '../../../shared/analysis/measure-study.ts';
import type { SourceRun } from '../../../shared/analysis/source-sums.ts';
import type { Study } from '../../../shared/analysis/study.ts';
import type { KernelSums } from '../../../shared/analysis/work.ts';

/** What a worker is asked. A study stays in force until the next one; only the two others are answered. */
export type WorkerRequest =
  | { readonly kind: 'study'; readonly study: Study }
  | { readonly kind: 'sum'; readonly kernel: KernelName; readonly run: SourceRun }
  /** `measures` are identifiers, null asks for all; `sums` are those that need not be made any more. */
  | { readonly kind: 'measure'; readonly measures: readonly string[] | null; readonly sums: KernelSums };

export type WorkerAnswer =
  | { readonly kind: 'summed'; readonly sums: readonly Float64Array[] }
  /** Sent any number of times before `measured`: measures done, and measures in all. */
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  | { readonly kind: 'measured'; readonly measured: StudyMeasures };
