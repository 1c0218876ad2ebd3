import { Button, Group, Modal } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslate } from '../../state/preferences.ts';
import { canEnd } from './ending.ts';
import { EndingForm } from './EndingForm.tsx';
import type { NamedRecords, RemovalQuestion } from './removal.ts';
import styles from './removal.module.css';

interface RemovalDialogProps {
  /** Null while the dialog is closed. */
  readonly question: RemovalQuestion | null;
  readonly onConfirm: (question: RemovalQuestion) => void;
  readonly onClose: () => void;
  /** Called when the dialog is out of view; gives the keyboard back itself. */
  readonly onClosed?: () => void;
}

/** Asks before records are removed that others hang on, and lists these. */
export function RemovalDialog({ question, onConfirm, onClose, onClosed }: RemovalDialogProps) {
  const t = useTranslate();
  return (
    <Modal
      opened={question !== null}
      onClose={onClose}
      {...(onClosed && { onExitTransitionEnd: onClosed, returnFocus: false })}
      withCloseButton={false}
      title={question && headingOf(t, question)}
    >
      {question && (
        <>
          <Affected heading={t('records:remove.going')} tables={question.going} />
          <Affected heading={t('records:remove.changing')} tables={question.changing} />
          {canEnd(question.table) && <EndingForm table={question.table} ids={question.ids} onDone={onClose} />}
          <p className={styles.undoable}>{t('records:remove.undoable')}</p>
          <Group justify="flex-end" mt="md" gap="xs">
            <Button onClick={onClose} data-autofocus>
              {t('records:remove.keep')}
            </Button>
            <Button
              leftSection={<IconTrash size={18} stroke={1.6} />}
              className={styles.danger}
              onClick={() => onConfirm(question)}
            >
              {t('records:remove.confirm')}
            </Button>
          </Group>
        </>
      )}
    </Modal>
  );
}

function headingOf(t: ReturnType<typeof useTranslate>, { table, ids, name }: RemovalQuestion): string {
  if (ids.length === 1) return t('records:remove.title', { name });
  return t('records:remove.titleMany', { count: ids.length, plural: t(`records:plural.${table}`) });
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
