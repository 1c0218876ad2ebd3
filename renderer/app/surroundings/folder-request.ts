import { create } from 'zustand';
import type { FileKind } from '../../../shared/contract/index.ts';

/** What the dialog over the host's folders is asked for: an existing document, any file, or a place for a new one. */
export type FolderRequest =
  | { readonly purpose: FileKind; readonly answer: (path: string | null) => void }
  | { readonly purpose: 'target'; readonly suggestedName: string; readonly answer: (path: string | null) => void };

const useRequest = create<{ request: FolderRequest | null }>(() => ({ request: null }));

function ask(make: (answer: (path: string | null) => void) => FolderRequest): Promise<string | null> {
  useRequest.getState().request?.answer(null);
  return new Promise((resolve) => {
    const request = make((path) => {
      useRequest.setState({ request: null });
      resolve(path);
    });
    useRequest.setState({ request });
  });
}

/** Asks for a document, or any file, in a folder of the host; null when cancelled. */
export function askForFile(kind: FileKind): Promise<string | null> {
  return ask((answer) => ({ purpose: kind, answer }));
}

/** Asks where on the host to put a file of this name; null when cancelled. */
export function askForTarget(suggestedName: string): Promise<string | null> {
  return ask((answer) => ({ purpose: 'target', suggestedName, answer }));
}

/** The request the dialog has to answer, or null. */
export function useFolderRequest(): FolderRequest | null {
  return useRequest((state) => state.request);
}
