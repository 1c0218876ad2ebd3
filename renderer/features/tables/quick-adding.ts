import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import { descriptionOf } from '../../../shared/description/descriptions.ts';
import type { Values } from '../../../shared/model/links.ts';
import type { RecordTable } from '../../state/record-commands.ts';

/**
 * The values of a new record of which only its name is known, or null where a record needs more than that: its page
 * asks for it.
 */
export function namedRecord(table: RecordTable, name: string): Values | null {
  const attributes: readonly AttributeDescription[] = descriptionOf(table).attributes;
  const [first, ...others] = attributes;
  if (!first || others.some(({ required }) => required)) return null;
  if (first.widget === 'text') return { [first.key]: name };
  return first.widget === 'labels' ? { [first.key]: { de: name, en: name } } : null;
}
