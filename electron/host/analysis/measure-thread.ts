import { Worker } from 'node:worker_threads';
import type { CompactGraph } from '../../../shared/analysis/compact-graph.ts';
import type { GraphMeasures } from '../../../shared/analysis/measure-graph.ts';
import { Failure } from '../../../shared/model/failure.ts';

export interface MeasureRequest {
  readonly graph: CompactGraph;
  /** Identifiers of measures; null asks for all. */
  readonly measures: readonly string[] | null;
}

/**
 * One worker thread that measures graphs, started when it is needed and none is running. It takes one request at a
 * time; while it has nothing to do it does not keep the process alive.
 */
export class MeasureThread {
  readonly #entry: string;
  #worker: Worker | undefined;

  /** `entry` is the file the thread runs. */
  constructor(entry: string) {
    this.#entry = entry;
  }

  /**
   * Rejects with `analysisCancelled` when the signal comes, which ends the thread, and with `analysisFailed` when the
   * thread ends by itself.
   */
  run(request: MeasureRequest, signal: AbortSignal): Promise<GraphMeasures> {
    const worker = this.#worker ?? this.#start();
    const { promise, resolve, reject } = Promise.withResolvers<GraphMeasures>();
    const cancel = () => {
      reject(new Failure('analysisCancelled', {}));
      void this.close();
    };
    const ended = () => reject(new Failure('analysisFailed', {}));
    signal.addEventListener('abort', cancel, { once: true });
    worker.once('message', resolve).once('exit', ended);
    worker.ref();
    worker.postMessage(request);
    return promise.finally(() => {
      signal.removeEventListener('abort', cancel);
      worker.off('message', resolve).off('exit', ended);
      worker.unref();
    });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#entry);
    const forget = () => {
      if (this.#worker === worker) this.#worker = undefined;
    };
    // An error ends the thread, and the exit that follows is what a waiting request hears of.
    worker.on('error', forget).on('exit', forget);
    this.#worker = worker;
    return worker;
  }
}
