import type { ReactNode } from 'react';
import { reveal } from '../../state/focus-request.ts';
import { type RecordKey, select } from '../../state/selection.ts';
import styles from './inspector.module.css';

interface RecordLinkProps {
  readonly record: RecordKey;
  readonly children: ReactNode;
}

/** The name of a record: leads to its profile and shows it on the map. */
export function RecordLink({ record, children }: RecordLinkProps) {
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => {
        select([record]);
        reveal([record]);
      }}
    >
      {children}
    </button>
  );
}
