import type { SlotResult } from '../../../shared/model/gap-analysis.ts';
import { isOpen } from '../../../shared/overviews/coverage-table.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { setCoverage } from './coverage-view.ts';
import { SlotSign } from './SlotSign.tsx';
import { useSlotWords } from './use-slot-words.ts';
import styles from './coverage.module.css';

/** Partners nobody has yet or who are not linked, the most pressing first. */
export function SlotRanking({ slots }: { readonly slots: readonly SlotResult[] }) {
  const t = useTranslate();
  const format = useFormat();
  const words = useSlotWords();
  const ranked = slots.filter(({ state }) => isOpen(state));
  return (
    <section className={styles.part}>
      <h2 className={styles.panelTitle}>{t('coverage:ranking')}</h2>
      {ranked.length === 0 ? (
        <p>{t('coverage:nothingOpen')}</p>
      ) : (
        <p className={styles.quiet}>{t('coverage:rankingHint')}</p>
      )}
      <ol className={styles.ranking}>
        {ranked.map(({ slot, field, pattern, state, priority }) => (
          <li key={slot}>
            <button type="button" onClick={() => setCoverage({ slot })}>
              <SlotSign state={state} />
              <span>
                {words.partner(pattern)}
                <span className={styles.quiet}>{words.field(field)}</span>
              </span>
              <span className={styles.figure}>{format.number(priority, 1)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
