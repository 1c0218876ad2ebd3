import { Button, Group, Modal } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslate } from '../../state/preferences.ts';
import type { NamedRecords, RemovalEffects } from './removal.ts';
import styles from './records.module.css';

interface RemoveRecordDialogProps {
  readonly title: string;
  /** What hangs on the record; null while the dialog is closed. */
  readonly effects: RemovalEffects | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before a record is removed that others hang on, and lists them. */
export function RemoveRecordDialog({ title, effects, onConfirm, onClose }: RemoveRecordDialogProps) {
  const t = useTranslate();
  return (
    <Modal
      opened={effects !== null}
      onClose={onClose}
      withCloseButton={false}
      title={t('records:remove.title', { name: title })}
    >
      {effects && (
        <>
          <Affected heading={t('records:remove.going')} tables={effects.going} />
          <Affected heading={t('records:remove.changing')} tables={effects.changing} />
          <p className={styles.detail}>{t('records:remove.undoable')}</p>
          <Group justify="flex-end" mt="md" gap="xs">
            <Button onClick={onClose} data-autofocus>
              {t('records:remove.keep')}
            </Button>
            <Button leftSection={<IconTrash size={18} stroke={1.6} />} className={styles.danger} onClick={onConfirm}>
              {t('records:remove.confirm')}
            </Button>
          </Group>
        </>
      )}
    </Modal>
  );
}

/** So many names are listed for a table. */
const few = 6;

function Affected({ heading, tables }: { readonly heading: string; readonly tables: readonly NamedRecords[] }) {
  const t = useTranslate();
  if (tables.length === 0) return null;
  return (
    <section className={styles.affected}>
      <h3>{heading}</h3>
      <ul>
        {tables.map(({ table, titles }) => (
          <li key={table}>
            <strong>
              {t(`records:plural.${table}`)} {titles.length}
            </strong>
            {': '}
            {titles.slice(0, few).join('; ')}
            {titles.length > few && ` ${t('records:remove.andMore', { count: titles.length - few })}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
