import { type AnalysisPool, createAnalysisPool } from '../analysis/pool.ts';
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
  return {
    compute: os.compute.handler(({ input, signal }) => {
      const document = desk.document();
      return pools.of(document).compute(document.network(), input, document.revision, signal);
    }),
  };
}
