import { Button, Kbd, UnstyledButton } from '@mantine/core';
import {
  IconArrowRight,
  IconFilePlus,
  IconFolderOpen,
  IconRoute,
  IconShieldCheck,
  IconTableImport,
} from '@tabler/icons-react';
import { guideSteps } from '../../../shared/guide/guide.ts';
import { useDocumentStatus } from '../../state/document.ts';
import { chooseAndOpenDocument } from '../../state/document-commands.ts';
import { useKeysText } from '../../state/keys.ts';
import { useTranslate } from '../../state/preferences.ts';
import { BrandMark } from '../../ui/BrandMark.tsx';
import { Examples } from './Examples.tsx';
import { askForNewDocument } from './new-document.ts';
import { RecentDocuments } from './RecentDocuments.tsx';
import { Recoverable } from './Recoverable.tsx';
import styles from './StartPage.module.css';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { useStartContent } from './use-start-content.ts';

interface StartPageProps {
  /** Goes on with the guided start of the open document. */
  readonly onResumeGuide: () => void;
}

/** Begin something new, or go on where one was. */
export function StartPage({ onResumeGuide }: StartPageProps) {
  const t = useTranslate();
  const keysText = useKeysText();
  const status = useDocumentStatus();
  const { content, refresh } = useStartContent();
  return (
    <div className={styles.page}>
      <section className={styles.begin}>
        <BrandMark size={52} className={styles.mark} />
        <h1 className={styles.product}>Knotenwerk</h1>
        <p className={styles.claim}>{t('start:claim')}</p>
        <h2 className={styles.heading}>{t('start:begin')}</h2>
        <div className={styles.actions}>
          {status && (
            <Action
              Icon={IconRoute}
              label={t('start:resume')}
              hint={t('start:resumeHint', { name: status.fileName })}
              onClick={onResumeGuide}
            />
          )}
          <div className={styles.guided}>
            <Action
              Icon={IconArrowRight}
              label={t('start:guided')}
              hint={t('start:guidedHint')}
              onClick={() => askForNewDocument('guide')}
            />
            <ol className={styles.thread} aria-label={t('guide:title')}>
              {guideSteps.map((step, index) => (
                <li key={step}>
                  <span aria-hidden>{index + 1}</span>
                  {t(`guide:step.${step}.name`)}
                </li>
              ))}
            </ol>
          </div>
        </div>
        <div className={styles.others}>
          <Button leftSection={<IconFilePlus size={17} stroke={1.6} />} onClick={() => askForNewDocument('map')}>
            {t('start:empty')}
          </Button>
          <Button
            leftSection={<IconFolderOpen size={17} stroke={1.6} />}
            rightSection={<Kbd>{keysText('mod+O')}</Kbd>}
            onClick={() => void chooseAndOpenDocument()}
          >
            {t('start:open')}
          </Button>
          <Button leftSection={<IconTableImport size={17} stroke={1.6} />} onClick={() => askForNewDocument('import')}>
            {t('start:import')}
          </Button>
        </div>
      </section>
      <div className={styles.files}>
        {content && (
          <>
            <Recoverable documents={content.recoverable} onChange={refresh} />
            {content.recent.length > 0 && <RecentDocuments documents={content.recent} onChange={refresh} />}
            <Examples examples={content.examples} />
            {content.recent.length === 0 && <RecentDocuments documents={content.recent} onChange={refresh} />}
          </>
        )}
        <div className={styles.foot}>
          <IconShieldCheck size={18} stroke={1.6} aria-hidden="true" />
          <p className={styles.privacy}>{t('start:privacy')}</p>
          <ThemeSwitch />
        </div>
      </div>
    </div>
  );
}

interface ActionProps {
  readonly Icon: typeof IconFilePlus;
  readonly label: string;
  readonly hint: string;
  readonly onClick: () => void;
}

function Action({ Icon, label, hint, onClick }: ActionProps) {
  return (
    <UnstyledButton className={styles.action} onClick={onClick}>
      <span className={styles.actionIcon}>
        <Icon size={20} stroke={1.6} aria-hidden="true" />
      </span>
      <span className={styles.actionWords}>
        <span className={styles.actionLabel}>{label}</span>
        <span className={styles.actionHint}>{hint}</span>
      </span>
    </UnstyledButton>
  );
}
