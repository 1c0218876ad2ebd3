import { Button, Group, Loader, Modal } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { countPhrases } from '../../../shared/exchange/report-texts.ts';
import type { ImportReport } from '../../../shared/model/import-report.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { DropTarget } from './DropTarget.tsx';
import { IssueGroups } from './IssueGroups.tsx';
import {
  applyImport,
  changedRecords,
  chooseImport,
  closeImport,
  type ImportStage,
  useImportStage,
} from './import-flow.ts';
import styles from './exchange.module.css';

/** Shows what files would bring before they are taken over; files dropped on the window come here too. */
export function ImportDialog() {
  const t = useTranslate();
  const stage = useImportStage();
  return (
    <>
      <DropTarget />
      <Modal
        opened={stage.stage !== 'closed'}
        onClose={closeImport}
        title={t('exchange:dialog.title')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('exchange:dialog.close') }}
      >
        <Stage stage={stage} />
      </Modal>
    </>
  );
}

function Stage({ stage }: { readonly stage: ImportStage }) {
  switch (stage.stage) {
    case 'closed':
      return null;
    case 'reading':
      return <Reading names={stage.names} />;
    case 'failed':
      return <Failed sentence={stage.sentence} />;
    case 'preview':
    case 'applying':
      return <Preview names={stage.names} report={stage.report} applying={stage.stage === 'applying'} />;
  }
}

function Reading({ names }: { readonly names: readonly string[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <div className={styles.reading}>
      <Loader size="sm" aria-hidden />
      <output>{t('exchange:dialog.reading', { names: format.list(names) })}</output>
      <Button onClick={closeImport}>{t('exchange:dialog.cancel')}</Button>
    </div>
  );
}

/** One sentence that says what stands in the way, and that nothing was changed. */
function Failed({ sentence }: { readonly sentence: string }) {
  const t = useTranslate();
  return (
    <>
      <div className={styles.failure} role="alert">
        <IconAlertTriangle size={20} stroke={1.6} aria-hidden />
        <p>{sentence}</p>
      </div>
      <p className={styles.quiet}>{t('exchange:dialog.nothingChanged')}</p>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button onClick={closeImport}>{t('exchange:dialog.close')}</Button>
        <Button variant="filled" onClick={() => void chooseImport()}>
          {t('exchange:dialog.chooseOther')}
        </Button>
      </Group>
    </>
  );
}

interface PreviewProps {
  readonly names: readonly string[];
  readonly report: ImportReport;
  readonly applying: boolean;
}

function Preview({ names, report, applying }: PreviewProps) {
  const t = useTranslate();
  const translate = useTranslateDynamic();
  const format = useFormat();
  const phrases = countPhrases(report.counts, translate);
  const changes = changedRecords(report);
  return (
    <>
      <p className={styles.quiet}>{t('exchange:dialog.from', { names: format.list(names), count: names.length })}</p>
      {phrases.length === 0 ? (
        <p className={styles.counts}>{t('exchange:dialog.nothingIn')}</p>
      ) : (
        <ul className={styles.counts} aria-label={t('exchange:dialog.counts')}>
          {phrases.map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
      )}
      <IssueGroups issues={report.issues} />
      <div className={styles.decision}>
        <p className={styles.quiet}>
          {changes === 0 ? t('exchange:dialog.nothingNew') : t('exchange:dialog.undoable')}
        </p>
        <Group justify="flex-end" gap="xs" mt="md">
          <Button onClick={closeImport}>{t('exchange:dialog.cancel')}</Button>
          <Button
            variant="filled"
            data-autofocus
            disabled={changes === 0}
            loading={applying}
            onClick={() => void applyImport()}
          >
            {t('exchange:dialog.apply')}
          </Button>
        </Group>
      </div>
    </>
  );
}
