import { availableParallelism } from 'node:os';
import type { StudyMeasures } from '../../../shared/analysis/measure-study.ts';
import { measuresNamed } from '../../../shared/analysis/registry.ts';
import { type NetworkStudy, studyOf } from '../../../shared/analysis/study.ts';
import type { KernelSums } from '../../../shared/analysis/work.ts';
import { type AnalysisOptions, analysisOptions, type AnalysisResult } from '../../../shared/model/analysis.ts';
import { Failure } from '../../../shared/model/failure.ts';
import { type Network, referenceDateOf } from '../../../shared/model/network.ts';
import { entryPath } from '../entries.ts';
import { analysisResultOf } from './analysis-result.ts';
import { shareSums, sumsToShare } from './shared-sums.ts';
import { WorkerThread } from './worker-thread.ts';

/** Told which part of the work is done, 0 to 1; small networks are measured before it is told anything. */
export type OnProgress = (part: number) => void;

/** Computes measures of one document away from the thread that answers its windows. Make one for every open document. */
export interface AnalysisPool {
  /**
   * Measures the network as it is at this revision; one request runs at a time, the last results are kept. Rejects with
   * `unknownMeasure`, `unknownRecord` (an actor to leave out, a field, an area), `analysisCancelled` after the signal or
   * `close`, and `analysisFailed` when a worker broke down; the next request then gets new workers.
   */
  compute(
    network: Network,
    options: AnalysisOptions,
    revision: number,
    signal?: AbortSignal,
    onProgress?: OnProgress,
  ): Promise<AnalysisResult>;
  close(): Promise<void>;
}

export interface PoolSettings {
  /** File of the worker threads. */
  readonly entry?: string;
  /** How many of them may run; results do not depend on it. */
  readonly threads?: number;
}

const keptResults = 24;
const keptStudies = 4;
/** Part of the work that shared sums are taken for when progress is told. */
const partOfSums = 0.9;

export function createAnalysisPool({ entry, threads }: PoolSettings = {}): AnalysisPool {
  return new QueuedPool(entry ?? entryPath('analysis-worker'), threads ?? availableParallelism());
}

class QueuedPool implements AnalysisPool {
  readonly #threads: readonly WorkerThread[];
  readonly #closing = new AbortController();
  readonly #results = new Map<string, AnalysisResult>();
  readonly #studies = new Map<string, NetworkStudy>();
  /** The network the kept studies are of. */
  #studied: Network | null = null;
  #queue: Promise<void> = Promise.resolve();

  constructor(entry: string, threads: number) {
    this.#threads = Array.from({ length: Math.max(1, threads) }, () => new WorkerThread(entry));
  }

  compute(
    network: Network,
    options: AnalysisOptions,
    revision: number,
    signal?: AbortSignal,
    onProgress: OnProgress = () => {},
  ): Promise<AnalysisResult> {
    const stop = AbortSignal.any(signal ? [signal, this.#closing.signal] : [this.#closing.signal]);
    const { promise, resolve, reject } = Promise.withResolvers<AnalysisResult>();
    const cancel = () => reject(new Failure('analysisCancelled', {}));
    stop.addEventListener('abort', cancel, { once: true });
    const answer = () => this.#answer(network, options, revision, stop, onProgress);
    this.#queue = this.#queue.then(answer).then(resolve, reject);
    return promise.finally(() => stop.removeEventListener('abort', cancel));
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#stopThreads();
  }

  async #answer(
    network: Network,
    asked: AnalysisOptions,
    revision: number,
    stop: AbortSignal,
    onProgress: OnProgress,
  ): Promise<AnalysisResult> {
    if (stop.aborted) throw new Failure('analysisCancelled', {});
    const options = analysisOptions.parse(asked);
    const key = JSON.stringify([revision, { ...options, asOf: referenceDateOf(network, options.asOf) }]);
    const known = this.#results.get(key);
    if (known) return known;
    measuresNamed(options.measures);
    const study = this.#studyOf(network, options);
    const measured = await this.#measure(study, options.measures, stop, onProgress).catch(async (failure: unknown) => {
      await this.#stopThreads();
      throw failure;
    });
    const result = analysisResultOf(network, study, revision, measured);
    keepLast(this.#results, key, result, keptResults);
    return result;
  }

  /** Several questions about the same network with the same options share their study. */
  #studyOf(network: Network, options: AnalysisOptions): NetworkStudy {
    const key = JSON.stringify({ ...options, measures: null });
    if (this.#studied !== network) this.#studies.clear();
    this.#studied = network;
    const study = this.#studies.get(key) ?? studyOf(network, options);
    keepLast(this.#studies, key, study, keptStudies);
    return study;
  }

  async #measure(
    { graph, arcs, kindCounts, attributes, settings }: NetworkStudy,
    measures: readonly string[] | null,
    stop: AbortSignal,
    onProgress: OnProgress,
  ): Promise<StudyMeasures> {
    const study = { graph, arcs, kindCounts, attributes, settings };
    const names = sumsToShare(study, measuresNamed(measures));
    const [first, ...others] = this.#threads as [WorkerThread, ...WorkerThread[]];
    const sharing = names.length > 0;
    for (const thread of sharing ? [first, ...others] : [first]) thread.tell({ kind: 'study', study });
    const sums: KernelSums = sharing
      ? await shareSums(study, names, this.#threads, stop, (part) => onProgress(part * partOfSums))
      : {};
    const before = sharing ? partOfSums : 0;
    const answer = await first.ask({ kind: 'measure', measures, sums }, stop, (done, all) =>
      onProgress(before + ((1 - before) * done) / all),
    );
    if (answer.kind !== 'measured') throw new Failure('analysisFailed', {});
    return answer.measured;
  }

  async #stopThreads(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

/** Puts an entry last and drops the first ones beyond the number that is kept. */
function keepLast<Value>(kept: Map<string, Value>, key: string, value: Value, most: number): void {
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}
