import { create } from 'zustand';
import { z } from 'zod';
import { guideSteps } from '../../shared/guide/guide.ts';
import { currentDocument, useDocumentStatus } from './document.ts';

/** What this computer remembers of a document that is no part of it. */
const memory = z.object({
  /** Keys of next steps that were put aside. */
  dismissed: z.array(z.string()).catch([]),
  /** Steps of the guided start that were left out. */
  skipped: z.array(z.enum(guideSteps)).catch([]),
});
export type DocumentMemory = z.infer<typeof memory>;

const storageKey = 'knotenwerk.documents';
const nothing: DocumentMemory = { dismissed: [], skipped: [] };
/** So much is kept: the documents and the steps put aside last. */
const mostDocuments = 30;
const mostDismissed = 100;

type Memories = Readonly<Record<string, DocumentMemory>>;

/** What was stored, as far as it can be read; nothing otherwise. */
function stored(): Memories {
  try {
    return z.record(z.string(), memory).parse(JSON.parse(localStorage.getItem(storageKey) ?? '{}'));
  } catch {
    return {};
  }
}

const useMemories = create<{ memories: Memories }>(() => ({ memories: stored() }));

/** What is remembered of the open document. */
export function useDocumentMemory(): DocumentMemory {
  const path = useDocumentStatus()?.path ?? '';
  return useMemories(({ memories }) => memories[path]) ?? nothing;
}

/** Remembers something else of the open document. */
export function remember(change: (memory: DocumentMemory) => Partial<DocumentMemory>): void {
  const path = currentDocument().status?.path;
  if (path === undefined) return;
  const { [path]: known = nothing, ...others } = useMemories.getState().memories;
  const next = { ...known, ...change(known) };
  const kept = Object.entries(others).slice(1 - mostDocuments);
  const memories = {
    ...Object.fromEntries(kept),
    [path]: { ...next, dismissed: next.dismissed.slice(-mostDismissed) },
  };
  useMemories.setState({ memories });
  try {
    localStorage.setItem(storageKey, JSON.stringify(memories));
  } catch {
    // It is then remembered for this window only.
  }
}
