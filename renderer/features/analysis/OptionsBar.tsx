import { Button, MultiSelect, Popover, SegmentedControl } from '@mantine/core';
import { IconAdjustments, IconUserOff } from '@tabler/icons-react';
import { useMemo } from 'react';
import { referenceDateOf } from '../../../shared/model/network.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useSelection } from '../../state/selection.ts';
import { DayField } from '../../ui/DayField.tsx';
import { leftOutOf, type Mode, modeOf, otherDateOf, setAnalysis, setOption, useAnalysisView } from './analysis-view.ts';
import { OptionFields } from './OptionFields.tsx';
import styles from './analysis.module.css';

/** What is compared and what counts; what is in force stands in the line below. */
export function OptionsBar() {
  const t = useTranslate();
  const network = useNetwork();
  const view = useAnalysisView();
  const leftOut = leftOutOf(view, network);
  const isFocus = leftOut.length === 1 && leftOut[0] === network.focusActor?.id;
  const mode = modeOf(view, network);
  const others = { count: leftOut.length, name: network.find('actors', leftOut[0] ?? null)?.name ?? '' };
  const names: Readonly<Record<Mode, string>> = {
    with: isFocus ? t('analysis:withFocus') : t('analysis:withAll'),
    without: isFocus ? t('analysis:withoutFocus') : t('analysis:withoutSome', others),
    both: t('analysis:both'),
    dates: t('analysis:dates'),
  };
  const offered: readonly Mode[] = leftOut.length > 0 ? ['with', 'without', 'both', 'dates'] : ['with', 'dates'];
  const changed = Object.entries(view.options).filter(([key, value]) => key !== 'asOf' && value !== null).length;
  const isPlainNet = isFocus && (mode === 'without' || (mode === 'dates' && view.datesWithout));
  const togglePlainNet = () => {
    if (mode === 'dates') setAnalysis({ datesWithout: !isPlainNet, leftOut: null });
    else setAnalysis(isPlainNet ? { mode: null } : { mode: 'without', leftOut: null });
  };
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('analysis:bar.options')}>
      <SegmentedControl
        aria-label={t('analysis:mode')}
        data={offered.map((value) => ({ value, label: names[value] }))}
        value={mode}
        onChange={(value) => setAnalysis({ mode: value as Mode })}
      />
      {network.focusActor && (
        <Button
          aria-pressed={isPlainNet}
          leftSection={<IconUserOff size={16} stroke={1.6} />}
          variant={isPlainNet ? 'filled' : 'default'}
          onClick={togglePlainNet}
        >
          {t('analysis:bar.withoutFocus')}
        </Button>
      )}
      <LeftOut leftOut={leftOut} mode={mode} />
      <DayField
        label={t('analysis:bar.asOf')}
        value={view.options.asOf ?? referenceDateOf(network)}
        onChange={(asOf) => setOption({ asOf })}
      />
      {mode === 'dates' && (
        <DayField
          label={t('analysis:bar.otherDate')}
          value={otherDateOf(view, network)}
          onChange={(otherDate) => setAnalysis({ otherDate })}
        />
      )}
      <Popover position="bottom-start" trapFocus shadow="md" width={380}>
        <Popover.Target>
          <Button leftSection={<IconAdjustments size={16} stroke={1.6} />}>
            {changed === 0 ? t('analysis:bar.options') : t('analysis:bar.optionsChanged', { count: changed })}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={styles.options}>
          <OptionFields />
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}

function LeftOut({ leftOut, mode }: { readonly leftOut: readonly string[]; readonly mode: Mode }) {
  const t = useTranslate();
  const format = useFormat();
  const network = useNetwork();
  const selection = useSelection();
  const chosen = selection.filter(({ table }) => table === 'actors').map(({ id }) => id);
  const data = useMemo(
    () =>
      network.records.actors
        .map(({ id, name }) => ({ value: id as string, label: name }))
        .sort((a, b) => format.compare(a.label, b.label)),
    [network, format],
  );
  const leave = (ids: readonly string[]) =>
    setAnalysis({
      leftOut: [...ids],
      ...(mode === 'dates' ? { datesWithout: ids.length > 0 } : { mode: ids.length === 0 ? 'with' : 'both' }),
    });
  return (
    <Popover position="bottom-start" trapFocus shadow="md" width={360}>
      <Popover.Target>
        <Button>{t('analysis:bar.leftOut')}</Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.options}>
        <MultiSelect
          label={t('analysis:bar.leftOutHint')}
          placeholder={t('analysis:bar.leftOutPlaceholder')}
          searchable
          clearable
          limit={60}
          data={data}
          value={[...leftOut]}
          onChange={leave}
          comboboxProps={{ withinPortal: false }}
        />
        {chosen.length > 0 && (
          <Button onClick={() => leave(chosen)}>{t('analysis:bar.leaveSelection', { count: chosen.length })}</Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
