import { useTranslate } from '../../state/preferences.ts';
import styles from './tables.module.css';

/** What stands where nothing is recorded. */
export function Unknown() {
  const t = useTranslate();
  return (
    <span className={styles.unknown} title={t('model:unknown')}>
      –
    </span>
  );
}
