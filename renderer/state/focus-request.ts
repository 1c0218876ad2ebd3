import { create } from 'zustand';
import type { RecordKey } from './selection.ts';

/** A wish to see records: `serial` grows with each one, so that the same records can be asked for twice. */
export interface RevealRequest {
  readonly keys: readonly RecordKey[];
  readonly serial: number;
}

const useRequest = create<{ request: RevealRequest | null }>(() => ({ request: null }));

/** Asks the map to bring records into view; it stays asked for until the map has done it. */
export function reveal(keys: readonly RecordKey[]): void {
  useRequest.setState(({ request }) => ({ request: { keys, serial: (request?.serial ?? 0) + 1 } }));
}

/** The last wish that is not fulfilled, or null. */
export function useRevealRequest(): RevealRequest | null {
  return useRequest((state) => state.request);
}

/** Says that the records of a wish are in view. */
export function revealed(request: RevealRequest): void {
  if (useRequest.getState().request === request) useRequest.setState({ request: null });
}
