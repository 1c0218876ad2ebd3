import { weights, worth } from '../gaps/scores/slots.ts';
import { templateIds } from '../model/expectation-templates.ts';
import { expectationsOf } from '../model/expectations.ts';
import type { GapAnalysisResult, SlotResult, SlotState } from '../model/gap-analysis.ts';
import type { Network } from '../model/network.ts';
import type { ExpectedPartner, Importance } from '../model/records/expectation.ts';

/** How far an expected partner is there, or that it is not needed here. */
export type CellState = SlotState | 'notNeeded';

/** Importances from the left to the right. */
export const importances: readonly Importance[] = ['must', 'should', 'could'];

/** An expected partner of a field. */
export interface CoverageCell {
  readonly partner: ExpectedPartner;
  readonly state: CellState;
  /** Null where it is not needed. */
  readonly result: SlotResult | null;
  /** Expected by this network alone, not by one of the templates. */
  readonly isOwn: boolean;
}

/** A field of action with its expected partners. */
export interface CoverageRow {
  readonly field: string;
  /** 0 to 1; null where nothing is expected that is needed here. */
  readonly share: number | null;
  /** Partners that are missing or not linked. */
  readonly open: number;
  readonly cells: Readonly<Record<Importance, readonly CoverageCell[]>>;
}

export type CoverageOrder = 'coverage' | 'catalogue';

type Analysed = Pick<GapAnalysisResult, 'coverage' | 'slots'>;

/**
 * Fields of action against the partners each expects, what is not needed here among them (DOMAIN.md §7.3). In order of
 * coverage the least covered field comes first. `onlyOpen` leaves out fields where nobody is missing.
 */
export function coverageTable(
  network: Network,
  { coverage, slots }: Analysed,
  { order, onlyOpen }: { readonly order: CoverageOrder; readonly onlyOpen: boolean },
): CoverageRow[] {
  const results = new Map(slots.map((slot) => [slot.slot, slot]));
  const byField = Map.groupBy(expectationsOf(network.records).partners, ({ field }): string => field);
  const rows = [...byField].map(([field, partners]): CoverageRow => {
    const cells = partners.flatMap((partner): CoverageCell[] => {
      const result = results.get(partner.id) ?? null;
      const state = partner.notNeeded ? 'notNeeded' : result?.state;
      return state ? [{ partner, state, result, isOwn: !templateIds().has(partner.id) }] : [];
    });
    const of = (importance: Importance) => cells.filter(({ partner }) => partner.importance === importance);
    const share = coverage[field];
    return {
      field,
      share: share ?? null,
      open: cells.filter(({ state }) => isOpen(state)).length,
      cells: { must: of('must'), should: of('should'), could: of('could') },
    };
  });
  const shown = onlyOpen ? rows.filter(({ open }) => open > 0) : rows;
  return order === 'catalogue' ? shown : shown.toSorted((one, other) => (one.share ?? 2) - (other.share ?? 2));
}

/** Nobody is known, or nobody is linked. */
export function isOpen(state: CellState): boolean {
  return state === 'missing' || state === 'unlinked';
}

/** What the coverage of the field would be if somebody filled this place and took part, 0 to 1. */
export function coverageWith({ slots }: Pick<Analysed, 'slots'>, filled: SlotResult): number {
  const own = slots.filter(({ field }) => field === filled.field);
  const reached = own.reduce(
    (sum, { slot, importance, state }) => sum + weights[importance] * (slot === filled.slot ? 1 : worth[state]),
    0,
  );
  return reached / own.reduce((sum, { importance }) => sum + weights[importance], 0);
}

/** The place a key leads to; rows have cells at some columns only. Null for a key that does not move. */
export function nextCell(
  columnsOfRows: readonly (readonly number[])[],
  { row, column }: { readonly row: number; readonly column: number },
  key: string,
): { row: number; column: number } | null {
  const columns = columnsOfRows[row] ?? [];
  const index = columns.indexOf(column);
  const within = (target: number | undefined) => (target === undefined ? null : { row, column: target });
  switch (key) {
    case 'ArrowLeft':
      return within(columns[Math.max(index - 1, 0)]);
    case 'ArrowRight':
      return within(columns[Math.min(index + 1, columns.length - 1)]);
    case 'Home':
      return within(columns[0]);
    case 'End':
      return within(columns.at(-1));
    case 'ArrowUp':
      return nearest(columnsOfRows, row, -1, column);
    case 'ArrowDown':
      return nearest(columnsOfRows, row, 1, column);
    default:
      return null;
  }
}

function nearest(rows: readonly (readonly number[])[], from: number, step: number, column: number) {
  for (let row = from + step; row >= 0 && row < rows.length; row += step) {
    const [best] = (rows[row] ?? []).toSorted((one, other) => Math.abs(one - column) - Math.abs(other - column));
    if (best !== undefined) return { row, column: best };
  }
  return { row: from, column };
}
