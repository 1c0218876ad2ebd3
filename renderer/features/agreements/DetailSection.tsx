import type { ReactNode } from 'react';
import styles from './detail.module.css';

interface DetailSectionProps {
  readonly title: string;
  /** Stands at the end of the title's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the profile of an agreement. */
export function DetailSection({ title, aside, children }: DetailSectionProps) {
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h3>{title}</h3>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
