const millisecondsADay = 86_400_000;

/** Days from one ISO day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay);
}

/** Whether a day is one of the last `days` before `asOf`, that day included; unknown is not (DOMAIN.md §6.1). */
export function isWithinLast(date: string | null, days: number, asOf: string): boolean {
  if (date === null) return false;
  const ago = daysBetween(date, asOf);
  return ago >= 0 && ago <= days;
}

/** Whether a day is one of the next `days` after `asOf`, that day included; unknown is not. */
export function isWithinNext(date: string | null, days: number, asOf: string): boolean {
  return date !== null && isWithinLast(asOf, days, date);
}

/** Whether a day lies more than `days` before `asOf`; unknown does not. */
export function isLongerAgo(date: string | null, days: number, asOf: string): boolean {
  return date !== null && daysBetween(date, asOf) > days;
}

/** The latest of the days known; null when none is. */
export function latestOf(dates: Iterable<string | null>): string | null {
  let latest: string | null = null;
  for (const date of dates) if (date !== null && (latest === null || date > latest)) latest = date;
  return latest;
}
