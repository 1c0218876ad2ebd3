import type { CommandResult } from '../../../shared/contract/base.ts';
import type { ChangeSet, Label } from '../../../shared/model/changes.ts';
import { Failure } from '../../../shared/model/failure.ts';
import { newId } from '../../../shared/model/identifiers.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import { type Connection, databaseFailure } from '../database/connection.ts';
import { readMeta, writeMeta } from '../database/meta.ts';
import type { StoredRecords } from '../database/packed-records.ts';
import { type NetChange, RecordStore } from '../database/record-store.ts';
import {
  type RestorePoint,
  type RestorePointContent,
  type RestorePointHead,
  RestorePointTable,
} from '../database/restore-points.ts';
import { differenceOf } from '../history/difference.ts';
import { type Image, toStored } from '../history/images.ts';
import { type HistoryEntry, pastOf } from '../history/past.ts';
import { replay } from '../history/replay.ts';
import { StepLog } from '../history/step-log.ts';
import { StepWriter } from '../history/step-writer.ts';
import type { Writer } from '../history/writer.ts';
import type { OpenDocument, Step, StepResult } from './open-document.ts';

/** What a step left behind, once committed. */
interface Committed<T> {
  readonly value: T;
  readonly changes: readonly NetChange[];
  readonly changeSetId: string | null;
}

function isThenable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

/** A document on the database of its working copy, which it has for itself. */
export class WorkingDocument implements OpenDocument {
  readonly example: string | null;
  readonly #onStep: (changeSet: ChangeSet) => void;
  #connection: Connection;
  #store: RecordStore;
  #log: StepLog;
  #points: RestorePointTable;
  #path: string;
  #revision: number;
  #next: { readonly undo: Label | null; readonly redo: Label | null };

  /** `onStep` hears of every step after it is committed. */
  constructor(connection: Connection, path: string, onStep: (changeSet: ChangeSet) => void = () => {}) {
    this.#path = path;
    this.#connection = connection;
    this.#store = new RecordStore(connection);
    this.#log = new StepLog(connection);
    this.#points = new RestorePointTable(connection);
    this.#onStep = onStep;
    const { revision, example } = readMeta(connection);
    this.#revision = revision;
    this.example = example;
    this.#next = this.#nextLabels();
  }

  get path(): string {
    return this.#path;
  }

  get revision(): number {
    return this.#revision;
  }

  network(): Network {
    return this.#store.network();
  }

  run<T>(step: Step, work: (writer: Writer) => T): StepResult<T> {
    return this.#step(step, work);
  }

  #step<T>({ label, mergeKey = null, recorded = true }: Step, work: (writer: StepWriter) => T): StepResult<T> {
    const at = new Date().toISOString();
    const id = newId();
    const { value, changes, changeSetId } = this.#transaction((writer) => {
      const result = work(writer);
      if (isThenable(result)) throw new TypeError('the work of a step must be synchronous');
      const [dangling] = writer.dangling();
      if (dangling) {
        const { table, column, missingId } = dangling;
        throw new Failure('danglingReference', { table, path: column, id: missingId, row: 0 });
      }
      const made = writer.changes();
      if (made.length === 0) return { value: result, changes: made, changeSetId: null };
      writeMeta(this.#connection, { revision: this.#revision + 1 });
      const step = { id, at, label, mergeKey, undone: false, changes: made.map(toStored) };
      return { value: result, changes: made, changeSetId: recorded ? this.#log.add(step) : null };
    });
    if (changes.length > 0)
      this.#publish({ id: changeSetId ?? id, at, label, cause: recorded ? 'command' : 'unrecorded' }, changes);
    return { revision: this.#revision, changeSetId, value };
  }

  undo(): CommandResult {
    return this.#replay('undo', 1);
  }

  redo(): CommandResult {
    return this.#replay('redo', 1);
  }

