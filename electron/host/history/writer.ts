import type { RecordOf, TableName } from '../../../shared/model/tables.ts';

/**
 * How a step reads and changes records. Records arrive parsed: a writer trusts them. What it reads includes what the
 * step has already changed. References may point forward within a step; they are checked when it ends.
 */
export interface Writer {
  /** The record, or null. */
  get<Name extends TableName>(table: Name, id: string): RecordOf<Name> | null;
  /** All records of a table in order of creation. */
  all<Name extends TableName>(table: Name): readonly RecordOf<Name>[];
  /** Fails with duplicateRecord when the identifier is taken. */
  insert<Name extends TableName>(table: Name, record: RecordOf<Name>): void;
  /** Sets the keys given, equal values being no change; fails with unknownRecord. */
  update<Name extends TableName>(table: Name, id: string, changes: Partial<RecordOf<Name>>): void;
  /** Fails with unknownRecord, and with recordInUse while another record names this one. */
  remove(table: TableName, id: string): void;
}
