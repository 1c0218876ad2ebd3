import type { GraphMeasures } from '../../../shared/analysis/measure-graph.ts';
import { type Projection, project } from '../../../shared/analysis/projection.ts';
import { measuresNamed } from '../../../shared/analysis/registry.ts';
import type { AnalysisOptions, AnalysisResult } from '../../../shared/model/analysis.ts';
import { Failure } from '../../../shared/model/failure.ts';
import { type Network, referenceDateOf } from '../../../shared/model/network.ts';
import { entryPath } from '../entries.ts';
import { MeasureThread } from './measure-thread.ts';

/** Computes measures of one document away from the thread that answers its windows. Make one for every open document. */
export interface AnalysisPool {
  /**
   * Measures the network as it is at this revision; one request runs at a time, the last results are kept. Rejects with
   * `unknownMeasure`, `unknownRecord` (an actor to leave out), `analysisCancelled` after the signal or `close`, and
   * `analysisFailed` when the worker broke down; the next request then gets a new worker.
   */
  compute(network: Network, options: AnalysisOptions, revision: number, signal?: AbortSignal): Promise<AnalysisResult>;
  close(): Promise<void>;
}

const keptResults = 8;

/** `entry` is the file of the worker thread. */
export function createAnalysisPool(entry: string = entryPath('analysis-worker')): AnalysisPool {
  return new QueuedPool(entry);
}

class QueuedPool implements AnalysisPool {
  readonly #thread: MeasureThread;
  readonly #closing = new AbortController();
  readonly #results = new Map<string, AnalysisResult>();
  #queue: Promise<void> = Promise.resolve();

  constructor(entry: string) {
    this.#thread = new MeasureThread(entry);
  }

  compute(network: Network, options: AnalysisOptions, revision: number, signal?: AbortSignal): Promise<AnalysisResult> {
    const stop = AbortSignal.any(signal ? [signal, this.#closing.signal] : [this.#closing.signal]);
    const { promise, resolve, reject } = Promise.withResolvers<AnalysisResult>();
    const cancel = () => reject(new Failure('analysisCancelled', {}));
    stop.addEventListener('abort', cancel, { once: true });
    this.#queue = this.#queue.then(() => this.#answer(network, options, revision, stop)).then(resolve, reject);
    return promise.finally(() => stop.removeEventListener('abort', cancel));
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#thread.close();
  }

  async #answer(
    network: Network,
    options: AnalysisOptions,
    revision: number,
    stop: AbortSignal,
  ): Promise<AnalysisResult> {
    if (stop.aborted) throw new Failure('analysisCancelled', {});
    const key = JSON.stringify([revision, { ...options, asOf: referenceDateOf(network, options.asOf) }]);
    const known = this.#results.get(key);
    if (known) return known;
    measuresNamed(options.measures);
    const projection = project(network, options);
    const measured = await this.#thread.run({ graph: projection.graph, measures: options.measures }, stop);
    const result = resultOf(network, projection, revision, measured);
    this.#keep(key, result);
    return result;
  }

  #keep(key: string, result: AnalysisResult): void {
    this.#results.set(key, result);
    const [oldest] = this.#results.keys();
    if (this.#results.size > keptResults && oldest !== undefined) this.#results.delete(oldest);
  }
}

function resultOf(
  network: Network,
  { graph, asOf, ties, relationKinds, without }: Projection,
  revision: number,
  measured: GraphMeasures,
): AnalysisResult {
  const whole = Object.entries(measured.network).map(([id, value]) => [
    id,
    typeof value === 'object' && value !== null ? [...value] : value,
  ]);
  const columns = Object.entries(measured.actors);
  return {
    revision,
    asOf,
    options: { without, ties, relationKinds },
    network: Object.fromEntries(whole) as AnalysisResult['network'],
    actors: graph.nodeIds.map((id, node) => ({
      id,
      name: network.find('actors', id)?.name ?? '',
      ...Object.fromEntries(columns.map(([measure, values]) => [measure, values[node] ?? null])),
    })),
  };
}
