import type { CommandResult } from '../../../shared/contract/base.ts';
import { type ListTable, planReplacement } from '../../../shared/merge/replace-entry.ts';
import { Failure } from '../../../shared/model/failure.ts';
import type { RecordOf, TableName } from '../../../shared/model/tables.ts';
import type { OpenDocument } from '../document/open-document.ts';
import type { Desk } from './desk.ts';
import type { Implementer } from './implementer.ts';
import { answer, recordProcedures } from './records.ts';
import { replaceLabel } from './step-labels.ts';

/** The commands of a list that users extend; they are the same for all of them. */
export function listProcedures(os: Implementer['areas'], table: ListTable, desk: Desk) {
  return {
    ...recordProcedures(os, table, desk),
    replace: os.replace.handler(({ input: { id, by } }) =>
      desk.change((document) => replaceEntry(document, table, id, by)),
    ),
  };
}

function replaceEntry(document: OpenDocument, table: ListTable, id: string, by: string): CommandResult {
  const network = document.network();
  const [gone, other] = [network.find(table, id), network.find(table, by)];
  if (!gone || !other) throw new Failure('unknownRecord', { table, id: gone ? by : id });
  const changes = planReplacement(network, table, id, by);
  if (!changes) throw new Failure('invalidRecord', { table, path: 'by', reason: 'mismatch', row: 0 });
  return answer(
    document.run({ label: replaceLabel(network, table, gone, other) }, (writer) => {
      for (const one of changes) writer.update(one.table, one.id, one.changes as Partial<RecordOf<TableName>>);
      writer.remove(table, id);
    }),
  );
}
