import { daysBetween } from '../gaps/days.ts';
import type { ActionItem } from '../model/records/action-item.ts';

/** When an action item is due, in the order of the list; what is done or dropped comes last. */
export const duePeriods = ['overdue', 'month', 'later', 'undated', 'closed'] as const;
export type DuePeriod = (typeof duePeriods)[number];

export interface ActionGroup {
  readonly period: DuePeriod;
  readonly items: readonly ActionItem[];
}

/** Due within so many days is due soon. */
const soonDays = 30;

export function periodOf({ status, dueOn }: ActionItem, asOf: string): DuePeriod {
  if (status !== 'open') return 'closed';
  if (dueOn === null) return 'undated';
  if (dueOn < asOf) return 'overdue';
  return daysBetween(asOf, dueOn) <= soonDays ? 'month' : 'later';
}

/** Action items by when they are due, the earliest first; periods without any are left out. */
export function actionGroups(items: readonly ActionItem[], asOf: string): ActionGroup[] {
  const byPeriod = Map.groupBy(items, (item) => periodOf(item, asOf));
  return duePeriods.flatMap((period) => {
    const own = byPeriod.get(period)?.toSorted((one, other) => ((one.dueOn ?? '') < (other.dueOn ?? '') ? -1 : 1));
    return own ? [{ period, items: own }] : [];
  });
}
