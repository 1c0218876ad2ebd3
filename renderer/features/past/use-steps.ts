import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../../../shared/contract/index.ts';
import { useDocumentGeneration, useRevision } from '../../state/document.ts';
import { host } from '../../state/host.ts';
import { showFailure } from '../../state/run.ts';

/** So many steps are asked for at once, and so many more when older ones are wanted. */
const pageSize = 60;
/** So many changes of a step come with it; the others are asked for when somebody wants to see them. */
const changesShown = 12;

interface Steps {
  /** The newest first; null until they are there. */
  readonly entries: readonly HistoryEntry[] | null;
  readonly hasOlder: boolean;
  readonly showOlder: () => void;
}

/** The steps of the open document, as many pages of them as were asked for, always those of the moment. */
export function useSteps(): Steps {
  const revision = useRevision();
  const generation = useDocumentGeneration();
  const [pages, setPages] = useState(1);
  const [known, setKnown] = useState<Pick<Steps, 'entries' | 'hasOlder'>>({ entries: null, hasOlder: false });
  useEffect(() => {
    const controller = new AbortController();
    readPages(pages, controller.signal)
      .then(setKnown)
      .catch((error: unknown) => {
        if (!controller.signal.aborted) showFailure(error);
      });
    return () => controller.abort();
  }, [pages, revision, generation]);
  return { ...known, showOlder: () => setPages(pages + 1) };
}

async function readPages(pages: number, signal: AbortSignal): Promise<Pick<Steps, 'entries' | 'hasOlder'>> {
  const entries: HistoryEntry[] = [];
  let after: string | null = null;
  for (let page = 0; page < pages; page += 1) {
    const answer: { entries: HistoryEntry[]; next: string | null } = await host().history.list(
      { limit: pageSize, after, changes: changesShown },
      { signal },
    );
    entries.push(...answer.entries);
    after = answer.next;
    if (after === null) break;
  }
  return { entries, hasOlder: after !== null };
}
