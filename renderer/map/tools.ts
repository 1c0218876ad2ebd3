/** What the mouse does on the sheet: choose and move, shift the sheet, draw actors, draw ties. */
export const tools = ['select', 'hand', 'actor', 'relation'] as const;
export type Tool = (typeof tools)[number];
