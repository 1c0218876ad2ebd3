import { Button, Group, Modal, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import type { RemovalEffects } from './actor-removal.ts';
import styles from './actors.module.css';

export interface RemovalQuestion {
  readonly ids: readonly string[];
  /** Name of the actor where it is one. */
  readonly name: string;
  readonly effects: RemovalEffects;
}

interface RemoveActorsDialogProps {
  readonly question: RemovalQuestion | null;
  readonly onConfirm: (question: RemovalQuestion) => void;
  readonly onClose: () => void;
  /** Called when the dialog is out of view. */
  readonly onClosed: () => void;
}

/** Asks before actors are removed that other records hang on, and says how many go with them. */
export function RemoveActorsDialog({ question, onConfirm, onClose, onClosed }: RemoveActorsDialogProps) {
  const t = useTranslate();
  return (
    <Modal
      opened={question !== null}
      onClose={onClose}
      onExitTransitionEnd={onClosed}
      returnFocus={false}
      withCloseButton={false}
      title={question && headingOf(t, question)}
      size="md"
    >
      {question ? (
        <>
          <Effects effects={question.effects} />
          <Group justify="flex-end" mt="md" gap="xs">
            <Button onClick={onClose} data-autofocus>
              {t('actors:remove.keep')}
            </Button>
            <Button
              className={styles.danger}
              leftSection={<IconTrash size={18} stroke={1.6} />}
              onClick={() => onConfirm(question)}
            >
              {t('actors:remove.confirm')}
            </Button>
          </Group>
        </>
      ) : null}
    </Modal>
  );
}

function headingOf(t: ReturnType<typeof useTranslate>, { ids, name }: RemovalQuestion): string {
  return ids.length === 1 ? t('actors:remove.one', { name }) : t('actors:remove.many', { count: ids.length });
}

function Effects({ effects }: { readonly effects: RemovalEffects }) {
  const t = useTranslate();
  const format = useFormat();
  const going = (['relations', 'persons', 'offers'] as const)
    .filter((kind) => effects[kind] > 0)
    .map((kind) => t(`actors:remove.${kind}`, { count: effects[kind] }));
  return (
    <Text c="var(--kw-ink2)">
      {going.length > 0 ? `${t('actors:remove.goes', { records: format.list(going) })} ` : ''}
      {effects.agreements > 0 ? `${t('actors:remove.loses', { count: effects.agreements })} ` : ''}
      {t('actors:remove.undoable')}
    </Text>
  );
}
