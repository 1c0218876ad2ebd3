import { transitionChanges } from '../../../shared/life-cycle/agreement.ts';
import type { AgreementState } from '../../../shared/model/enumerations.ts';
import type { Agreement } from '../../../shared/model/records/agreement.ts';

/** What is entered about a step. */
export interface StepDraft {
  readonly to: AgreementState;
  readonly on: string | null;
  readonly note: string | null;
  /** The term of the agreement that follows; of no meaning for other steps. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** Why a step cannot be taken like this, and beside which field that is said. */
export type StepProblem =
  | { readonly key: 'on'; readonly reason: 'missing' }
  | { readonly key: 'on'; readonly reason: 'beforeLast'; readonly last: string }
  | { readonly key: 'on'; readonly reason: 'afterEnd'; readonly end: string }
  | { readonly key: 'validUntil'; readonly reason: 'endBeforeBegin' };

/** What keeps a step from being taken; null where nothing does. */
export function stepProblem(agreement: Agreement, draft: StepDraft): StepProblem | null {
  const { to, on, note, validFrom, validUntil } = draft;
  if (on === null) return { key: 'on', reason: 'missing' };
  const last = agreement.transitions.at(-1)?.on;
  if (last !== undefined && on < last) return { key: 'on', reason: 'beforeLast', last };
  if (to === 'renewed') {
    const begins = validFrom ?? on;
    return validUntil !== null && validUntil < begins ? { key: 'validUntil', reason: 'endBeforeBegin' } : null;
  }
  const changed = transitionChanges(agreement, { to, on, note });
  const end = agreement.validUntil;
  if (changed.validFrom && end !== null && end < changed.validFrom) return { key: 'on', reason: 'afterEnd', end };
  return null;
}

/** The day proposed for a step: the day looked at, but never before the last step. */
export function proposedDay({ transitions }: Agreement, day: string): string {
  const last = transitions.at(-1)?.on ?? day;
  return last > day ? last : day;
}
