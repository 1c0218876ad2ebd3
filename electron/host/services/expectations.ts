import type { CommandResult } from '../../../shared/contract/base.ts';
import { type ExpectationTable, templateOf } from '../../../shared/overviews/expectation-plan.ts';
import { templateRecords } from '../../../shared/model/templates.ts';
import { emptyRecords, type RecordOf } from '../../../shared/model/tables.ts';
import type { Values } from '../../../shared/model/links.ts';
import type { OpenDocument } from '../document/open-document.ts';
import { readIncoming } from '../exchange/import.ts';
import type { StartProcess } from '../exchange/reader.ts';
import type { Desk } from './desk.ts';
import type { Implementer } from './implementer.ts';
import { checkRecord, parseRecord } from './record-rules.ts';
import { answer, recordProcedures, refuseWhileUsed } from './records.ts';
import { expectationsLabel } from './step-labels.ts';

export function expectationProcedures(os: Implementer['expectations'], desk: Desk, startProcess: StartProcess) {
  return {
    partners: recordProcedures(os.partners, 'expectedPartners', desk),
    ties: recordProcedures(os.ties, 'expectedTies', desk),
    read: os.read.handler(async ({ input: { source } }) => {
      const known = { ...emptyRecords(), ...templateRecords() };
      const { names, records, issues } = await readIncoming([source], 'interchange', known, startProcess);
      return { fileName: names[0] ?? '', template: templateOf(records), issues };
    }),
    apply: os.apply.handler(({ input }) => desk.change((document) => apply(document, input))),
  };
}

interface Step {
  readonly what: 'take' | 'leave';
  readonly name: string;
  readonly put: readonly { readonly table: ExpectationTable; readonly record: Values }[];
  readonly remove: readonly { readonly table: ExpectationTable; readonly id: string }[];
}

function apply(document: OpenDocument, { what, name, put, remove }: Step): CommandResult {
  const network = document.network();
  const records = put.map(({ table, record }, row) => ({ table, record: parseRecord(table, record, row) }));
  for (const table of ['fieldsOfAction', 'actorKinds'] as const)
    refuseWhileUsed(
      network,
      table,
      remove.filter((one) => one.table === table).map(({ id }) => id),
    );
  return answer(
    document.run({ label: expectationsLabel(what, name) }, (writer) => {
      for (const { table, id } of remove) if (writer.get(table, id)) writer.remove(table, id);
      for (const { table, record } of records) {
        if (writer.get(table, record.id))
          writer.update(table, record.id, record as Partial<RecordOf<ExpectationTable>>);
        else writer.insert(table, record);
      }
      records.forEach(({ table, record }, row) => checkRecord(writer, table, record, Object.keys(record), row));
    }),
  );
}
