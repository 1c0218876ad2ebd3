import { daysBetween, isWithinLast, latestOf } from '../../../shared/gaps/days.ts';
import type { Severity } from '../../../shared/model/finding.ts';
import type { Agreement } from '../../../shared/model/records/agreement.ts';
import { type Column, endedOn } from './board.ts';

/** The line of a card that says what is due; its words are `agreements:deadline.<form>`. */
export type Deadline =
  | { readonly form: 'expired' | 'left' | 'noFollowUp' | 'stuck'; readonly severity: Severity; readonly days: number }
  | { readonly form: 'signed' | 'state' | 'until'; readonly severity: null; readonly on: string }
  | { readonly form: 'held'; readonly severity: null; readonly held: number; readonly planned: number }
  | { readonly form: 'open' | 'stateOnly'; readonly severity: null };

/**
 * What is due on a day. Whether a letter of intent waits for what follows (AGR-04) and whether a negotiation is stuck
 * (AGR-05) is decided by the rules; `rules` are the findings that rest on the agreement.
 */
export function deadlineOf(agreement: Agreement, column: Column, day: string, rules: ReadonlySet<string>): Deadline {
  const { type, validFrom, validUntil } = agreement;
  const since = validFrom === null ? 0 : daysBetween(validFrom, day);
  if (column === 'expired' && validUntil) return overdue('expired', 'high', daysBetween(validUntil, day));
  if (column === 'expiring' && validUntil) return overdue('left', 'medium', daysBetween(day, validUntil));
  if (column === 'preparing') {
    if (rules.has('AGR-05')) return overdue('stuck', 'medium', since);
    return dated('state', validFrom);
  }
  if (column === 'intended') {
    if (rules.has('AGR-04')) return overdue('noFollowUp', 'medium', since);
    return dated('signed', validFrom);
  }
  if (column === 'ended') return dated('state', endedOn(agreement) || null);
  if (type === 'jourFixe' && agreement.meetingsPerYear !== null) {
    const held = agreement.heldOn.filter((on) => isWithinLast(on, 365, day)).length;
    return { form: 'held', severity: null, held, planned: agreement.meetingsPerYear };
  }
  const said = type === 'councilResolution' ? latestOf([validFrom, ...agreement.amendedOn]) : validUntil;
  return said === null ? { form: 'open', severity: null } : dated('until', said);
}

function overdue(form: 'expired' | 'left' | 'noFollowUp' | 'stuck', severity: Severity, days: number): Deadline {
  return { form, severity, days };
}

function dated(form: 'signed' | 'state' | 'until', on: string | null): Deadline {
  return on === null ? { form: 'stateOnly', severity: null } : { form, severity: null, on };
}
