import type { CellState, CoverageCell } from '../../../shared/overviews/coverage-table.ts';
import { useTranslate } from '../../state/preferences.ts';
import { SlotSign } from './SlotSign.tsx';
import styles from './coverage.module.css';

const states: readonly CellState[] = ['engaged', 'linked', 'unlinked', 'missing', 'notNeeded'];

/** What the signs mean, with how many there are of each. */
export function CoverageLegend({ cells }: { readonly cells: readonly CoverageCell[] }) {
  const t = useTranslate();
  const counts = states.map((state) => ({ state, count: cells.filter((cell) => cell.state === state).length }));
  return (
    <footer className={styles.legend}>
      <ul>
        {counts
          .filter(({ state, count }) => count > 0 || state !== 'notNeeded')
          .map(({ state, count }) => (
            <li key={state}>
              <SlotSign state={state} />
              {t(`coverage:state.${state}`)} <strong>{count}</strong>
            </li>
          ))}
      </ul>
      <span>{t('coverage:keys')}</span>
    </footer>
  );
}
