import type { Arranged } from '../../shared/arrangement/arranged.ts';
import type { ArrangementTask } from '../../shared/arrangement/task.ts';
import type { ArrangingNews } from './arrange-worker.ts';

/**
 * Arranges in a thread of its own, so that the page stays quick. Resolves with null when the signal ends it; the thread
 * is then stopped in the middle of its work. Rejects where it fails.
 */
export function arrangeAside(
  task: ArrangementTask,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Arranged | null> {
  if (signal.aborted) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./arrange-worker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
    };
    const stop = () => {
      end();
      resolve(null);
    };
    signal.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<ArrangingNews>) => {
      if (data.type === 'progress') return onProgress(data.share);
      end();
      if (data.type === 'done') resolve(data.arranged);
      else reject(new Error(data.reason));
    });
    worker.addEventListener('error', ({ message }) => {
      end();
      reject(new Error(message));
    });
    worker.postMessage(task);
  });
}
