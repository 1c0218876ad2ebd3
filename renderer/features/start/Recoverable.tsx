import { Button, Group, Modal } from '@mantine/core';
import { IconLifebuoy } from '@tabler/icons-react';
import { useState } from 'react';
import type { RecoverableDocument } from '../../../shared/contract/index.ts';
import { recoverDocument } from '../../state/document-commands.ts';
import { useFormat } from '../../state/format.ts';
import { host } from '../../state/host.ts';
import { useTranslate } from '../../state/preferences.ts';
import { run } from '../../state/run.ts';
import { filePlace } from './file-place.ts';
import styles from './Recoverable.module.css';

interface RecoverableProps {
  readonly documents: readonly RecoverableDocument[];
  readonly onChange: () => Promise<void>;
}

/** Offers work that was done but had not reached its file when the application ended. */
export function Recoverable({ documents, onChange }: RecoverableProps) {
  const t = useTranslate();
  const format = useFormat();
  const [discarding, setDiscarding] = useState<RecoverableDocument | null>(null);
  if (documents.length === 0) return null;
  return (
    <section className={styles.block} aria-labelledby="recover-title">
      <IconLifebuoy size={22} stroke={1.6} className={styles.icon} aria-hidden="true" />
      <div className={styles.content}>
        <h2 id="recover-title" className={styles.title}>
          {t('start:recover.title')}
        </h2>
        <p className={styles.body}>{t('start:recover.body')}</p>
        <ul className={styles.list}>
          {documents.map((document) => (
            <li key={document.workingCopy} className={styles.row}>
              <span className={styles.names}>
                <span className={styles.name}>{document.name}</span>
                <span className={styles.place} title={document.path}>
                  {[
                    filePlace(document.path),
                    t('start:recover.changed', { time: format.moment(document.changedAt) }),
                  ].join(' · ')}
                </span>
              </span>
              <Button
                aria-label={t('start:recover.discardNamed', { name: document.name })}
                onClick={() => setDiscarding(document)}
              >
                {t('start:recover.discard')}
              </Button>
              <Button
                variant="filled"
                aria-label={t('start:recover.restoreNamed', { name: document.name })}
                onClick={() => void recoverDocument(document.workingCopy)}
              >
                {t('start:recover.restore')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <DiscardDialog document={discarding} onClose={() => setDiscarding(null)} onChange={onChange} />
    </section>
  );
}

interface DiscardDialogProps {
  readonly document: RecoverableDocument | null;
  readonly onClose: () => void;
  readonly onChange: () => Promise<void>;
}

function DiscardDialog({ document, onClose, onChange }: DiscardDialogProps) {
  const t = useTranslate();
  const format = useFormat();
  const discard = async () => {
    if (document) await run(() => host().document.discard({ workingCopy: document.workingCopy }));
    onClose();
    await onChange();
  };
  return (
    <Modal
      opened={document !== null}
      onClose={onClose}
      title={t('start:recover.confirmTitle', { name: document?.name })}
    >
      <p className={styles.confirm}>
        {document && t('start:recover.confirmBody', { time: format.moment(document.changedAt) })}
      </p>
      <Group gap="xs" justify="flex-end">
        <Button data-autofocus onClick={onClose}>
          {t('start:recover.keep')}
        </Button>
        <Button className={styles.discard} onClick={() => void discard()}>
          {t('start:recover.discard')}
        </Button>
      </Group>
    </Modal>
  );
}
