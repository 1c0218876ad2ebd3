import { fitsNeed } from '../gaps/scores/need-fit.ts';
import type { Network } from '../model/network.ts';
import type { NeedSignal } from '../model/records/need-signal.ts';
import type { Offer } from '../model/records/offer.ts';

/** What offers are set against their target groups by. */
export const matrixColumns = ['areas', 'fieldsOfAction'] as const;
export type MatrixColumns = (typeof matrixColumns)[number];

/** Stands for what names no target group, area or field. */
export const unspecified = '';

export interface MatrixCell {
  readonly offers: readonly Offer[];
  readonly needs: readonly NeedSignal[];
}

export interface OfferMatrix {
  /** Identifiers of target groups in the order of their catalogue, those that offers or needs name. */
  readonly rows: readonly string[];
  /** Identifiers of areas or fields. */
  readonly columns: readonly string[];
  /** Cells by row, then by column. */
  readonly cells: readonly (readonly MatrixCell[])[];
  /** The greatest number of offers in one cell. */
  readonly most: number;
}

/** How many offers and needs there are for each target group in each area, or each field of action. */
export function offerMatrix(
  network: Network,
  offers: readonly Offer[],
  needs: readonly NeedSignal[],
  by: MatrixColumns,
): OfferMatrix {
  const placesOf = (record: Offer | NeedSignal): readonly string[] =>
    by === 'areas' ? record.areas : 'fields' in record ? record.fields.map(({ field }) => field) : [];
  const orNone = (ids: readonly string[]) => (ids.length === 0 ? [unspecified] : [...new Set(ids)]);
  // Needs name no fields: set against fields, only offers are counted.
  const counted = by === 'areas' ? needs : [];
  const all: readonly (Offer | NeedSignal)[] = [...offers, ...counted];
  const rows = ordered(network.records.targetGroups, new Set(all.flatMap((one) => orNone(one.targetGroups))));
  const used = new Set(all.flatMap((one) => orNone(placesOf(one))));
  const columns = ordered(network.records[by], by === 'areas' ? withAll(network, used) : used);
  const at = (record: Offer | NeedSignal, row: string, column: string) =>
    orNone(record.targetGroups).includes(row) && orNone(placesOf(record)).includes(column);
  const cells = rows.map((row) =>
    columns.map((column) => ({
      offers: offers.filter((offer) => at(offer, row, column)),
      needs: counted.filter((need) => at(need, row, column)),
    })),
  );
  return { rows, columns, cells, most: Math.max(0, ...cells.flat().map((cell) => cell.offers.length)) };
}

/** Areas without any offer are what the matrix is looked at for. */
function withAll(network: Network, used: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...network.records.areas.map(({ id }) => id), ...used]);
}

function ordered(catalogue: readonly { readonly id: string }[], used: ReadonlySet<string>): string[] {
  const known = catalogue.map(({ id }) => id).filter((id) => used.has(id));
  return used.has(unspecified) ? [...known, unspecified] : known;
}

/** A need with what answers it. */
export interface AnsweredNeed {
  readonly need: NeedSignal;
  /** Offers of the same kind for one of its groups in one of its areas (DOMAIN.md §6.3, MIS-08). */
  readonly answers: readonly Offer[];
}

/** Needs with the offers that answer them: unanswered ones first, the most pressing before the others. */
export function answeredNeeds(network: Network): AnsweredNeed[] {
  return network.records.needSignals
    .map((need) => ({ need, answers: network.records.offers.filter((offer) => fitsNeed(offer, need)) }))
    .toSorted(
      (one, other) =>
        Math.min(one.answers.length, 1) - Math.min(other.answers.length, 1) ||
        (other.need.priority ?? 0) - (one.need.priority ?? 0),
    );
}

/** A kind of offer with how many there are of it and of those below. */
export interface CategoryCount {
  readonly id: string;
  readonly depth: number;
  readonly count: number;
}

/** Kinds of offers as a tree in the order of their catalogue, with counts; branches without any offer are left out. */
export function categoryCounts(network: Network): CategoryCount[] {
  const own = Map.groupBy(network.records.offers, ({ category }) => String(category ?? unspecified));
  const below = (parent: string | null, depth: number, above: ReadonlySet<string>): CategoryCount[] =>
    network.records.offerCategories
      .filter(({ id, parentId }) => parentId === parent && !above.has(id))
      .flatMap(({ id }) => {
        const inner = below(id, depth + 1, new Set([...above, id]));
        const children = inner.filter((one) => one.depth === depth + 1);
        const count = (own.get(id)?.length ?? 0) + children.reduce((sum, one) => sum + one.count, 0);
        return count === 0 ? [] : [{ id, depth, count }, ...inner];
      });
  return below(null, 0, new Set());
}
