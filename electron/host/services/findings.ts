import { findAll } from '../../../shared/gaps/find-all.ts';
import type { Implementer } from './implementer.ts';
import type { Desk } from './desk.ts';

export function findingsProcedures(os: Implementer['findings'], desk: Desk) {
  return {
    list: os.list.handler(({ input }) => {
      const document = desk.document();
      return { revision: document.revision, ...findAll(document.network(), input) };
    }),
  };
}
