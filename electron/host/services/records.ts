import type { CommandResult } from '../../../shared/contract/base.ts';
import type { Label } from '../../../shared/model/changes.ts';
import { slotIdOf } from '../../../shared/model/expectations.ts';
import { Failure } from '../../../shared/model/failure.ts';
import { newId } from '../../../shared/model/identifiers.ts';
import type { Values } from '../../../shared/model/links.ts';
import type { Network } from '../../../shared/model/network.ts';
import { kindKey } from '../../../shared/model/records/catalogue.ts';
import { planRemoval, usesOf } from '../../../shared/model/removal.ts';
import { catalogueNames, type RecordOf, type TableName } from '../../../shared/model/tables.ts';
import type { OpenDocument } from '../document/open-document.ts';
import type { Desk } from './desk.ts';
import type { Implementer } from './implementer.ts';
import { type Place, type PlacedSheet, sheetName, writePlaces } from './places.ts';
import { checkRecord, parseRecord } from './record-rules.ts';
import { type CommandTable, createLabel, manyLabel, removeLabel, updateLabel } from './step-labels.ts';

interface Update {
  readonly id: string;
  readonly changes: Values;
}

/** The commands of one record type; they are the same for all of them. */
export function recordProcedures(os: Implementer['offers'], table: Exclude<CommandTable, 'network'>, desk: Desk) {
  return {
    create: os.create.handler(({ input }) =>
      desk.change((document) => {
        const { ids, ...result } = createRecords(document, table, [input.record]);
        return { ...result, id: ids[0] ?? '' };
      }),
    ),
    createMany: os.createMany.handler(({ input }) =>
      desk.change((document) => createRecords(document, table, input.records, input.mergeKey)),
    ),
    update: updateProcedure(os.update, table, desk),
    updateMany: os.updateMany.handler(({ input: { updates, mergeKey } }) =>
      desk.change((document) => updateRecords(document, table, updates, mergeKey)),
    ),
    remove: os.remove.handler(({ input }) => desk.change((document) => removeRecords(document, table, input.ids))),
  };
}

/** The commands over several tables. */
export function acrossTablesProcedures(os: Implementer['records'], desk: Desk) {
  return {
    create: os.create.handler(({ input }) =>
      desk.change((document) => createTogether(document, input.records, null, input.places)),
    ),
  };
}

/** The update command alone, for the one record of the network's settings. */
export function updateProcedure(os: Implementer['settings']['update'], table: CommandTable, desk: Desk) {
  return os.handler(({ input: { id, changes, mergeKey } }) =>
    desk.change((document) => updateRecords(document, table, [{ id, changes }], mergeKey)),
  );
}

/** Makes records of one table in one step; they may name each other. */
function createRecords(
  document: OpenDocument,
  table: CommandTable,
  given: readonly Values[],
  mergeKey: string | null = null,
) {
  return createTogether(
    document,
    given.map((record) => ({ table, record })),
    mergeKey,
  );
}

interface NewRecord {
  readonly table: CommandTable;
  readonly record: Values;
}

/** Where some of the new records stand. */
type NewPlaces = (PlacedSheet & { readonly places: readonly Place[] }) | null;

/** Makes records in one step; they may name each other. Records of several tables are called by the first. */
function createTogether(
  document: OpenDocument,
  given: readonly NewRecord[],
  mergeKey: string | null = null,
  placed: NewPlaces = null,
): CommandResult & { ids: string[] } {
  const network = document.network();
  if (placed) sheetName(network, placed.viewId);
  const records = given.map(({ table, record }, row) => ({
    table,
    record: parseRecord(table, { ...record, id: record['id'] ?? idFor(table, record) }, row),
  }));
  const { value: ids, ...result } = document.run({ label: labelOf(network, records), mergeKey }, (writer) => {
    records.forEach(({ table, record }, row) => {
      if (writer.get(table, record.id)) throw new Failure('duplicateRecord', { table, id: record.id, row });
      writer.insert(table, record);
    });
    records.forEach(({ table, record }, row) => checkRecord(writer, table, record, Object.keys(record), row));
    const made = new Set<string>(records.map(({ record }) => record.id));
    if (placed)
      writePlaces(
        writer,
        placed,
        placed.places.filter(({ nodeId }) => made.has(nodeId)),
      );
    return records.map(({ record }) => record.id as string);
  });
  return { ...result, ids };
}

