import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import type { Wording } from '../../../shared/description/wording.ts';

/** What an empty input says: that nothing is recorded, or in a row without a label what it is for. */
export function placeholderOf(
  attribute: AttributeDescription,
  isCompact: boolean,
  { translate }: Wording,
): string | undefined {
  if (isCompact) return translate(attribute.label);
  return attribute.nullable ? translate('model:unknown') : undefined;
}
