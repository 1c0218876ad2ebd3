import { IconCalendarTime, IconCircleCheck, IconCircleX, IconHelpCircle, IconPlayerPlay } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Measure } from '../../../shared/model/records/measure.ts';
import styles from './plan.module.css';

type Icon = ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;

const icons: Readonly<Record<NonNullable<Measure['status']> | 'unknown', Icon>> = {
  implemented: IconCircleCheck,
  inProgress: IconPlayerPlay,
  planned: IconCalendarTime,
  notRealised: IconCircleX,
  unknown: IconHelpCircle,
};

/** The sign of a measure's status: green, blue, red and black as in the plan, each with a symbol of its own. */
export function StatusSign({ status }: { readonly status: Measure['status'] }) {
  const name = status ?? 'unknown';
  const Icon = icons[name];
  return (
    <span className={styles.sign} data-status={name}>
      <Icon size={18} stroke={1.8} aria-hidden />
    </span>
  );
}
