import type { DocumentEvent } from '../../../shared/contract/document.ts';
import type { DocumentKeeper } from '../document/keeper.ts';

/**
 * The change stream of one connection: the status of now, then every event in order. It listens from the moment it is
 * made until it is returned from or `signal` says that the connection has ended.
 */
export function documentEvents(
  keeper: DocumentKeeper,
  signal: AbortSignal | undefined,
): AsyncIterableIterator<DocumentEvent> {
  const waiting: ((result: IteratorResult<DocumentEvent>) => void)[] = [];
  const events: DocumentEvent[] = [{ type: 'status', status: keeper.status() }];
  let ended = signal?.aborted ?? false;
  const unsubscribe = ended
    ? () => {}
    : keeper.subscribe((event) => {
        const next = waiting.shift();
        if (next) next({ done: false, value: event });
        else events.push(event);
      });
  signal?.addEventListener('abort', end, { once: true });

  function end(): void {
    ended = true;
    unsubscribe();
    signal?.removeEventListener('abort', end);
    events.length = 0;
    for (const next of waiting.splice(0)) next({ done: true, value: undefined });
  }

  return {
    next() {
      const event = events.shift();
      if (event) return Promise.resolve({ done: false, value: event });
      if (ended) return Promise.resolve({ done: true, value: undefined });
      return new Promise((resolve) => waiting.push(resolve));
    },
    return() {
      end();
      return Promise.resolve({ done: true, value: undefined });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
