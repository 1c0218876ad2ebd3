import type { KernelName } from '../../../shared/analysis/kernels.ts';
import type { StudyMeasures } from '../../../shared/analysis/measure-study.ts';
import type { SourceRun } from '../../../shared/analysis/source-sums.ts';
import type { Study } from '../../../shared/analysis/study.ts';
import type { KernelSums } from '../../../shared/analysis/work.ts';
import type { GapAnalysisResult, TieEffect } from '../../../shared/model/gap-analysis.ts';
import type { GapQuestion } from '../../../shared/model/gap-question.ts';
import type { FailureCode, FailureData } from '../../../shared/model/failure.ts';
import type { Records } from '../../../shared/model/tables.ts';

/** What a worker is asked. A study and records stay in force until the next ones; only what is asked is answered. */
export type WorkerRequest =
  | { readonly kind: 'study'; readonly study: Study }
  /** Tables that are others now; the first time it is all of them. */
  | { readonly kind: 'records'; readonly records: Partial<Records> }
  | { readonly kind: 'sum'; readonly kernel: KernelName; readonly run: SourceRun }
  /** `measures` are identifiers, null asks for all; `sums` are those that need not be made any more. */
  | { readonly kind: 'measure'; readonly measures: readonly string[] | null; readonly sums: KernelSums }
  | { readonly kind: 'gaps'; readonly question: GapQuestion }
  /** What a tie between two actors would change. */
  | { readonly kind: 'tie'; readonly a: string; readonly b: string };

export type WorkerAnswer =
  | { readonly kind: 'summed'; readonly sums: readonly Float64Array[] }
  /** Sent any number of times before `measured`: measures done, and measures in all. */
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  | { readonly kind: 'measured'; readonly measured: StudyMeasures }
  | { readonly kind: 'gaps'; readonly analysis: GapAnalysisResult }
  | { readonly kind: 'tie'; readonly effect: TieEffect }
  /** A question that cannot be answered. */
  | { readonly kind: 'refused'; readonly code: FailureCode; readonly data: FailureData[FailureCode] };
