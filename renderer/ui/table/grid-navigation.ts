/** A cell of a grid by the index of its row and column. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit into view. */
  readonly page: number;
}

export interface GridKey {
  readonly key: string;
  /** Strg, or Command. */
  readonly wide: boolean;
}

type Move = (place: GridPlace, size: GridSize) => GridPlace;

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }, { page }) => ({ row: row - page, column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
};

const wideMoves: Readonly<Record<string, Move>> = {
  ArrowUp: ({ column }) => ({ row: 0, column }),
  ArrowDown: ({ column }, { rows }) => ({ row: rows - 1, column }),
  Home: () => ({ row: 0, column: 0 }),
  End: (_, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
};

/** Where a key leads from a cell, kept inside the grid; null for a key that does not move or an empty grid. */
export function movedPlace(place: GridPlace, { key, wide }: GridKey, size: GridSize): GridPlace | null {
  const move = (wide ? wideMoves : moves)[key];
  if (!move || size.rows === 0 || size.columns === 0) return null;
  const { row, column } = move(place, size);
  const within = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1);
  return { row: within(row, size.rows), column: within(column, size.columns) };
}
