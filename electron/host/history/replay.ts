import { Failure } from '../../../shared/model/failure.ts';
import { type AnyRecord, type RecordOf, type TableName, tableNames } from '../../../shared/model/tables.ts';
import { foreignKeysOf, foreignKeysTo } from '../database/tables.ts';
import type { StoredChange } from './images.ts';
import { type StepWriter, valueOf } from './step-writer.ts';

/**
 * Takes a step back (`undo`) or does it again (`redo`). The order of the changes does not matter: records are changed
 * first, then what goes away makes room for what comes back, references being checked at the end. Steps outside the
 * history may have touched the same records: what is no longer there is left alone, and what still names a removed
 * record lets go of it.
 */
export function replay(writer: StepWriter, changes: readonly StoredChange[], direction: 'undo' | 'redo'): void {
  const removed: StoredChange[] = [];
  const made: StoredChange[] = [];
  const target = (change: StoredChange) => (direction === 'undo' ? change.before : change.after);
  for (const change of changes) {
    const to = target(change);
    if (!to) removed.push(change);
    else if (!change.before || !change.after) made.push(change);
    else if (writer.get(change.table, change.id)) writer.update(change.table, change.id, to);
  }
  removeAll(writer, removed);
  for (const change of made) {
    const record = target(change) as unknown as AnyRecord;
    if (!writer.get(change.table, change.id)) writer.insertAt(change.table, change.ordinal, record);
  }
  for (let dangling = writer.dangling(); dangling.length > 0; dangling = writer.dangling()) {
    for (const { table, recordId, column, required } of dangling) {
      if (required) removeReleased(writer, table, recordId);
      else letGo(writer, table, recordId, column);
    }
  }
}

/** Removes records that may name each other, in circles too. */
function removeAll(writer: StepWriter, removed: readonly StoredChange[]): void {
  for (const { table, id } of removed) {
    for (const { column, required } of foreignKeysOf(table)) if (!required) letGo(writer, table, id, column);
  }
  const backwards = removed.toSorted((a, b) => tableNames.indexOf(b.table) - tableNames.indexOf(a.table));
  for (const { table, id } of backwards) removeReleased(writer, table, id);
}

function letGo(writer: StepWriter, table: TableName, id: string, column: string): void {
  if (writer.get(table, id)) writer.update(table, id, { [column]: null } as Partial<RecordOf<TableName>>);
}

/** Removes a record; where others still name it, what needs it goes first, and the rest no longer names it. */
function removeReleased(writer: StepWriter, table: TableName, id: string): void {
  if (!writer.get(table, id)) return;
  try {
    writer.remove(table, id);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'recordInUse') throw error;
    for (const key of foreignKeysTo(table)) {
      for (const record of writer.all(key.table).filter((one) => valueOf(one, key.column) === id)) {
        if (key.required) removeReleased(writer, key.table, record.id);
        else letGo(writer, key.table, record.id, key.column);
      }
    }
    writer.remove(table, id);
  }
}
