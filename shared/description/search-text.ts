import { type FoldedText, foldText } from '../locale/fold-text.ts';
import type { Values } from '../model/links.ts';
import type { AttributeDescription } from './attribute.ts';
import { valueText } from './value-text.ts';
import type { Wording } from './wording.ts';

/**
 * Everything a record says at these attributes, prepared for `containsText`. Yes and no are left out: they say nothing
 * without their name.
 */
export function searchTextOf(
  attributes: readonly AttributeDescription[],
  record: Values,
  wording: Wording,
): FoldedText {
  const texts = attributes.map((attribute) =>
    attribute.widget === 'flag' || attribute.widget === 'optionalFlag' ? '' : valueText(attribute, record, wording),
  );
  return foldText(texts.filter((text) => text !== '').join(' '));
}
