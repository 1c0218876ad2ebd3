import { allowedTransitions, statesOf } from './agreement.ts';
import type { AgreementState } from '../model/enumerations.ts';
import type { Values } from '../model/links.ts';
import type { Agreement } from '../model/records/agreement.ts';
import type { TableName } from '../model/tables.ts';

/**
 * Which values can be chosen at a key at the moment, or undefined where all can: an agreement goes on only to the
 * states its life cycle leads to; a new one may be entered in any state of its type.
 */
export function allowedValues(
  table: TableName,
  key: string,
  record: Values,
  isDraft: boolean,
): ((value: string | number) => boolean) | undefined {
  if (table !== 'agreements' || key !== 'state' || record['type'] === undefined) return undefined;
  const agreement = record as unknown as Agreement;
  const states = isDraft ? statesOf(agreement.type) : allowedTransitions(agreement);
  return (value) => states.includes(value as AgreementState);
}
