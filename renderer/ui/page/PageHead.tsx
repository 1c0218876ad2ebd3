import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslate } from '../../state/preferences.ts';
import styles from './PageHead.module.css';
import { usePageViews } from './page-views.ts';

interface PageHeadProps {
  readonly title: string;
  /** What follows the title: how many there are. */
  readonly count?: ReactNode;
  /** Search and filters, beside the switch of the views. */
  readonly children?: ReactNode;
  /** Buttons at the end of the line. */
  readonly actions?: ReactNode;
}

/** The head of a page: its title, the switch between its views, and what can be done with it. */
export function PageHead({ title, count, children, actions }: PageHeadProps) {
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      {count !== undefined && <span className={styles.count}>{count}</span>}
      <ViewSwitch />
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

/** The switch between the views of the page around; nothing where there is only one. */
function ViewSwitch() {
  const t = useTranslate();
  const pageViews = usePageViews();
  if (!pageViews || pageViews.views.length < 2) return null;
  const { views, current, show } = pageViews;
  return (
    <SegmentedControl
      aria-label={t('common:views')}
      data={views.map(({ id, label }) => ({ value: id, label: label?.(t) ?? id }))}
      value={current}
      onChange={show}
    />
  );
}
