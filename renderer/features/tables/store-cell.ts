import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import type { Wording } from '../../../shared/description/wording.ts';
import { allowedValues } from '../../../shared/life-cycle/allowed-values.ts';
import { withConsequences } from '../../../shared/life-cycle/consequences.ts';
import type { Values } from '../../../shared/model/links.ts';
import { recordProblems } from '../../../shared/model/validation.ts';
import type { RecordTable } from '../../state/record-commands.ts';

/** What a change of one attribute changes in its record, or the sentence that says why it cannot. */
export type PlannedChange = { readonly changes: Values } | { readonly sentence: string };

/**
 * Plans a change of one attribute: with what follows from it, refused where it does not fit the rest of the record or
 * the life cycle of an agreement.
 */
export function plannedChange(
  table: RecordTable,
  attribute: AttributeDescription,
  record: Values,
  wanted: Values,
  wording: Wording,
): PlannedChange {
  const { network, translate } = wording;
  const allows = allowedValues(table, attribute.key, record, false);
  const value = wanted[attribute.key];
  const isOther = value !== record[attribute.key];
  if (allows && isOther && !allows(value as string)) return { sentence: translate('tables:notAllowed') };
  const today = new Date().toISOString().slice(0, 10);
  const changes = withConsequences(table, record, wanted, network, today);
  const problem = recordProblems(table, { ...record, ...changes }, (name, id) => network.find(name, id)).find(
    ({ keys }) => keys.some((key) => key in changes),
  );
  return problem ? { sentence: translate(`records:problem.${problem.code}`, problem.values) } : { changes };
}
