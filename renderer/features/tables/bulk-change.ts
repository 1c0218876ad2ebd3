import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import { valueText } from '../../../shared/description/value-text.ts';
import type { Wording } from '../../../shared/description/wording.ts';
import type { Values } from '../../../shared/model/links.ts';
import type { RecordTable, RecordUpdate } from '../../state/record-commands.ts';
import { plannedChange } from './store-cell.ts';

/** How lists are changed: something is added, taken out, or takes the place of all. */
export type ListChange = 'add' | 'takeOut' | 'replace';

export interface BulkChange {
  readonly attribute: AttributeDescription;
  /** The new values of a record in which nothing else is recorded. */
  readonly values: Values;
  readonly list: ListChange;
}

/** What changing several records does. */
export interface BulkPlan {
  readonly updates: readonly RecordUpdate[];
  /** How many stay as they are, by the sentence that says why. */
  readonly unchanged: ReadonlyMap<string, number>;
}

/** Whether the attribute holds several values, so that one can be added or taken out. */
export function isList({ widget }: AttributeDescription): boolean {
  return (
    widget === 'references' || widget === 'choices' || widget === 'entries' || widget === 'texts' || widget === 'dates'
  );
}

/** Plans the same change of several records. */
export function planBulkChange(
  table: RecordTable,
  records: readonly Values[],
  change: BulkChange,
  wording: Wording,
): BulkPlan {
  const updates: RecordUpdate[] = [];
  const unchanged = new Map<string, number>();
  const leave = (sentence: string) => unchanged.set(sentence, (unchanged.get(sentence) ?? 0) + 1);
  for (const record of records) {
    const wanted = wantedValues(record, change);
    const after = { ...record, ...wanted };
    const { attribute } = change;
    if (valueText(attribute, record, wording) === valueText(attribute, after, wording)) {
      leave(wording.translate('tables:alreadySo'));
      continue;
    }
    const planned = plannedChange(table, attribute, record, wanted, wording);
    if ('sentence' in planned) leave(planned.sentence);
    else updates.push({ id: String(record['id']), changes: planned.changes });
  }
  return { updates, unchanged };
}

function wantedValues(record: Values, { attribute, values, list }: BulkChange): Values {
  if (!isList(attribute) || list === 'replace') return values;
  const now = (record[attribute.key] ?? []) as readonly unknown[];
  const given = (values[attribute.key] ?? []) as readonly unknown[];
  const named = new Set(given.map((one) => subjectOf(attribute, one)));
  const others = now.filter((one) => !named.has(subjectOf(attribute, one)));
  if (list === 'takeOut') return { [attribute.key]: others.length === 0 ? attribute.empty : others };
  const known = new Set(now.map((one) => subjectOf(attribute, one)));
  return { [attribute.key]: [...now, ...given.filter((one) => !known.has(subjectOf(attribute, one)))] };
}

/** What an entry of a list is about; two about the same are taken for one. */
function subjectOf(attribute: AttributeDescription, entry: unknown): unknown {
  if (attribute.widget !== 'entries') return entry;
  return (entry as Values)[attribute.item[0]?.key ?? ''];
}
