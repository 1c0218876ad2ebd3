import { ActionIcon, TextInput } from '@mantine/core';
import { IconPencil, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useTranslate } from '../../state/preferences.ts';
import { clearSelection } from '../../state/selection.ts';
import { useClosePanel } from '../../ui/close-panel.ts';
import styles from './inspector.module.css';
import { ProfileActions } from './ProfileActions.tsx';

interface ProfileHeadProps {
  readonly sign?: ReactNode;
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  /** The name that can be changed where it stands; without it nothing can. */
  readonly name?: string;
  readonly onRename?: (name: string) => void;
}

/** The head of a profile: sign, name, what it is; closes the profile. */
export function ProfileHead({ sign, title, subtitle, name, onRename }: ProfileHeadProps) {
  const t = useTranslate();
  const close = useClosePanel(clearSelection);
  const [draft, setDraft] = useState<string | null>(null);
  const store = () => {
    const text = draft?.trim() ?? '';
    setDraft(null);
    if (text !== '' && text !== name) onRename?.(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') store();
    else if (event.key === 'Escape') setDraft(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <header className={styles.head}>
        {sign}
        <div className={styles.headText}>
          {draft === null ? (
            <div className={styles.titleLine}>
              <h2 tabIndex={-1}>{title}</h2>
              {onRename && (
                <ActionIcon
                  className={styles.rename}
                  size="sm"
                  aria-label={t('map:inspector.rename')}
                  title={t('map:inspector.rename')}
                  onClick={() => setDraft(name ?? '')}
                >
                  <IconPencil size={15} stroke={1.6} />
                </ActionIcon>
              )}
            </div>
          ) : (
            <TextInput
              aria-label={t('map:inspector.name')}
              // The field takes the place of the name whose button was just pressed.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              value={draft}
              maxLength={500}
              onChange={(event) => setDraft(event.currentTarget.value)}
              onKeyDown={onKeyDown}
              onBlur={store}
            />
          )}
          {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        <ActionIcon aria-label={t('map:inspector.close')} onClick={close}>
          <IconX size={18} stroke={1.6} />
        </ActionIcon>
      </header>
      <ProfileActions />
    </>
  );
}
