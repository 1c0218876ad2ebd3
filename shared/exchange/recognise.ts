import type { ImportFormat } from '../model/import-report.ts';
import { findTableForm } from './table-reader.ts';

/**
 * The format of a text, by its content: anything that begins like JSON is an interchange file, anything whose first
 * row shares two headings with a known table is a measures table. Only an empty text goes by its name.
 * Null where it is neither.
 */
export function recogniseFormat(name: string, text: string): ImportFormat | null {
  const start = text.trimStart().slice(0, 1);
  if (start === '') return /\.json$/i.test(name) ? 'interchange' : 'measuresTable';
  if (start === '{' || start === '[') return 'interchange';
  return findTableForm(text) ? 'measuresTable' : null;
}
