import { findAll } from '../../../shared/gaps/find-all.ts';
import type { Implementer } from './implementer.ts';
import type { Session } from './session.ts';

export function findingsProcedures(os: Implementer['findings'], session: Session) {
  return {
    list: os.list.handler(({ input }) => {
      const document = session.document();
      return { revision: document.revision, ...findAll(document.network(), input) };
    }),
  };
}
