import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { measureStatus } from '../../../shared/model/enumerations.ts';
import type { Measure } from '../../../shared/model/records/measure.ts';
import { measurePlan, statusCounts } from '../../../shared/overviews/measure-plan.ts';
import { useNetwork } from '../../state/document.ts';
import { startRecord } from '../../state/open-record.ts';
import { useTranslate } from '../../state/preferences.ts';
import { EmptyPage, PageFrame } from '../../ui/page/PageFrame.tsx';
import styles from './plan.module.css';
import { PlanTable } from './PlanTable.tsx';
import { StatusSign } from './StatusSign.tsx';

/** The measures by goal, with who takes part, what pays for them and how far they are. */
export function PlanView() {
  const t = useTranslate();
  const { measures } = useNetwork().records;
  const [status, setStatus] = useState<Measure['status'] | undefined>(undefined);
  const goals = measurePlan(measures);
  const shown = goals
    .map(({ goal, measures: own }) => ({
      goal,
      measures: own.filter(({ measure }) => status === undefined || measure.status === status),
    }))
    .filter((goal) => goal.measures.length > 0);
  const add = (
    <Button variant="filled" leftSection={<IconPlus size={18} stroke={1.8} />} onClick={() => startRecord('measures')}>
      {t('records:new.measures')}
    </Button>
  );
  return (
    <PageFrame
      title={t('common:page.measures')}
      count={measures.length}
      actions={measures.length > 0 ? add : undefined}
    >
      {measures.length === 0 ? (
        <EmptyPage title={t('plan:empty')}>
          <p>{t('plan:emptyHint')}</p>
          {add}
        </EmptyPage>
      ) : (
        <>
          <StatusFilter measures={measures} status={status} onChoose={setStatus} />
          {shown.length > 0 ? (
            <PlanTable goals={shown} />
          ) : (
            <EmptyPage title={t('plan:noMatch')}>
              <Button onClick={() => setStatus(undefined)}>{t('plan:showAll')}</Button>
            </EmptyPage>
          )}
        </>
      )}
    </PageFrame>
  );
}

interface StatusFilterProps {
  readonly measures: readonly Measure[];
  readonly status: Measure['status'] | undefined;
  readonly onChoose: (status: Measure['status'] | undefined) => void;
}

/** The legend of the statuses with their numbers; choosing one shows only its measures. */
function StatusFilter({ measures, status, onChoose }: StatusFilterProps) {
  const t = useTranslate();
  const counts = statusCounts(measures);
  const all = [...measureStatus.options, null].filter((one) => one !== null || counts.has(one) || status === null);
  return (
    <section className={styles.filter} aria-label={t('plan:filter')}>
      {all.map((one) => (
        <button
          key={one}
          type="button"
          className={styles.chip}
          aria-pressed={one === status}
          onClick={() => onChoose(one === status ? undefined : one)}
        >
          <StatusSign status={one} />
          {one ? t(`model:measureStatus.${one}`) : t('model:unknown')}
          <span className={styles.count}>{counts.get(one) ?? 0}</span>
        </button>
      ))}
    </section>
  );
}
