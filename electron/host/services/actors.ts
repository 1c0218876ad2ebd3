import type { CommandResult } from '../../../shared/contract/base.ts';
import { type MergeRequest, planMerge } from '../../../shared/merge/merge-actors.ts';
import { Failure } from '../../../shared/model/failure.ts';
import type { RecordOf, TableName } from '../../../shared/model/tables.ts';
import type { OpenDocument } from '../document/open-document.ts';
import type { Desk } from './desk.ts';
import type { Implementer } from './implementer.ts';
import { answer, recordProcedures } from './records.ts';
import { mergeLabel } from './step-labels.ts';

export function actorProcedures(os: Implementer['actors'], desk: Desk) {
  return {
    ...recordProcedures(os, 'actors', desk),
    merge: os.merge.handler(({ input }) => desk.change((document) => merge(document, input))),
  };
}

function merge(document: OpenDocument, request: MergeRequest): CommandResult {
  const network = document.network();
  const { keepId, dropId } = request;
  const drop = network.find('actors', dropId);
  const plan = planMerge(network, request);
  if (!plan || !drop) {
    if (keepId === dropId) {
      throw new Failure('invalidRecord', { table: 'actors', path: 'dropId', reason: 'mismatch', row: 0 });
    }
    throw new Failure('unknownRecord', { table: 'actors', id: drop ? keepId : dropId });
  }
  return answer(
    document.run({ label: mergeLabel(plan.actor.name, drop.name) }, (writer) => {
      for (const { table, id, changes } of plan.updated)
        writer.update(table, id, changes as Partial<RecordOf<TableName>>);
      for (const place of plan.inserted) writer.insert('viewPositions', place);
      for (const { table, id } of plan.removed) writer.remove(table, id);
    }),
  );
}