function labelOf(network: Network, records: readonly NewRecord[]): Label {
  const [first] = records;
  const table = first?.table ?? 'actors';
  const isMany = records.length > 1 && records.every((one) => one.table === table);
  return isMany ? manyLabel(table, 'createMany', records.length) : createLabel(network, table, first?.record ?? {});
}

/** A kind of actor and an expected partner are known by their keys, everything else by a new identifier. */
function idFor(table: CommandTable, { kind, subKind, field, pattern }: Values): string {
  if (table === 'expectedPartners' && typeof field === 'string' && typeof pattern === 'string') {
    return slotIdOf({ field, pattern });
  }
  if (table !== 'actorKinds' || typeof kind !== 'string') return newId();
  return kindKey(kind, typeof subKind === 'string' ? subKind : null);
}

/** Changes records in one step; what they name is looked at once all of them are changed. */
function updateRecords(
  document: OpenDocument,
  table: CommandTable,
  updates: readonly Update[],
  mergeKey: string | null,
): CommandResult {
  const network = document.network();
  const latest = new Map<string, Values>();
  const changed = updates.map(({ id, changes }, row) => {
    const before = latest.get(id) ?? existing(network, table, id);
    const keys = Object.keys(changes);
    if (keys.includes('id') && changes['id'] !== id) {
      throw new Failure('invalidRecord', { table, path: 'id', reason: 'fixed', row });
    }
    const after: Values = parseRecord(table, { ...before, ...changes }, row);
    latest.set(id, after);
    return { id, keys, before, changes: Object.fromEntries(keys.map((key) => [key, after[key]])) };
  });
  const [first] = changed;
  const label =
    first && changed.length === 1
      ? updateLabel(network, table, first.before, first.changes)
      : manyLabel(table, 'updateMany', latest.size);
  return answer(
    document.run({ label, mergeKey }, (writer) => {
      for (const { id, changes } of changed) writer.update(table, id, changes as Partial<RecordOf<CommandTable>>);
      changed.forEach(({ id, keys }, row) => checkRecord(writer, table, latest.get(id) ?? {}, keys, row));
    }),
  );
}

function removeRecords(document: OpenDocument, table: CommandTable, given: readonly string[]): CommandResult {
  const ids = [...new Set(given)];
  const network = document.network();
  const [first] = ids.map((id) => existing(network, table, id));
  if ((catalogueNames as readonly string[]).includes(table)) refuseWhileUsed(network, table, ids);
  const { unlinked, removed } = planRemoval(network, table, ids);
  const label = removeLabel(network, table, first ?? {}, ids.length);
  return answer(
    document.run({ label }, (writer) => {
      for (const one of unlinked) writer.update(one.table, one.id, one.changes as Partial<RecordOf<TableName>>);
      for (const one of removed) writer.remove(one.table, one.id);
    }),
  );
}

/** Entries of lists that users extend are what records mean: they stay as long as a record names them. */
export function refuseWhileUsed(network: Network, table: CommandTable, ids: readonly string[]): void {
  const uses = usesOf(network, table, ids).map((one) => ({ table: one.table, count: one.ids.length }));
  const count = uses.reduce((sum, one) => sum + one.count, 0);
  const used = ids.find((id) => usesOf(network, table, [id]).length > 0);
  if (used !== undefined && count > 0) throw new Failure('recordInUse', { table, id: used, count, uses });
}

function existing(network: Network, table: CommandTable, id: string): Values {
  const record = network.find(table, id);
  if (!record) throw new Failure('unknownRecord', { table, id });
  return record;
}

/** The part of a step's result that a command answers. */
export function answer({ revision, changeSetId }: CommandResult): CommandResult {
  return { revision, changeSetId };
}
