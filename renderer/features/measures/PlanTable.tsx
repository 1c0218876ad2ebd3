import { ActionIcon } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { PlanGoal } from '../../../shared/overviews/measure-plan.ts';
import { startRecord } from '../../state/open-record.ts';
import { useTranslate } from '../../state/preferences.ts';
import styles from './plan.module.css';
import { PlanRow } from './PlanRow.tsx';

const columns = ['measure', 'participants', 'funding', 'adopted', 'status'] as const;

/** The table of the action concept: a part for each goal, a row for each measure. */
export function PlanTable({ goals }: { readonly goals: readonly PlanGoal[] }) {
  const t = useTranslate();
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={t('plan:title')}>
        <thead>
          <tr>
            <th scope="col">{t('plan:column.number')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`plan:column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {goals.map(({ goal, measures }) => (
          <tbody key={goal}>
            <tr className={styles.goal}>
              <th colSpan={columns.length + 1} scope="rowgroup">
                <span className={styles.goalLine}>
                  {goal ?? t('plan:noGoal')}
                  <ActionIcon
                    aria-label={goal === null ? t('records:new.measures') : t('plan:addTo', { goal })}
                    title={t('records:new.measures')}
                    onClick={() => startRecord('measures', { goal })}
                  >
                    <IconPlus size={17} stroke={1.6} />
                  </ActionIcon>
                </span>
              </th>
            </tr>
            {measures.map(({ number, measure }) => (
              <PlanRow key={measure.id} number={number} measure={measure} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
