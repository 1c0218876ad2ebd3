import type { Label } from '../../../shared/model/changes.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import type { Connection } from '../database/connection.ts';
import { type StoredChange, squash } from './images.ts';

/** How many steps a document remembers. */
const rememberedSteps = 1000;

/** How long after a step another one of the same key still joins it. */
const mergeWindow = 5_000;

/** A step as the history keeps it. */
export interface LoggedStep {
  readonly id: string;
  readonly at: string;
  readonly label: Label;
  readonly mergeKey: string | null;
  readonly undone: boolean;
  readonly changes: readonly StoredChange[];
}

/** A step without its changes, which may be as large as an import. */
interface Row {
  readonly id: string;
  readonly at: string;
  readonly label: string;
  readonly mergeKey: string | null;
  readonly undone: 0 | 1;
}

function joins(newest: Row, step: LoggedStep): boolean {
  if (newest.undone || step.mergeKey === null || newest.mergeKey !== step.mergeKey) return false;
  return step.mergeKey.startsWith('drag:') || Date.parse(step.at) - Date.parse(newest.at) <= mergeWindow;
}

/** The list of steps in the database: done ones, then those undone. Every call belongs to the transaction of a step. */
export class StepLog {
  readonly #insert;
  readonly #replace;
  readonly #remove;
  readonly #forgetUndone;
  readonly #prune;
  readonly #mark;
  readonly #newest;
  readonly #next;
  readonly #changes;
  readonly #list;

  constructor(connection: Connection) {
    const rows = 'SELECT "id", "at", "label", "mergeKey", "undone" FROM "change_sets"';
    this.#insert = connection.prepare(
      'INSERT INTO "change_sets" ("id", "at", "label", "mergeKey", "undone", "changes") VALUES (?, ?, ?, ?, ?, ?)',
    );
    this.#replace = connection.prepare('UPDATE "change_sets" SET "at" = ?, "label" = ?, "changes" = ? WHERE "id" = ?');
    this.#remove = connection.prepare('DELETE FROM "change_sets" WHERE "id" = ?');
    this.#forgetUndone = connection.prepare('DELETE FROM "change_sets" WHERE "undone" = 1');
    this.#prune = connection.prepare(
      'DELETE FROM "change_sets" WHERE "ordinal" <= (SELECT max("ordinal") FROM "change_sets") - ?',
    );
    this.#mark = connection.prepare('UPDATE "change_sets" SET "undone" = ? WHERE "id" = ?');
    this.#newest = connection.prepare<[], Row>(`${rows} ORDER BY "ordinal" DESC LIMIT 1`);
    this.#next = {
      undo: connection.prepare<[], Row>(`${rows} WHERE "undone" = 0 ORDER BY "ordinal" DESC LIMIT 1`),
      redo: connection.prepare<[], Row>(`${rows} WHERE "undone" = 1 ORDER BY "ordinal" LIMIT 1`),
    };
    this.#changes = connection.prepare<[string], string>('SELECT "changes" FROM "change_sets" WHERE "id" = ?').pluck();
    this.#list = connection.prepare<[number], Row>(`${rows} ORDER BY "ordinal" DESC LIMIT ?`);
  }

  /**
   * Adds a step, or joins it with the newest one; what was undone can no longer be done again. Answers the identifier
   * of the step in the history, null when it took back the one it joined.
   */
  add(step: LoggedStep): string | null {
    const newest = this.#newest.get();
    this.#forgetUndone.run();
    const both = newest && joins(newest, step) ? squash(this.#changesOf(newest.id), step.changes) : null;
    if (newest && both) {
      if (both.length === 0) this.#remove.run(newest.id);
      else this.#replace.run(step.at, JSON.stringify(step.label), JSON.stringify(both), newest.id);
      return both.length === 0 ? null : newest.id;
    }
    this.restore(step);
    this.#prune.run(rememberedSteps);
    return step.id;
  }

  /** Adds a step as it is, as the newest one. */
  restore({ id, at, label, mergeKey, undone, changes }: LoggedStep): void {
    this.#insert.run(id, at, JSON.stringify(label), mergeKey, undone ? 1 : 0, JSON.stringify(changes));
  }

  /** The step that undo takes back, or redo does again; null when there is none. */
  next(direction: 'undo' | 'redo'): { id: string; label: Label; changes: readonly StoredChange[] } | null {
    const row = this.#next[direction].get();
    return row ? { id: row.id, label: JSON.parse(row.label), changes: this.#changesOf(row.id) } : null;
  }

  /** What that step is called. */
  nextLabel(direction: 'undo' | 'redo'): Label | null {
    const row = this.#next[direction].get();
    return row ? JSON.parse(row.label) : null;
  }

  /** Takes every trace of a record out of the steps; those that did nothing else are gone. */
  forget(table: TableName, id: string): void {
    for (const step of this.all()) {
      const kept = step.changes.filter((change) => change.table !== table || change.id !== id);
      if (kept.length === step.changes.length) continue;
      if (kept.length === 0) this.#remove.run(step.id);
      else this.#replace.run(step.at, JSON.stringify(step.label), JSON.stringify(kept), step.id);
    }
  }

  mark(id: string, undone: boolean): void {
    this.#mark.run(undone ? 1 : 0, id);
  }

  /** The steps that are done, or those undone, the oldest first. */
  ids(which: 'done' | 'undone'): string[] {
    const rows = this.#list.all(rememberedSteps).toReversed();
    return rows.filter(({ undone }) => undone === (which === 'undone' ? 1 : 0)).map(({ id }) => id);
  }

  /** Every step with its changes, the oldest first. */
  *all(): Generator<LoggedStep> {
    for (const row of this.#list.all(rememberedSteps).toReversed()) yield this.#step(row);
  }

  /** Every step with its changes, the newest first. */
  *newestFirst(): Generator<LoggedStep> {
    for (const row of this.#list.all(rememberedSteps)) yield this.#step(row);
  }

  #step({ label, undone, ...row }: Row): LoggedStep {
    return { ...row, label: JSON.parse(label), undone: undone === 1, changes: this.#changesOf(row.id) };
  }

  #changesOf(id: string): readonly StoredChange[] {
    return JSON.parse(this.#changes.get(id) ?? '[]');
  }
}
