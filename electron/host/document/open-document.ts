import type { CommandResult } from '../../../shared/contract/base.ts';
import type { Label } from '../../../shared/model/changes.ts';
import type { Network } from '../../../shared/model/network.ts';
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

export interface HistoryEntry {
  readonly id: string;
  readonly at: string;
  readonly label: Label;
  readonly undone: boolean;
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
  /** At most `limit` steps, the newest first. */
  history(limit: number): HistoryEntry[];
}
