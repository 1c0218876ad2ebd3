import type { CommandResult } from '../../shared/contract/index.ts';
import { currentDocument, watchDocument } from './document.ts';
import { run } from './run.ts';

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs commands one after the other, each when the mirror holds what the one before did: what follows fast may then
 * build on it. Failures become notices, as with `run`.
 */
export function runInOrder<T extends CommandResult>(work: () => Promise<T>): Promise<T | null> {
  const result = last.then(async () => {
    const answer = await run(work);
    if (answer) await mirrored(answer.revision);
    return answer;
  });
  last = result;
  return result;
}

/** Resolves once the mirror stands at this revision, or shows another document. */
function mirrored(revision: number): Promise<void> {
  const { generation } = currentDocument();
  const isThere = () => currentDocument().revision >= revision || currentDocument().generation !== generation;
  if (isThere()) return Promise.resolve();
  return new Promise((resolve) => {
    const end = watchDocument(() => {
      if (!isThere()) return;
      end();
      resolve();
    });
  });
}
