import { Button, Popover, Slider, Switch } from '@mantine/core';
import { IconCalendar, IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { type Network, referenceDateOf } from '../../../shared/model/network.ts';
import type { View } from '../../../shared/model/records/view.ts';
import { daysOf } from '../../../shared/views/since-then.ts';
import { formatOf } from '../../../shared/locale/format.ts';
import { useFormat } from '../../state/format.ts';
import { currentLanguage, translate, useTranslate } from '../../state/preferences.ts';
import { notify } from '../../state/run.ts';
import { DayField } from '../../ui/DayField.tsx';
import { changeView } from './current-view.ts';
import styles from './map.module.css';
import { setMap, useMapSettings } from './map-settings.ts';

interface DayMenuProps {
  readonly network: Network;
  readonly view: View;
}

const dayLength = 86_400_000;

function numberOf(day: string): number {
  return Math.round(Date.parse(day) / dayLength);
}

function dayOf(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

/** The day the sheet shows, chosen by typing or by a slider over all days the document tells of. */
export function DayMenu({ network, view }: DayMenuProps) {
  const t = useTranslate();
  const format = useFormat();
  const today = referenceDateOf(network);
  const day = referenceDateOf(network, view.asOf);
  const [draft, setDraft] = useState<string | null>(null);
  const days = daysOf(network);
  const show = (next: string) => {
    setDraft(null);
    void changeView({ asOf: next === today ? null : next });
  };
  const first = [days?.first ?? today, today, day].toSorted()[0] ?? today;
  const last = [days?.last ?? today, today, day].toSorted().at(-1) ?? today;
  return (
    <Popover position="bottom-end" trapFocus shadow="md" width={340}>
      <Popover.Target>
        <Button
          leftSection={<IconCalendar size={17} stroke={1.6} />}
          rightSection={<IconChevronDown size={15} />}
          aria-label={t('map:day.button', { date: format.date(day) })}
        >
          {format.date(day)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.filter} aria-label={t('map:day.label')}>
        <DayField label={t('map:day.label')} value={draft ?? day} onChange={show} />
        <Slider
          min={numberOf(first)}
          max={numberOf(last)}
          value={numberOf(draft ?? day)}
          label={(value) => format.date(dayOf(value))}
          thumbLabel={t('map:day.slider')}
          onChange={(value) => setDraft(dayOf(value))}
          onChangeEnd={(value) => show(dayOf(value))}
        />
        <div className={styles.dayEnds}>
          <span>{format.date(first)}</span>
          <span>{format.date(last)}</span>
        </div>
        <Changes />
        <Button disabled={view.asOf === null} onClick={() => show(today)}>
          {t('map:day.back', { date: format.date(today) })}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}

function Changes() {
  const t = useTranslate();
  const { changes } = useMapSettings();
  return (
    <Switch
      label={t('map:day.changes')}
      description={t('map:day.changesHint')}
      checked={changes}
      onChange={(event) => setMap({ changes: event.currentTarget.checked })}
    />
  );
}

/** Whether the sheet shows a day before that of the network. */
function isPast(network: Network, view: View): boolean {
  return referenceDateOf(network, view.asOf) < referenceDateOf(network);
}

/** Where the sheet shows an earlier day, says that it is only read; tells whether it does. */
export function refusesEdits(network: Network, view: View): boolean {
  if (!isPast(network, view)) return false;
  notify(translate()('drawing:past', { date: formatOf(currentLanguage()).day(referenceDateOf(network, view.asOf)) }));
  return true;
}

/** Says that the sheet shows an earlier day. */
export function PastBand({ network, view }: DayMenuProps) {
  const t = useTranslate();
  const format = useFormat();
  const { changes } = useMapSettings();
  if (!isPast(network, view)) return null;
  return (
    <output className={styles.groupsNote}>
      <strong>{t('map:day.past', { date: format.date(referenceDateOf(network, view.asOf)) })}</strong>
      <Button size="xs" aria-pressed={changes} onClick={() => setMap({ changes: !changes })}>
        {changes ? t('map:day.hideChanges') : t('map:day.showChanges')}
      </Button>
      <Button size="xs" onClick={() => void changeView({ asOf: null })}>
        {t('map:day.back', { date: format.date(referenceDateOf(network)) })}
      </Button>
    </output>
  );
}
