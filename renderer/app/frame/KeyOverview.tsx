import { Kbd, Modal } from '@mantine/core';
import { useKeysText } from '../../state/keys.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useCommands } from '../commands.ts';
import { showDialog, useDialogOpen } from '../dialogs.ts';
import styles from './KeyOverview.module.css';

/** Every command that has keys. */
export function KeyOverview() {
  const t = useTranslate();
  const keysText = useKeysText();
  const opened = useDialogOpen('keys');
  const commands = useCommands().filter((command) => command.keys);
  return (
    <Modal opened={opened} onClose={() => showDialog(null)} title={t('common:keys.title')} size="lg">
      <dl className={styles.list}>
        {commands.map((command) => (
          <div key={command.id} className={styles.entry}>
            <dt>{command.label(t)}</dt>
            <dd className={styles.keys}>
              {command.keys?.split(' ').map((keys) => (
                <Kbd key={keys}>{keysText(keys)}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
