import type { Translate } from '../../../shared/locale/translate.ts';

/** Days between meetings in the unit people say it in: days, weeks from one of them on, months from six weeks on. */
export function rhythmText(days: number, t: Translate): string {
  if (days < 7) return t('bodies:rhythmDays', { count: Math.max(1, days) });
  if (days < 45) return t('bodies:rhythmWeeks', { count: Math.round(days / 7) });
  return t('bodies:rhythmMonths', { count: Math.round(days / 30.4) });
}