  goTo(stepId: string | null): CommandResult {
    const [done, undone] = [this.#log.ids('done'), this.#log.ids('undone')];
    const redone = undone.findIndex((id) => id === stepId) + 1;
    if (redone > 0) return this.#replay('redo', redone);
    const kept = stepId === null ? 0 : done.findIndex((id) => id === stepId) + 1;
    if (stepId !== null && kept === 0) throw new Failure('unknownRecord', { table: 'history', id: stepId });
    if (kept === done.length) return { revision: this.#revision, changeSetId: null };
    return this.#replay('undo', done.length - kept);
  }

  history(): Iterable<HistoryEntry> {
    return pastOf(this.#log, (table, id) => this.#store.find(table, id)?.record ?? null);
  }

  stored(): StoredRecords {
    return this.#store.stored();
  }

  replaceAll(step: Step, records: StoredRecords): CommandResult {
    const changes = differenceOf(this.stored(), records);
    const { revision, changeSetId } = this.#step(step, (writer) => replay(writer, changes, 'redo'));
    return { revision, changeSetId };
  }

  sightings(): string | null {
    return readMeta(this.#connection).sightings;
  }

  keepSightings(text: string): void {
    this.#transaction(() => {
      writeMeta(this.#connection, { sightings: text });
      return { value: null, changes: [], changeSetId: null };
    });
  }

  restorePoints(): RestorePointHead[] {
    return this.#points.list();
  }

  packedRestorePoint(id: string): Uint8Array | null {
    return this.#points.packed(id);
  }

  addRestorePoint(label: Label, point: RestorePoint): CommandResult {
    return this.#beside(label, () => this.#points.insert(point));
  }

  removeRestorePoints(label: Label, ids: readonly string[]): CommandResult {
    return this.#beside(label, () => ids.forEach((id) => this.#points.remove(id)));
  }

  erase(label: Label, table: TableName, id: string, points: readonly RestorePointContent[]): CommandResult {
    const { changes } = this.#transaction((writer) => {
      writer.remove(table, id);
      this.#log.forget(table, id);
      for (const point of points) this.#points.replace(point);
      writeMeta(this.#connection, { revision: this.#revision + 1 });
      return { value: null, changes: writer.changes(), changeSetId: null };
    });
    this.#publish({ id: newId(), at: new Date().toISOString(), label, cause: 'command' }, changes);
    return { revision: this.#revision, changeSetId: null };
  }

  /** Goes on with a database that holds the same, for another file. */
  moveTo(connection: Connection, path: string): void {
    this.#path = path;
    this.#connection = connection;
    this.#store = new RecordStore(connection);
    this.#log = new StepLog(connection);
    this.#points = new RestorePointTable(connection);
  }

  /** What undo or redo would do; null when there is nothing. */
  get next(): { readonly undo: Label | null; readonly redo: Label | null } {
    return this.#next;
  }

  #nextLabels(): { undo: Label | null; redo: Label | null } {
    return { undo: this.#log.nextLabel('undo'), redo: this.#log.nextLabel('redo') };
  }

  /** Takes back or repeats so many steps in one go; the event goes by the name of the last of them. */
  #replay(direction: 'undo' | 'redo', count: number): CommandResult {
    const { value: last, changes } = this.#transaction((writer) => {
      let step: ReturnType<StepLog['next']> = null;
      for (let done = 0; done < count; done += 1) {
        step = this.#log.next(direction);
        if (!step) throw new Failure(direction === 'undo' ? 'nothingToUndo' : 'nothingToRedo', {});
        replay(writer, step.changes, direction);
        this.#log.mark(step.id, direction === 'undo');
      }
      writeMeta(this.#connection, { revision: this.#revision + 1 });
      return { value: step, changes: writer.changes(), changeSetId: null };
    });
    if (!last) throw new Error('no step was replayed');
    this.#publish({ id: last.id, at: new Date().toISOString(), label: last.label, cause: direction }, changes);
    return { revision: this.#revision, changeSetId: last.id };
  }

  /** Changes what lies beside the records: a new revision, for the file to follow, but no step. */
  #beside(label: Label, work: () => void): CommandResult {
    this.#transaction(() => {
      work();
      writeMeta(this.#connection, { revision: this.#revision + 1 });
      return { value: null, changes: [], changeSetId: null };
    });
    this.#publish({ id: newId(), at: new Date().toISOString(), label, cause: 'command' }, []);
    return { revision: this.#revision, changeSetId: null };
  }

  /** Commits what `work` did, or takes all of it back. */
  #transaction<T>(work: (writer: StepWriter) => Committed<T>): Committed<T> {
    const connection = this.#connection;
    if (connection.inTransaction) throw new Error('a step cannot contain another one');
    try {
      connection.exec('BEGIN IMMEDIATE');
      const committed = work(new StepWriter(this.#store));
      connection.exec('COMMIT');
      this.#store.apply(committed.changes);
      return committed;
    } catch (error) {
      if (connection.inTransaction) connection.exec('ROLLBACK');
      throw databaseFailure(error, this.#path);
    }
  }

  #publish(step: Pick<ChangeSet, 'id' | 'at' | 'label' | 'cause'>, changes: readonly NetChange[]): void {
    this.#revision += 1;
    this.#next = this.#nextLabels();
    this.#onStep({
      ...step,
      revision: this.#revision,
      changes: changes.map(({ table, id, before, after }) => ({
        table,
        id,
        before: before as Image | null,
        after: after as Image | null,
      })),
    });
  }
}
