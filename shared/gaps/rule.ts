import type { Finding, FindingParameter, Severity } from '../model/finding.ts';
import type { TableName } from '../model/tables.ts';
import type { RuleContext } from './context.ts';
import type { ThresholdName } from './thresholds.ts';

export type Evidence = Finding['evidence'][number];

/** What a rule says about one case; the rest of a finding follows from it. */
export interface Draft {
  /** In any order. */
  readonly subjects: readonly string[];
  readonly severity: Severity;
  /** 0 to 100, for rules that have one. */
  readonly score?: number;
  /**
   * What fills the gaps of the sentence. A parameter called `count` chooses singular or plural, a text called
   * `context` chooses between wordings.
   */
  readonly parameters: Readonly<Record<string, FindingParameter>>;
  /** The records that caused it. */
  readonly evidence: readonly Evidence[];
}

/** A rule of the catalogue; its words are under its identifier in the locale area `rules`. */
export interface Rule {
  readonly id: string;
  /** The letters in front of the number, and the key of the group's name. */
  readonly group: string;
  /** Thresholds that decide, shown with every finding. */
  readonly thresholds: readonly ThresholdName[];
  readonly find: (context: RuleContext) => readonly Draft[];
}

export function actorsParameter(...ids: readonly string[]): FindingParameter {
  return { type: 'actors', ids: [...ids] };
}

export function recordsParameter(table: TableName, ...ids: readonly string[]): FindingParameter {
  return { type: 'records', table, ids: [...ids] };
}

export function keysParameter(table: TableName, ids: readonly string[]): FindingParameter {
  return { type: 'keys', table, ids: [...ids] };
}

export function numberParameter(value: number, digits: number): FindingParameter {
  return { type: 'number', value, digits };
}

export function dateParameter(value: string): FindingParameter {
  return { type: 'date', value };
}

export function textParameter(value: string): FindingParameter {
  return { type: 'text', value };
}

/** The records of a table as evidence. */
export function evidenceOf(table: TableName, records: Iterable<{ readonly id: string }>): Evidence[] {
  return Array.from(records, ({ id }) => ({ table, id }));
}
