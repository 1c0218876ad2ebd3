import { Button } from '@mantine/core';
import { IconMessageCheck } from '@tabler/icons-react';
import { noteContact } from '../state/contacts.ts';
import { useNetwork } from '../state/document.ts';
import { useTranslate } from '../state/preferences.ts';

interface SpokenTodayProps {
  readonly actorId: string;
  readonly size?: 'xs' | 'sm';
  /** Names the actor for assistive technology where many of these stand below each other. */
  readonly name?: string;
}

/** Notes with one click that one has spoken with an actor today; nothing for the focus actor itself. */
export function SpokenToday({ actorId, size = 'sm', name }: SpokenTodayProps) {
  const t = useTranslate();
  const focus = useNetwork().focusActor;
  if (focus?.id === actorId) return null;
  return (
    <Button
      size={size}
      aria-label={name === undefined ? undefined : t('contacts:spokenTodayWith', { name })}
      leftSection={<IconMessageCheck size={size === 'xs' ? 15 : 17} stroke={1.6} />}
      onClick={() => void noteContact(actorId)}
    >
      {t('contacts:spokenToday')}
    </Button>
  );
}
