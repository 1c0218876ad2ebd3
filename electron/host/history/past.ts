import type { Label } from '../../../shared/model/changes.ts';
import { plainTitle } from '../../../shared/model/plain-title.ts';
import type { Labels } from '../../../shared/model/scales.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import type { Image, StoredChange } from './images.ts';
import type { LoggedStep, StepLog } from './step-log.ts';

/** What a step did to one record, by name: `before` is null where it was made, `after` where it was removed. */
export interface PastChange {
  readonly table: TableName;
  readonly id: string;
  readonly before: Labels | null;
  readonly after: Labels | null;
  /** What the keys that changed held before and after; null where the record was made or removed. */
  readonly values: { readonly before: Image; readonly after: Image } | null;
}

export interface HistoryEntry {
  readonly id: string;
  readonly at: string;
  readonly label: Label;
  readonly undone: boolean;
  readonly changes: readonly PastChange[];
}

type Find = (table: TableName, id: string) => Image | null;

/** Records as they were, or will be, at another moment of the history than the present. */
class Moment {
  readonly #present: Find;
  readonly #changed = new Map<TableName, Map<string, Image | null>>();

  constructor(present: Find) {
    this.#present = present;
  }

  readonly find: Find = (table, id) => {
    const changed = this.#changed.get(table)?.get(id);
    return changed === undefined ? this.#present(table, id) : changed;
  };

  /** Goes over a step, back or forth. */
  move(changes: readonly StoredChange[], direction: 'undo' | 'redo'): void {
    for (const { table, id, before, after } of changes) {
      const to = direction === 'undo' ? before : after;
      const whole = to && before && after ? { ...this.find(table, id), ...to } : to;
      const own = this.#changed.get(table) ?? new Map<string, Image | null>();
      this.#changed.set(table, own.set(id, whole));
    }
  }

  titles(changes: readonly StoredChange[]): (Labels | null)[] {
    return changes.map(({ table, id }) => {
      const record = this.find(table, id);
      return record && plainTitle(this.find, table, record);
    });
  }
}

/**
 * The steps of a history, the newest first, with what each changed and what the records were called then. Goes from
 * the present step by step into the past, and only as far as it is read.
 */
export function* pastOf(log: StepLog, present: Find): Generator<HistoryEntry> {
  const undone: LoggedStep[] = [];
  const past = new Moment(present);
  for (const step of log.newestFirst()) {
    if (step.undone) {
      undone.push(step);
      continue;
    }
    yield* futureOf(undone.splice(0), present);
    yield entryOf(step, past, 'undo');
  }
  yield* futureOf(undone, present);
}

/** Steps that were taken back, in the same order: what they would do lies ahead of the present. */
function futureOf(undone: readonly LoggedStep[], present: Find): HistoryEntry[] {
  const future = new Moment(present);
  return undone
    .toReversed()
    .map((step) => entryOf(step, future, 'redo'))
    .toReversed();
}

function entryOf(
  { id, at, label, undone, changes }: LoggedStep,
  moment: Moment,
  direction: 'undo' | 'redo',
): HistoryEntry {
  const near = moment.titles(changes);
  moment.move(changes, direction);
  const far = moment.titles(changes);
  const [before, after] = direction === 'undo' ? [far, near] : [near, far];
  return {
    id,
    at,
    label,
    undone,
    changes: changes.map((change, index) => ({
      table: change.table,
      id: change.id,
      before: (change.before && before[index]) ?? null,
      after: (change.after && after[index]) ?? null,
      values: change.before && change.after ? { before: change.before, after: change.after } : null,
    })),
  };
}
