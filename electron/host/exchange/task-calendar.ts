import { recordTitle } from '../../../shared/description/record-title.ts';
import { calendarOf } from '../../../shared/exchange/calendar.ts';
import type { Language } from '../../../shared/locale/resources.ts';
import { createTranslator, dynamicTranslate } from '../../../shared/locale/translate.ts';
import type { Network } from '../../../shared/model/network.ts';

/** The open action items of a network as a calendar; `now` is the moment of writing. */
export function taskCalendar(network: Network, language: Language, now: Date): string {
  const translate = dynamicTranslate(createTranslator(language));
  const wording = { network, translate, language };
  const line = (key: string, table: 'actors' | 'bodies', id: string | null) =>
    id === null ? '' : translate(`gaps:calendar.${key}`, { name: recordTitle(table, id, wording) });
  const tasks = network.records.actionItems.map((item) => ({
    item,
    lines: [line('responsible', 'actors', item.responsibleActorId), line('body', 'bodies', item.decidedInBodyId)],
  }));
  const name = translate('gaps:calendar.name', { name: network.settings?.name ?? '' });
  return calendarOf(name, tasks, now.toISOString());
}
