import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { redo, undo } from '../../state/document-commands.ts';
import { useDocumentStatus } from '../../state/document.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';

/** Back and forth through the steps, each with its name. */
export function UndoButtons() {
  const t = useTranslate();
  const translate = useTranslateDynamic();
  const status = useDocumentStatus();
  const undoStep = status?.undo && translate(status.undo.key, status.undo.values);
  const redoStep = status?.redo && translate(status.redo.key, status.redo.values);
  const buttons = [
    {
      label: undoStep ? t('common:history.undoStep', { step: undoStep }) : t('common:history.nothingToUndo'),
      enabled: Boolean(undoStep),
      run: undo,
      Icon: IconArrowBackUp,
    },
    {
      label: redoStep ? t('common:history.redoStep', { step: redoStep }) : t('common:history.nothingToRedo'),
      enabled: Boolean(redoStep),
      run: redo,
      Icon: IconArrowForwardUp,
    },
  ];
  return buttons.map(({ label, enabled, run, Icon }) => (
    <Tooltip key={Icon.displayName} label={label}>
      <ActionIcon
        size="lg"
        aria-label={label}
        aria-disabled={!enabled}
        data-muted={!enabled || undefined}
        onClick={() => void (enabled && run())}
      >
        <Icon size={19} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  ));
}
