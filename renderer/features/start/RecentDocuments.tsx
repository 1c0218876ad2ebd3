import { ActionIcon, Button, TextInput, Tooltip, UnstyledButton } from '@mantine/core';
import { IconChartDots3, IconChevronRight, IconPlugConnectedX, IconSearch, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { RecentDocument } from '../../../shared/contract/index.ts';
import { containsText, foldText } from '../../../shared/locale/fold-text.ts';
import { openDocument } from '../../state/document-commands.ts';
import { useFormat } from '../../state/format.ts';
import { host } from '../../state/host.ts';
import { useTranslate } from '../../state/preferences.ts';
import { run } from '../../state/run.ts';
import styles from './RecentDocuments.module.css';
import { filePlace } from './file-place.ts';

interface RecentDocumentsProps {
  readonly documents: readonly RecentDocument[];
  readonly onChange: () => Promise<void>;
}

/** The documents of this computer, the latest first. */
export function RecentDocuments({ documents, onChange }: RecentDocumentsProps) {
  const t = useTranslate();
  const [query, setQuery] = useState('');
  const shown = documents.filter(({ name, path }) => containsText(foldText(`${name} ${filePlace(path)}`), query));
  return (
    <section aria-labelledby="recent-title">
      <div className={styles.head}>
        <h2 id="recent-title" className={styles.title}>
          {t('start:recent.title')}
        </h2>
        {documents.length > 0 && (
          <TextInput
            className={styles.search}
            leftSection={<IconSearch size={16} stroke={1.7} />}
            placeholder={t('start:recent.search')}
            aria-label={t('start:recent.search')}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        )}
      </div>
      {documents.length === 0 && <p className={styles.empty}>{t('start:recent.empty')}</p>}
      {documents.length > 0 && shown.length === 0 && (
        <p className={styles.empty}>
          {t('start:recent.noMatch', { count: documents.length })}{' '}
          <Button size="xs" onClick={() => setQuery('')}>
            {t('start:recent.clear')}
          </Button>
        </p>
      )}
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((document) => (
            <RecentRow key={document.path} document={document} onChange={onChange} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface RecentRowProps {
  readonly document: RecentDocument;
  readonly onChange: () => Promise<void>;
}

function RecentRow({ document, onChange }: RecentRowProps) {
  const t = useTranslate();
  const format = useFormat();
  const { name, path, available } = document;
  const forget = async () => {
    if (await run(() => host().document.forget({ path }))) await onChange();
  };
  const remove = t('start:recent.removeNamed', { name });
  return (
    <li className={styles.row} data-available={available}>
      <UnstyledButton className={styles.open} disabled={!available} onClick={() => void openDocument(path)}>
        <span className={styles.icon}>
          <IconChartDots3 size={20} stroke={1.6} aria-hidden="true" />
        </span>
        <span className={styles.names}>
          <span className={styles.name}>{name}</span>
          <span className={styles.place} title={path}>
            {[filePlace(path), format.moment(document.openedAt)].filter((part) => part !== '').join(' · ')}
          </span>
        </span>
        <span className={styles.facts}>
          <span>{t('start:recent.actors', { count: document.actors })}</span>
          {!available && (
            <span className={styles.missing}>
              <IconPlugConnectedX size={16} stroke={1.6} aria-hidden="true" />
              {t('start:recent.unavailable')}
            </span>
          )}
        </span>
        {available && <IconChevronRight size={18} stroke={1.6} className={styles.chevron} aria-hidden="true" />}
      </UnstyledButton>
      {available ? (
        <Tooltip label={t('start:recent.remove')}>
          <ActionIcon className={styles.remove} aria-label={remove} onClick={() => void forget()}>
            <IconX size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      ) : (
        <Button size="xs" className={styles.removeMissing} aria-label={remove} onClick={() => void forget()}>
          {t('start:recent.remove')}
        </Button>
      )}
    </li>
  );
}
