import { foldText } from '../locale/fold-text.ts';
import type { AttributeDescription } from './attribute.ts';
import { type DescribedTable, descriptionOf } from './descriptions.ts';
import type { Wording } from './wording.ts';

/** What the columns of a pasted table mean. */
export interface PasteColumns {
  /** Whether the first row names the columns. */
  readonly hasHead: boolean;
  /** The attribute of each column, in its order; null for a column that is not taken. */
  readonly keys: readonly (string | null)[];
}

/**
 * Recognises the columns of a pasted table: by their names where the first row holds the name of an attribute in most
 * of its cells, else in the order of the columns shown.
 * @param shown attributes of the columns on screen, from the one the keyboard is in.
 */
export function recogniseColumns(
  table: DescribedTable,
  rows: readonly (readonly string[])[],
  shown: readonly string[],
  wording: Wording,
): PasteColumns {
  const attributes: readonly AttributeDescription[] = descriptionOf(table).attributes;
  const [first = []] = rows;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const names = new Map(
    attributes.flatMap((attribute) => namesOf(attribute, wording).map((name) => [name, attribute.key])),
  );
  const named = first.map((cell) => names.get(plain(cell)) ?? null);
  const written = first.filter((cell) => cell.trim() !== '').length;
  const hasHead = named.filter((key) => key !== null).length * 2 > written && written > 0;
  const keys = Array.from({ length: width }, (_, index) => (hasHead ? named[index] : shown[index]) ?? null);
  return { hasHead, keys: keys.map((key, index) => (key !== null && keys.indexOf(key) < index ? null : key)) };
}

function namesOf({ key, label }: AttributeDescription, { translate }: Wording): string[] {
  return [plain(key), plain(translate(label))];
}

function plain(text: string): string {
  return foldText(text.trim())[0];
}
