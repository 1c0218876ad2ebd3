import { Kbd, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDocumentStatus, useNetwork } from '../../state/document.ts';
import { useKeysText } from '../../state/keys.ts';
import { useTranslate } from '../../state/preferences.ts';
import { BrandMark } from '../../ui/BrandMark.tsx';
import { showDialog } from '../dialogs.ts';
import { DocumentMenu } from './DocumentMenu.tsx';
import { SaveState } from './SaveState.tsx';
import styles from './TitleBar.module.css';
import { UndoButtons } from './UndoButtons.tsx';

/** Whose document this is, search and commands, steps back and forth, and whether the file is up to date. */
export function TitleBar() {
  const t = useTranslate();
  const keysText = useKeysText();
  const status = useDocumentStatus();
  const network = useNetwork();
  if (!status) return null;
  return (
    <header className={styles.bar} data-region="titleBar" aria-label={t('common:region.titleBar')}>
      <div className={styles.left}>
        <BrandMark size={24} className={styles.mark} />
        <span className={styles.product}>Knotenwerk</span>
        <DocumentMenu name={network.settings?.name ?? status.fileName} />
        {status.example !== null && <span className={styles.tag}>{t('common:document.example')}</span>}
      </div>
      <UnstyledButton className={styles.search} onClick={() => showDialog('palette')}>
        <IconSearch size={17} stroke={1.7} aria-hidden="true" />
        <span className={styles.searchText}>{t('common:palette.open')}</span>
        <Kbd>{keysText('mod+K')}</Kbd>
      </UnstyledButton>
      <div className={styles.right}>
        <UndoButtons />
        <SaveState saving={status.saving} savedAt={status.savedAt} />
      </div>
    </header>
  );
}
