/** The first and the last day of an ISO day, month or year. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** The days an ISO day, month or year stands for. */
export function daysOf(date: string): Days {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return { first: date, last: date };
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { first: `${date}-01`, last: `${date}-${last}` };
}

/** An ISO day, month or year as a number that orders it: `2001-12-14` is 20011214, `2001` 20010000. */
export function numericDate(date: string): number {
  return Number(date.replaceAll('-', '').padEnd(8, '0'));
}

/** The day so many days later, or earlier. */
export function shiftedDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day so many months later or earlier, the last one of the month where it has fewer. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
