import type { Arranged } from '../../shared/arrangement/arranged.ts';
import type { ArrangementTask } from '../../shared/arrangement/task.ts';
import { arrange } from './layout.ts';

/** What the thread that arranges says: which part is done, then the arrangement; or that it could not be made. */
export type ArrangingNews =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly arranged: Arranged }
  | { readonly type: 'failed'; readonly reason: string };

function say(news: ArrangingNews): void {
  postMessage(news);
}

addEventListener('message', ({ data }: MessageEvent<ArrangementTask>) => {
  try {
    say({ type: 'done', arranged: arrange(data, (share) => say({ type: 'progress', share })) });
  } catch (error) {
    say({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});
