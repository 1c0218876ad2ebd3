import type { CellState } from '../../../shared/overviews/coverage-table.ts';
import styles from './coverage.module.css';

/** The sign of how far an expected partner is there: tick, half disc, ring, question mark, bar. Decorative. */
export function SlotSign({ state, size = 16 }: { readonly state: CellState; readonly size?: number }) {
  return (
    <svg className={styles.sign} data-state={state} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx={8} cy={8} r={6.6} />
      {state === 'engaged' && <path d="M5 8.2 7.2 10.4 11.2 6" />}
      {state === 'linked' && <path d="M8 1.4 A6.6 6.6 0 0 0 8 14.6 Z" />}
      {state === 'missing' && <path d="M6.2 6.4a1.9 1.9 0 1 1 2.6 1.7c-.6.3-.8.6-.8 1.2M8 11.6v.1" />}
      {state === 'notNeeded' && <path d="M4.6 8h6.8" />}
    </svg>
  );
}
