import { create } from 'zustand';

/** What happens once a new document is there: its empty map, the guided start, or the choice of a table to read. */
export type AfterCreation = 'map' | 'guide' | 'import';

const useWish = create<{ after: AfterCreation | null }>(() => ({ after: null }));

/** Asks for the name of a new document. */
export function askForNewDocument(after: AfterCreation): void {
  useWish.setState({ after });
}

export function forgetNewDocument(): void {
  useWish.setState({ after: null });
}

/** Whether and what for a new document is asked for. */
export function useNewDocumentWish(): AfterCreation | null {
  return useWish((state) => state.after);
}
