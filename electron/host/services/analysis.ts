import { ORPCError } from '@orpc/server';
import type { AnalysisEvent } from '../../../shared/contract/analysis.ts';
import type { AnalysisOptions, AnalysisResult } from '../../../shared/model/analysis.ts';
import { Failure } from '../../../shared/model/failure.ts';
import { type AnalysisPool, createAnalysisPool, type OnProgress } from '../analysis/pool.ts';
import type { OpenDocument } from '../document/open-document.ts';
import type { Implementer } from './implementer.ts';
import type { Desk } from './desk.ts';

/** The worker of the open document. It keeps results by revision, so another document gets another one. */
export interface DocumentPool {
  of(document: OpenDocument): AnalysisPool;
  close(): Promise<void>;
}

export function createDocumentPool(): DocumentPool {
  let current: { readonly document: OpenDocument; readonly pool: AnalysisPool } | null = null;
  return {
    of(document) {
      if (current?.document !== document) {
        void current?.pool.close();
        current = { document, pool: createAnalysisPool() };
      }
      return current.pool;
    },
    async close() {
      await current?.pool.close();
    },
  };
}

export function analysisProcedures(os: Implementer['analysis'], desk: Desk, pools: DocumentPool) {
  const compute = (options: AnalysisOptions, signal: AbortSignal | undefined, onProgress?: OnProgress) => {
    const document = desk.document();
    return pools.of(document).compute(document.network(), options, document.revision, signal, onProgress);
  };
  return {
    compute: os.compute.handler(({ input, signal }) => compute(input, signal)),
    follow: os.follow.handler(({ input, signal }) =>
      followed((onProgress, stop) => compute(input, signal ? AbortSignal.any([signal, stop]) : stop, onProgress)),
    ),
  };
}

/**
 * Tells the progress as fast as it is taken, always the latest, and the answer at the end. Whoever stops listening ends
 * the work. A failure is thrown as an error of the contract, for here nobody else translates it.
 */
export async function* followed(
  compute: (onProgress: OnProgress, stop: AbortSignal) => Promise<AnalysisResult>,
): AsyncGenerator<AnalysisEvent, void> {
  const stop = new AbortController();
  let part = 0;
  let told = 0;
  let wake = () => {};
  try {
    const answer = compute((done) => {
      part = done;
      wake();
    }, stop.signal);
    // Nobody may be waiting for it any more when it fails.
    answer.catch(() => {});
    for (;;) {
      const further = new Promise<null>((resolve) => {
        wake = () => resolve(null);
      });
      const result = part > told ? null : await Promise.race([answer, further]);
      if (result !== null) {
        yield { type: 'result', result };
        return;
      }
      told = part;
      yield { type: 'progress', part };
    }
  } catch (error) {
    if (error instanceof Failure) throw new ORPCError(error.code, { data: error.data, defined: true });
    throw error;
  } finally {
    stop.abort();
  }
}
