import { Button, CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconFiles, IconLifebuoy, IconPlugConnectedX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { saveNow } from '../../state/document-commands.ts';
import { useDocumentGeneration, useDocumentStatus } from '../../state/document.ts';
import { shell, useConnected } from '../../state/host.ts';
import { useTranslate } from '../../state/preferences.ts';
import styles from './Banners.module.css';

interface BannerProps {
  readonly Icon: typeof IconFiles;
  readonly tone: 'quiet' | 'attention';
  readonly text: string;
  readonly action?: ReactNode;
  readonly onDismiss?: () => void;
}

function Banner({ Icon, tone, text, action, onDismiss }: BannerProps) {
  const t = useTranslate();
  return (
    <span className={styles.banner} data-tone={tone}>
      <Icon size={18} stroke={1.6} aria-hidden="true" />
      <span className={styles.text}>{text}</span>
      {action}
      {onDismiss && <CloseButton aria-label={t('common:banner.dismiss')} onClick={onDismiss} />}
    </span>
  );
}

/** What has to be known about connection and file, below the title bar; read out when it appears. */
export function Banners() {
  const t = useTranslate();
  const connected = useConnected();
  const status = useDocumentStatus();
  const generation = useDocumentGeneration();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const notice = (name: string, value: string) => {
    const id = `${generation} ${name} ${value}`;
    return dismissed.includes(id) ? null : () => setDismissed([...dismissed, id]);
  };
  const lost = status?.lost ?? 0;
  const dismissLost = lost === 0 ? null : notice('lost', '');
  const dismissRecovered = status?.recovered ? notice('recovered', '') : null;
  const copy = status?.conflictCopy ?? null;
  const dismissCopy = copy === null ? null : notice('conflictCopy', copy);
  return (
    <output className={styles.banners}>
      {!connected && <Banner Icon={IconPlugConnectedX} tone="attention" text={t('common:banner.disconnected')} />}
      {status?.saving === 'failed' && (
        <Banner
          Icon={IconAlertTriangle}
          tone="attention"
          text={t('common:banner.savingFailed', { file: status.fileName })}
          action={
            <Button size="xs" onClick={() => void saveNow()}>
              {t('common:banner.retry')}
            </Button>
          }
        />
      )}
      {copy !== null && dismissCopy && (
        <Banner
          Icon={IconFiles}
          tone="attention"
          text={t('common:banner.conflictCopy', { path: copy })}
          action={
            shell().edition === 'desktop' && (
              <Button size="xs" onClick={() => void shell().revealInFolder(copy)}>
                {t('common:document.reveal')}
              </Button>
            )
          }
          onDismiss={dismissCopy}
        />
      )}
      {dismissLost && (
        <Banner
          Icon={IconAlertTriangle}
          tone="attention"
          text={t('common:banner.lost', { count: lost })}
          onDismiss={dismissLost}
        />
      )}
      {dismissRecovered && (
        <Banner Icon={IconLifebuoy} tone="quiet" text={t('common:banner.recovered')} onDismiss={dismissRecovered} />
      )}
    </output>
  );
}
