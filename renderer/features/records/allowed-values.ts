import type { DescribedTable } from '../../../shared/description/descriptions.ts';
import { allowedTransitions, statesOf } from '../../../shared/life-cycle/agreement.ts';
import type { AgreementState } from '../../../shared/model/enumerations.ts';
import type { Values } from '../../../shared/model/links.ts';
import type { Agreement } from '../../../shared/model/records/agreement.ts';

/**
 * Which values can be chosen at a key at the moment, or undefined where all can: an agreement goes on only to the
 * states its life cycle leads to; a new one may be entered in any state of its type.
 */
export function allowedValues(
  table: DescribedTable,
  key: string,
  record: Values,
  isDraft: boolean,
): ((value: string | number) => boolean) | undefined {
  if (table !== 'agreements' || key !== 'state' || record['type'] === undefined) return undefined;
  const agreement = record as unknown as Agreement;
  const states = isDraft ? statesOf(agreement.type) : allowedTransitions(agreement);
  return (value) => states.includes(value as AgreementState);
}
