import type { WrittenCell, WrittenTable } from '../exchange/written-table.ts';
import type { TranslateDynamic } from '../locale/translate.ts';

/** A row, and what it is about, by which it is found again in another reckoning. */
export interface KeyedRow {
  readonly key: string;
  readonly cells: readonly WrittenCell[];
}

interface Figures {
  readonly title: string;
  readonly headings: readonly string[];
  /** So many columns from the left say what a row is about; the others hold figures. */
  readonly naming: number;
  readonly rows: readonly KeyedRow[];
  /** The options in force. */
  readonly terms: string;
  /** Formula and source of each figure. */
  readonly formulas: readonly string[];
  /** Why figures are not defined. */
  readonly reasons: readonly string[];
}

/** A table of figures as it leaves the application, which can be put beside the same table of another reckoning. */
export interface FigureTable extends WrittenTable {
  readonly figures: Figures;
}

export function figureTable({
  translate,
  ...figures
}: Figures & { readonly translate: TranslateDynamic }): FigureTable {
  const { title, headings, rows, terms, formulas, reasons } = figures;
  return {
    title,
    notes: [translate('analysis:tables.terms', { terms }), ...formulas, ...reasons],
    headings,
    rows: rows.map(({ cells }) => cells),
    figures,
  };
}

interface Side {
  /** What the reckoning is called: `mit QM`, a day. */
  readonly name: string;
  readonly table: FigureTable;
}

/**
 * Two reckonings as one table: what a row is about, the figures of the first, those of the second, each headed with the
 * name of its reckoning. Rows that only one of them has are empty in the other. Both sets of options stand in the head.
 */
export function sideBySide(one: Side, other: Side, translate: TranslateDynamic): WrittenTable {
  const { title, naming, formulas } = one.table.figures;
  const sides = [one, other].map(({ name, table: { figures } }) => ({
    name,
    figures,
    cellsOf: new Map(figures.rows.map(({ key, cells }) => [key, cells])),
    headings: figures.headings
      .slice(naming)
      .map((heading) => translate('analysis:tables.compared', { measure: heading, name })),
  }));
  const keys = new Set(sides.flatMap(({ cellsOf }) => [...cellsOf.keys()]));
  return {
    title,
    notes: [
      ...sides.map(({ name, figures }) => translate('analysis:tables.termsOf', { name, terms: figures.terms })),
      ...formulas,
      ...sides.flatMap(({ name, figures }) =>
        figures.reasons.map((text) => translate('analysis:tables.reasonOf', { name, text })),
      ),
    ],
    headings: [...one.table.headings.slice(0, naming), ...sides.flatMap(({ headings }) => headings)],
    rows: [...keys].map((key) => [
      ...(sides.find(({ cellsOf }) => cellsOf.has(key))?.cellsOf.get(key) ?? []).slice(0, naming),
      ...sides.flatMap(({ cellsOf, headings }) => cellsOf.get(key)?.slice(naming) ?? headings.map(() => null)),
    ]),
  };
}
