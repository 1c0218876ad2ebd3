import type { Severity } from '../../../shared/model/finding.ts';
import { containsText, foldText } from '../../../shared/locale/fold-text.ts';
import { type ActorRow, severityRank } from './actor-row.ts';

/** Stands for „not recorded“ where a filter chooses a value. */
export const unknownValue = 'unknown';

/**
 * What the table is narrowed to: one entry a column, in the order in which they were set. `contains` columns hold a
 * text, `choose` columns a key or `unknown`, `from` columns a number as text.
 */
export type ColumnFilters = Readonly<Partial<Record<FilterColumn, string>>>;

export interface ActorFilter {
  /** Free text over name, kind and fields. */
  readonly search: string;
  readonly columns: ColumnFilters;
}

export const noFilter: ActorFilter = { search: '', columns: {} };

type Matcher = (row: ActorRow, value: string) => boolean;

const matchers = {
  name: (row, value) => containsText(foldText(row.actor.name), value),
  kind: (row, value) => row.kindLabel === value,
  sector: (row, value) => chosen(row.actor.welfareSector, value) || row.actor.secondarySector === value,
  fields: (row, value) =>
    value === unknownValue ? row.actor.fields.length === 0 : row.actor.fields.some((entry) => entry.field === value),
  tier: (row, value) => chosen(row.actor.stakeholderTier, value),
  influence: (row, value) => from(row.actor.influence, value),
  willingness: (row, value) => from(row.actor.willingness, value),
  ties: (row, value) => from(row.ties, value),
  agreements: (row, value) => from(row.agreements, value),
  measures: (row, value) => from(row.measures, value),
  lastContact: (row, value) =>
    value === unknownValue
      ? row.lastContact === null
      : row.lastContact !== null && row.lastContact.days > Number(value),
  degree: (row, value) => from(row.degree, value),
  betweenness: (row, value) => from(row.betweenness, value),
  findings: (row, value) =>
    row.findings !== null && severityRank(row.findings.worst) >= severityRank(value as Severity),
} satisfies Record<string, Matcher>;

export type FilterColumn = keyof typeof matchers;

function chosen(value: string | null, wanted: string): boolean {
  return (value ?? unknownValue) === wanted;
}

function from(value: number | null, wanted: string): boolean {
  return wanted === unknownValue ? value === null : value !== null && value >= Number(wanted);
}

/** The filters in force as pairs of column and value. */
export function activeFilters(filter: ActorFilter): [FilterColumn, string][] {
  return (Object.entries(filter.columns) as [FilterColumn, string][]).filter(([, value]) => value !== '');
}

/** The rows that pass the search and every column filter, in the order given. */
export function filterRows(rows: readonly ActorRow[], filter: ActorFilter): ActorRow[] {
  const active = activeFilters(filter);
  return rows.filter(
    (row) => containsText(row.search, filter.search) && active.every(([column, value]) => matchers[column](row, value)),
  );
}

/** The filter with one column set, or cleared where the value is empty. */
export function withColumn(filter: ActorFilter, column: FilterColumn, value: string | null): ActorFilter {
  const { [column]: _old, ...others } = filter.columns;
  return { ...filter, columns: value === null || value === '' ? others : { ...others, [column]: value } };
}

/** One way out of an empty result: the part to take away, and how many rows that brings back. */
export interface Loosening {
  readonly part: FilterColumn | 'search';
  readonly hits: number;
}

/**
 * The one part of a filter without which most rows would be left; null where no single part helps. Meant for the case
 * that nothing passes.
 */
export function loosening(rows: readonly ActorRow[], filter: ActorFilter): Loosening | null {
  const parts: Loosening[] = activeFilters(filter).map(([column]) => ({
    part: column,
    hits: filterRows(rows, withColumn(filter, column, null)).length,
  }));
  if (filter.search.trim() !== '')
    parts.push({ part: 'search', hits: filterRows(rows, { ...filter, search: '' }).length });
  const best = parts.reduce<Loosening | null>((top, part) => (part.hits > (top?.hits ?? 0) ? part : top), null);
  return best;
}
