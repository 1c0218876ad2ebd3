/** What the mouse does on the sheet: choose and move, choose by a line around, shift the sheet, draw actors, ties, notes. */
export const tools = ['select', 'lasso', 'hand', 'actor', 'relation', 'note'] as const;
export type Tool = (typeof tools)[number];
