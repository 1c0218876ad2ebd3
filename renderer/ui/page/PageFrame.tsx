import type { ReactNode } from 'react';
import { FieldSurroundingsProvider } from '../fields/field-surroundings.ts';
import { useSurroundings } from '../fields/use-surroundings.ts';
import { PageHead } from './PageHead.tsx';
import styles from './PageFrame.module.css';

interface PageFrameProps {
  readonly title: string;
  readonly count?: ReactNode;
  /** Search and filters in the head. */
  readonly controls?: ReactNode;
  /** Buttons at the end of the head. */
  readonly actions?: ReactNode;
  /** The profile of what is selected, beside the content. */
  readonly inspector?: ReactNode;
  readonly children: ReactNode;
}

/** A page whose content scrolls below its head, with what fields and links need around them. */
export function PageFrame({ title, count, controls, actions, inspector, children }: PageFrameProps) {
  return (
    <FieldSurroundingsProvider value={useSurroundings()}>
      <div className={styles.page}>
        <section className={styles.main} aria-label={title}>
          <PageHead title={title} count={count} actions={actions}>
            {controls}
          </PageHead>
          <div className={styles.content}>{children}</div>
        </section>
        {inspector}
      </div>
    </FieldSurroundingsProvider>
  );
}

interface EmptyPageProps {
  readonly title: string;
  readonly children?: ReactNode;
}

/** What a page says while there is nothing to show, with the first step. */
export function EmptyPage({ title, children }: EmptyPageProps) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
