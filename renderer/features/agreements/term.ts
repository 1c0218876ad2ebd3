import type { Agreement } from '../../../shared/model/records/agreement.ts';

/** So many days after an ISO day, or before it. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** So many months after an ISO day; the last day of a month that has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The days between which something holds, both included; null is open. */
export interface Term {
  readonly validFrom: string;
  readonly validUntil: string | null;
}

/**
 * The term proposed for a renewal agreed on a day: it begins the day after the old one ends, or now where that is past,
 * and lasts as long, in whole months where the old one did.
 */
export function renewalTerm({ validFrom, validUntil }: Agreement, on: string): Term {
  const from = validUntil !== null && validUntil >= on ? addDays(validUntil, 1) : on;
  if (validFrom === null || validUntil === null) return { validFrom: from, validUntil: null };
  const after = addDays(validUntil, 1);
  const months = monthsBetween(validFrom, after);
  const next =
    addMonths(validFrom, months) === after
      ? addMonths(from, months)
      : addDays(from, (Date.parse(after) - Date.parse(validFrom)) / 86_400_000);
  return { validFrom: from, validUntil: addDays(next, -1) };
}

function monthsBetween(from: string, until: string): number {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(until) - months(from);
}
