import type { Finding, FindingParameter, Severity } from '../model/finding.ts';
import type { LackingData } from '../model/gap-analysis.ts';
import type { TableName } from '../model/tables.ts';
import { settled } from './comparison.ts';
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
   * `context` chooses between wordings, `missing` lists what is not known, `notes` are sentences to add.
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
  /** Data without which the rule is not asked. */
  readonly needs: readonly LackingData[];
  /** Data without which the rule says less than it could. */
  readonly wants?: readonly LackingData[];
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

/** Any one of the entries of a catalogue. */
export function anyKeyParameter(table: TableName, ids: readonly string[]): FindingParameter {
  return { type: 'keys', table, ids: [...ids], any: true };
}

export function numberParameter(value: number, digits: number): FindingParameter {
  return { type: 'number', value: settled(value), digits };
}

/** A share of 0 to 1 as a whole number of per cent. */
export function percentParameter(share: number): FindingParameter {
  return numberParameter(share * 100, 0);
}

export function dateParameter(value: string): FindingParameter {
  return { type: 'date', value };
}

export function textParameter(value: string): FindingParameter {
  return { type: 'text', value };
}

/** Words of the locales by their keys; what is no sentence reads the last part of each. */
export function wordsParameter(keys: readonly string[]): FindingParameter {
  const codes = keys.map((key) => key.slice(Math.max(key.lastIndexOf('.'), key.lastIndexOf(':')) + 1));
  return { type: 'text', value: codes.join(', '), words: [...keys] };
}

/** The records of a table as evidence. */
export function evidenceOf(table: TableName, records: Iterable<{ readonly id: string }>): Evidence[] {
  return Array.from(records, ({ id }) => ({ table, id }));
}

/** Entries of a catalogue as evidence, where the network has them. */
export function keyEvidence({ network }: RuleContext, table: TableName, ids: readonly string[]): Evidence[] {
  return ids.filter((id) => network.find(table, id) !== null).map((id) => ({ table, id }));
}

/** Identifiers of records. */
export function idsOf(records: Iterable<{ readonly id: string }>): string[] {
  return Array.from(records, ({ id }) => id);
}
