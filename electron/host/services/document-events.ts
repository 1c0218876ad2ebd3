import { AsyncIteratorClass } from '@orpc/server';
import type { DocumentEvent } from '../../../shared/contract/document.ts';
import type { DocumentKeeper } from '../document/keeper.ts';

type Next = IteratorResult<DocumentEvent, undefined>;

/**
 * The change stream of one connection: the status of now, then every event in order. It listens from the moment it is
 * made until it is returned from or `signal` says that the connection has ended.
 */
export function documentEvents(
  keeper: DocumentKeeper,
  signal: AbortSignal | undefined,
): AsyncIteratorClass<DocumentEvent, undefined> {
  const events: DocumentEvent[] = [{ type: 'status', status: keeper.status() }];
  let ended = false;
  let waiting: ((next: Next) => void) | null = null;

  const unsubscribe = keeper.subscribe((event) => {
    if (waiting) waiting({ done: false, value: event });
    else events.push(event);
    waiting = null;
  });

  function end(): void {
    ended = true;
    unsubscribe();
    signal?.removeEventListener('abort', end);
    waiting?.({ done: true, value: undefined });
  }

  function next(): Promise<Next> {
    const event = events.shift();
    if (ended) return Promise.resolve({ done: true, value: undefined });
    if (event) return Promise.resolve({ done: false, value: event });
    return new Promise((resolve) => {
      waiting = resolve;
    });
  }

  if (signal?.aborted) end();
  else signal?.addEventListener('abort', end);
  return new AsyncIteratorClass(next, async () => end());
}
