import type { CommandResult } from '../../../shared/contract/base.ts';
import { Failure } from '../../../shared/model/failure.ts';
import { newId } from '../../../shared/model/identifiers.ts';
import type { RecordOf, TableName } from '../../../shared/model/tables.ts';
import type { OpenDocument } from '../document/open-document.ts';
import type { Implementer } from './implementer.ts';
import { planRemoval, type Values } from './links.ts';
import { checkReferences, parseRecord } from './record-rules.ts';
import type { Desk } from './desk.ts';
import { type CommandTable, createLabel, removeLabel, updateLabel } from './step-labels.ts';

/** The commands of one record type; they are the same for all of them. */
export function recordProcedures(os: Implementer['actors'], table: Exclude<CommandTable, 'network'>, desk: Desk) {
  return {
    create: os.create.handler(({ input }) => desk.change((document) => createRecord(document, table, input.record))),
    update: updateProcedure(os.update, table, desk),
    remove: os.remove.handler(({ input }) => desk.change((document) => removeRecords(document, table, input.ids))),
  };
}

/** The update command alone, for the one record of the network's settings. */
export function updateProcedure(os: Implementer['settings']['update'], table: CommandTable, desk: Desk) {
  return os.handler(({ input }) =>
    desk.change((document) => updateRecord(document, table, input.id, input.changes, input.mergeKey)),
  );
}

function createRecord(document: OpenDocument, table: CommandTable, given: Values): CommandResult & { id: string } {
  const network = document.network();
  const record = parseRecord(table, { ...given, id: given['id'] ?? newId() });
  if (network.find(table, record.id)) throw new Failure('duplicateRecord', { table, id: record.id });
  checkReferences(network, table, record, Object.keys(record));
  const { revision, changeSetId } = document.run({ label: createLabel(network, table, record) }, (writer) =>
    writer.insert(table, record),
  );
  return { revision, changeSetId, id: record.id };
}

function updateRecord(
  document: OpenDocument,
  table: CommandTable,
  id: string,
  given: Values,
  mergeKey: string | null,
): CommandResult {
  const network = document.network();
  const before: Values = existing(document, table, id);
  const keys = Object.keys(given);
  if (keys.includes('id') && given['id'] !== id) throw new Failure('invalidRecord', { table, path: 'id' });
  const after: Values = parseRecord(table, { ...before, ...given });
  checkReferences(network, table, after, keys);
  const changes = Object.fromEntries(keys.map((key) => [key, after[key]]));
  const label = updateLabel(network, table, before, changes);
  return answer(
    document.run({ label, mergeKey }, (writer) => writer.update(table, id, changes as Partial<RecordOf<CommandTable>>)),
  );
}

function removeRecords(document: OpenDocument, table: CommandTable, given: readonly string[]): CommandResult {
  const ids = [...new Set(given)];
  const [first] = ids.map((id) => existing(document, table, id));
  const network = document.network();
  const { unlinked, removed } = planRemoval(network, table, ids);
  const label = removeLabel(network, table, first ?? {}, ids.length);
  return answer(
    document.run({ label }, (writer) => {
      for (const one of unlinked) writer.update(one.table, one.id, one.changes as Partial<RecordOf<TableName>>);
      for (const one of removed) writer.remove(one.table, one.id);
    }),
  );
}

function existing(document: OpenDocument, table: CommandTable, id: string): Values {
  const record = document.network().find(table, id);
  if (!record) throw new Failure('unknownRecord', { table, id });
  return record;
}

/** The part of a step's result that a command answers. */
export function answer({ revision, changeSetId }: CommandResult): CommandResult {
  return { revision, changeSetId };
}
