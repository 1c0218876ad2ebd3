import { numericDate } from './partial-dates.ts';
import type { Values } from '../model/links.ts';
import type { AttributeDescription } from './attribute.ts';
import { valueText } from './value-text.ts';
import type { Wording } from './wording.ts';

/** What records are put in order by; null where nothing is recorded. */
export type SortKey = string | number | null;

/**
 * The key of a record at an attribute: days and numbers by size, closed sets and scales in the order they are offered,
 * no before yes, lists of days by the last one, everything else by its words.
 */
export function sortKeyOf(attribute: AttributeDescription, record: Values, wording: Wording): SortKey {
  const value = record[attribute.key];
  if (value === null || value === undefined || value === '') return null;
  switch (attribute.widget) {
    case 'number':
    case 'scale':
      return value as number;
    case 'flag':
    case 'optionalFlag':
      return value === true ? 1 : 0;
    case 'choice':
      return attribute.options.values.indexOf(value as string);
    case 'date':
    case 'partialDate':
      return numericDate(value as string);
    case 'dates': {
      const days = (value as readonly string[]).map(numericDate);
      return days.length === 0 ? null : Math.max(...days);
    }
    case 'text':
    case 'longText':
    case 'labels':
    case 'texts':
    case 'choices':
    case 'reference':
    case 'references':
    case 'kind':
    case 'subKind':
    case 'entries':
      return valueText(attribute, record, wording) || null;
  }
}

/** Compares two keys of one attribute; what is not recorded comes last in either direction. */
export function compareSortKeys(
  one: SortKey,
  other: SortKey,
  descending: boolean,
  compareTexts: (one: string, other: string) => number,
): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const order =
    typeof one === 'number' && typeof other === 'number' ? one - other : compareTexts(String(one), String(other));
  return descending ? -order : order;
}
