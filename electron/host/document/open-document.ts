import type { CommandResult } from '../../../shared/contract/base.ts';
import type { Label } from '../../../shared/model/changes.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import type { StoredRecords } from '../database/packed-records.ts';
import type { RestorePoint, RestorePointContent, RestorePointHead } from '../database/restore-points.ts';
import type { HistoryEntry } from '../history/past.ts';
import type { Writer } from '../history/writer.ts';

/** What one step is called and how it enters the history. */
export interface Step {
  readonly label: Label;
  /**
   * Joins this step with the newest one of the same key when that one is at most five seconds old; keys that begin
   * with `drag:` join however long the drag takes.
   */
  readonly mergeKey?: string | null;
  /** `false`: rows change and windows hear of it, but it is no step of the user's and cannot be undone. */
  readonly recorded?: boolean;
}

export interface StepResult<T> extends CommandResult {
  readonly value: T;
}

/** The document in work: its records, its history, and the one way to change it. */
export interface OpenDocument {
  readonly path: string;
  readonly revision: number;
  /** The read model of the current revision; the same object until the next change. */
  network(): Network;
  /**
   * Runs `work` in one transaction. It is synchronous: a promise is refused with a TypeError. When it throws, nothing
   * has changed. `changeSetId` is null when the step is not in the history: unrecorded, or nothing changed.
   */
  run<T>(step: Step, work: (writer: Writer) => T): StepResult<T>;
  /** Fails with nothingToUndo. */
  undo(): CommandResult;
  /** Fails with nothingToRedo. */
  redo(): CommandResult;
  /**
   * Goes to the moment after the step with this identifier, or before all of them (null), as one event. Fails with
   * unknownRecord where the history has no such step.
   */
  goTo(stepId: string | null): CommandResult;
  /** The steps remembered, with what they changed, the newest first; read only until the next change. */
  history(): Iterable<HistoryEntry>;
  /** Every record with its place in the order of creation. */
  stored(): StoredRecords;
  /** Puts other records in place of all there are, as one step. */
  replaceAll(step: Step, records: StoredRecords): CommandResult;
  /** What is remembered of findings, as it was last kept; null in the beginning. */
  sightings(): string | null;
  /** Remembers it beside the records, without a new revision: it goes to the file with the next change. */
  keepSightings(text: string): void;
  /** Named states of the document, the oldest first. They are not in the history. */
  restorePoints(): RestorePointHead[];
  /** What a restore point holds, as packRecords packed it; null where there is none of this identifier. */
  packedRestorePoint(id: string): Uint8Array | null;
  addRestorePoint(label: Label, point: RestorePoint): CommandResult;
  removeRestorePoints(label: Label, ids: readonly string[]): CommandResult;
  /**
   * Removes a record for good: it is gone from the history, and `points` takes the place of what restore points held.
   * This is no step and cannot be undone. Fails with unknownRecord, and with recordInUse while another record names it.
   */
  erase(label: Label, table: TableName, id: string, points: readonly RestorePointContent[]): CommandResult;
}
