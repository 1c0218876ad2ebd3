import type { Values } from '../model/links.ts';
import type { AttributeDescription } from './attribute.ts';
import { type DescribedTable, descriptionOf } from './descriptions.ts';
import { valueText } from './value-text.ts';
import type { Wording } from './wording.ts';

/** What became of one attribute, in words; a text is empty where nothing was, or is, recorded. */
export interface AttributeChange {
  readonly key: string;
  /** Its name. */
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The attributes a step changed, in the order of the form. Of lists only what came and what went is said, unless
 * nothing but the order changed. `record` helps with values that need others of the record, such as sub-kinds.
 */
export function attributeChanges(
  table: DescribedTable,
  record: Values,
  values: { readonly before: Values; readonly after: Values },
  wording: Wording,
): AttributeChange[] {
  const attributes: readonly AttributeDescription[] = descriptionOf(table).attributes;
  return attributes
    .filter(({ key }) => key in values.before || key in values.after)
    .map((attribute) => {
      const { key } = attribute;
      const [before, after] = differing(values.before[key], values.after[key]);
      const text = (own: Values, value: unknown) => valueText(attribute, { ...record, ...own, [key]: value }, wording);
      return {
        key,
        label: wording.translate(attribute.label),
        before: text(values.before, before),
        after: text(values.after, after),
      };
    });
}

/** Of two lists what only one of them has; anything else as it is. */
function differing(before: unknown, after: unknown): [unknown, unknown] {
  if (!Array.isArray(before) || !Array.isArray(after)) return [before, after];
  const gone = without(before, after);
  const come = without(after, before);
  return gone.length + come.length === 0 ? [before, after] : [gone, come];
}

function without(list: readonly unknown[], others: readonly unknown[]): unknown[] {
  const known = new Set(others.map((one) => JSON.stringify(one)));
  return list.filter((one) => !known.has(JSON.stringify(one)));
}
