/** How editing a cell ended: the keyboard stays on the cell, goes on to the next editable one, or is elsewhere. */
export type EditEnd = 'stay' | 'next' | 'elsewhere';
