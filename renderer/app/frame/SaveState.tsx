import { IconAlertTriangle, IconCheck, IconLoader } from '@tabler/icons-react';
import type { DocumentStatus } from '../../../shared/contract/index.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import styles from './TitleBar.module.css';

type OpenDocument = NonNullable<DocumentStatus['document']>;

const icons = { saved: IconCheck, pending: IconLoader, failed: IconAlertTriangle };

/** Whether the file holds what is on the screen, and since when. */
export function SaveState({ saving, savedAt }: Pick<OpenDocument, 'saving' | 'savedAt'>) {
  const t = useTranslate();
  const format = useFormat();
  const texts = {
    saved: savedAt ? t('common:saving.saved', { time: format.time(savedAt) }) : t('common:saving.savedEarlier'),
    pending: t('common:saving.pending'),
    failed: t('common:saving.failed'),
  };
  const Icon = icons[saving];
  return (
    <span className={styles.saveState} data-saving={saving} title={texts[saving]}>
      <Icon size={17} stroke={1.8} aria-hidden="true" />
      <span className={styles.saveText}>{texts[saving]}</span>
    </span>
  );
}
