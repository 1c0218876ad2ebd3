import { Worker } from 'node:worker_threads';
import { Failure } from '../../../shared/model/failure.ts';
import type { WorkerAnswer, WorkerRequest } from './messages.ts';

type Telling = Extract<WorkerRequest, { kind: 'study' | 'records' }>;
type Asking = Exclude<WorkerRequest, Telling>;
type Final = Exclude<WorkerAnswer, { kind: 'progress' | 'refused' }>;

/** Room for short-lived objects: an analysis makes many, and clearing them away would take a third of its time. */
const youngMegabytes = 192;

/**
 * One worker thread, started when it is needed and not running. It takes one request at a time; while it has nothing to
 * do it does not keep the process alive.
 */
export class WorkerThread {
  readonly #entry: string;
  #worker: Worker | undefined;

  /** `entry` is the file the thread runs. */
  constructor(entry: string) {
    this.#entry = entry;
  }

  /** Hands over what the next requests are about. */
  tell(request: Telling): void {
    this.#running().postMessage(request);
  }

  /**
   * Rejects with `analysisCancelled` when the signal comes, which ends the thread, and with `analysisFailed` when the
   * thread ends by itself; a question that is refused rejects with its failure.
   */
  ask(request: Asking, signal: AbortSignal, onProgress: (done: number, all: number) => void): Promise<Final> {
    const worker = this.#running();
    const { promise, resolve, reject } = Promise.withResolvers<Final>();
    const cancel = () => {
      reject(new Failure('analysisCancelled', {}));
      void this.close();
    };
    const ended = () => reject(new Failure('analysisFailed', {}));
    const heard = (message: WorkerAnswer) => {
      if (message.kind === 'progress') onProgress(message.done, message.all);
      else if (message.kind === 'refused') reject(new Failure(message.code, message.data));
      else resolve(message);
    };
    signal.addEventListener('abort', cancel, { once: true });
    worker.on('message', heard).once('exit', ended);
    worker.ref();
    if (signal.aborted) cancel();
    else worker.postMessage(request);
    return promise.finally(() => {
      signal.removeEventListener('abort', cancel);
      worker.off('message', heard).off('exit', ended);
      worker.unref();
    });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.#entry, { resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } });
    const forget = () => {
      if (this.#worker === worker) this.#worker = undefined;
    };
    // An error ends the thread, and the exit that follows is what a waiting request hears of.
    worker.on('error', forget).on('exit', forget);
    worker.unref();
    this.#worker = worker;
    return worker;
  }
}
