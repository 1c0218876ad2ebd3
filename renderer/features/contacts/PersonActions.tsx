import { Button, Group, Modal } from '@mantine/core';
import { IconFileText, IconUserOff } from '@tabler/icons-react';
import { useState } from 'react';
import { recordTitle } from '../../../shared/description/record-title.ts';
import { host } from '../../state/host.ts';
import { useTranslate } from '../../state/preferences.ts';
import { notify, run } from '../../state/run.ts';
import { useWording } from '../../state/wording.ts';
import styles from './contacts.module.css';
import { disclosePerson } from './person-files.ts';

interface PersonActionsProps {
  readonly id: string;
  readonly size?: 'xs' | 'sm';
  readonly onErased?: () => void;
}

/** What a person can ask for: to be told what is recorded, and to be erased. */
export function PersonActions({ id, size = 'sm', onErased }: PersonActionsProps) {
  const t = useTranslate();
  const wording = useWording();
  const [asks, setAsks] = useState(false);
  const name = recordTitle('contactPersons', id, wording);
  const erase = async () => {
    setAsks(false);
    const result = await run(() => host().contacts.persons.erase({ id }));
    if (!result) return;
    onErased?.();
    notify(t('contacts:erase.done'));
  };
  const icon = size === 'xs' ? 15 : 17;
  return (
    <>
      <Button
        size={size}
        aria-label={size === 'xs' ? t('contacts:disclosure.of', { name }) : undefined}
        leftSection={<IconFileText size={icon} stroke={1.6} />}
        onClick={() => void disclosePerson(id)}
      >
        {t('contacts:disclosure.command')}
      </Button>
      <Button
        size={size}
        aria-label={size === 'xs' ? t('contacts:erase.of', { name }) : undefined}
        leftSection={<IconUserOff size={icon} stroke={1.6} />}
        onClick={() => setAsks(true)}
      >
        {t('contacts:erase.command')}
      </Button>
      <Modal
        opened={asks}
        onClose={() => setAsks(false)}
        withCloseButton={false}
        title={t('contacts:erase.title', { name })}
      >
        <p>{t('contacts:erase.what')}</p>
        <p className={styles.final}>{t('contacts:erase.final')}</p>
        <p className={styles.hint}>{t('contacts:erase.copies')}</p>
        <Group justify="flex-end" mt="md" gap="xs">
          <Button onClick={() => setAsks(false)} data-autofocus>
            {t('contacts:erase.keep')}
          </Button>
          <Button
            leftSection={<IconUserOff size={18} stroke={1.6} />}
            className={styles.danger}
            onClick={() => void erase()}
          >
            {t('contacts:erase.confirm')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
