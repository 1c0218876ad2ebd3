/** How editing a cell ended: the keyboard stays on the cell, goes on to the next editable one or back, or is elsewhere. */
export type EditEnd = 'stay' | 'next' | 'previous' | 'elsewhere';

/** A cell being edited; `typed` is what it was begun with instead of its text. */
export interface CellEdit {
  readonly row: string;
  readonly column: string;
  readonly typed: string | null;
}
