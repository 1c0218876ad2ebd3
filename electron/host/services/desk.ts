import { Failure } from '../../../shared/model/failure.ts';
import type { DocumentKeeper } from '../document/keeper.ts';
import type { OpenDocument } from '../document/open-document.ts';

/** What every service works with: the open document, and the order in which it is changed. */
export interface Desk {
  readonly keeper: DocumentKeeper;
  /** The open document; fails with noDocument. */
  document(): OpenDocument;
  /**
   * Changes the document that was open when this was called, after everything asked for before. Fails with noDocument
   * when another one has taken its place by then.
   */
  change<T>(work: (document: OpenDocument) => T | Promise<T>): Promise<T>;
  /** Runs what puts another document in place of the open one; changes wait for it. */
  replace<T>(work: () => Promise<T>): Promise<T>;
}

export function createDesk(keeper: DocumentKeeper): Desk {
  let last: Promise<unknown> = Promise.resolve();

  function inOrder<T>(work: () => T | Promise<T>): Promise<T> {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  }

  function document(): OpenDocument {
    if (!keeper.current) throw new Failure('noDocument', {});
    return keeper.current;
  }

  return {
    keeper,
    document,
    async change(work) {
      const asked = document();
      return inOrder(() => {
        if (keeper.current !== asked) throw new Failure('noDocument', {});
        return work(asked);
      });
    },
    replace: inOrder,
  };
}
