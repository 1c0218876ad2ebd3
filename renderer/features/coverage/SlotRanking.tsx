import type { SlotResult } from '../../../shared/model/gap-analysis.ts';
import { isOpen } from '../../../shared/overviews/coverage-table.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { setCoverage } from './coverage-view.ts';
import { SlotSign } from './SlotSign.tsx';
import { useExpectationWords } from '../../state/expectation-words.ts';
import styles from './coverage.module.css';

interface SlotRankingProps {
  readonly slots: readonly SlotResult[];
  /** One was opened in place of the list. */
  readonly onOpen: () => void;
}

/** Partners nobody has yet or who are not linked, the most pressing first. */
export function SlotRanking({ slots, onOpen }: SlotRankingProps) {
  const t = useTranslate();
  const format = useFormat();
  const words = useExpectationWords();
  const open = (slot: string) => {
    setCoverage({ slot });
    onOpen();
  };
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
            <button type="button" onClick={() => open(slot)}>
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
