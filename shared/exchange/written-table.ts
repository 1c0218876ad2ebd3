/** What a cell of a table that leaves the application holds; null is a value that is not defined. */
export type WrittenCell = string | number | null;

/** A table as it leaves the application: what it shows, how it was reckoned, and its rows. */
export interface WrittenTable {
  readonly title: string;
  /** Lines above the headings: options in force, formulas, reasons. */
  readonly notes: readonly string[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly WrittenCell[])[];
}

/** How a language writes delimited text: what parts cells, and what parts whole numbers from decimals. */
export interface DelimitedStyle {
  readonly delimiter: string;
  readonly decimalMark: string;
}

/** How spreadsheets of a language read delimited text. */
export const delimitedStyles = {
  de: { delimiter: ';', decimalMark: ',' },
  en: { delimiter: ',', decimalMark: '.' },
} as const satisfies Record<string, DelimitedStyle>;

/**
 * The table as delimited text (RFC 4180), title and notes as first lines with one cell each, all digits of numbers
 * kept. Words that a spreadsheet would take for a formula get an apostrophe in front.
 */
export function delimitedText({ title, notes, headings, rows }: WrittenTable, style: DelimitedStyle): string {
  const lines = [...[title, ...notes].map((line) => [line]), [], headings, ...rows];
  return lines.map((cells) => cells.map((cell) => delimitedCell(cell, style)).join(style.delimiter)).join('\r\n');
}

function delimitedCell(cell: WrittenCell, { delimiter, decimalMark }: DelimitedStyle): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `${cell}`.replace('.', decimalMark);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
