import { UnstyledButton } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import { AgreementDialogs } from '../features/agreements/AgreementDialogs.tsx';
import { resumeGuide } from '../features/guide/guide-commands.ts';
import { ImportDialog } from '../features/exchange/ImportDialog.tsx';
import { QuickEntryDialog } from '../features/quick-entry/QuickEntryDialog.tsx';
import { NewDocumentDialog } from '../features/start/NewDocumentDialog.tsx';
import { MergeDialog } from '../features/merge/MergeDialog.tsx';
import { TakePointDialog } from '../features/past/TakePointDialog.tsx';
import { StartPage } from '../features/start/StartPage.tsx';
import { useDocumentReady, useDocumentStatus } from '../state/document.ts';
import { usePage } from '../state/navigation.ts';
import { useTranslate } from '../state/preferences.ts';
import { runCommand } from './commands.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import styles from './Frame.module.css';
import { Banners } from './frame/Banners.tsx';
import { KeyOverview } from './frame/KeyOverview.tsx';
import { Rail } from './frame/Rail.tsx';
import { SettingsMenu } from './frame/SettingsMenu.tsx';
import { StatusBar } from './frame/StatusBar.tsx';
import { TitleBar } from './frame/TitleBar.tsx';
import messageStyles from './Message.module.css';
import { PageContent } from './PageContent.tsx';
import { Palette } from './palette/Palette.tsx';
import { FolderDialog } from './surroundings/FolderDialog.tsx';

/** The window: bars around the page of the moment, and the dialogs that can be opened from everywhere. */
export function Frame() {
  const ready = useDocumentReady();
  const open = useDocumentStatus() !== null;
  return (
    <>
      {open ? <DocumentFrame ready={ready} /> : <StartFrame ready={ready} />}
      <Palette />
      <KeyOverview />
      <FolderDialog />
      <AgreementDialogs />
      <ImportDialog />
      <QuickEntryDialog />
      <TakePointDialog />
      <MergeDialog />
      <NewDocumentDialog onImport={() => runCommand('exchange.import')} />
    </>
  );
}

interface FrameProps {
  /** Whether the host has said what is open and it has been read. */
  readonly ready: boolean;
}

function DocumentFrame({ ready }: FrameProps) {
  const t = useTranslate();
  const page = usePage();
  return (
    <div className={styles.frame}>
      <a
        href="#content"
        className={styles.skip}
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {t('common:skipToContent')}
      </a>
      <TitleBar />
      <Banners />
      <div className={styles.body}>
        <Rail />
        <main
          id="content"
          tabIndex={-1}
          className={styles.main}
          data-region="main"
          data-scrolls={page === 'start' || undefined}
        >
          <ErrorBoundary key={page}>
            {page === 'start' && <StartPage onResumeGuide={resumeGuide} />}
            {page !== 'start' && (ready ? <PageContent page={page} /> : <Loading />)}
          </ErrorBoundary>
        </main>
      </div>
      <StatusBar />
    </div>
  );
}

/** Without a document there is nothing to navigate: one page and the settings. */
function StartFrame({ ready }: FrameProps) {
  const t = useTranslate();
  return (
    <div className={styles.frame}>
      <header className={styles.startBar} data-region="titleBar" aria-label={t('common:region.titleBar')}>
        <span>{t('start:title')}</span>
        <SettingsMenu position="bottom-end">
          <UnstyledButton className={styles.startSettings}>
            <IconSettings size={18} stroke={1.6} aria-hidden="true" />
            {t('common:settings.menu')}
          </UnstyledButton>
        </SettingsMenu>
      </header>
      <Banners />
      <main className={styles.startMain} data-region="main">
        <ErrorBoundary>{ready ? <StartPage onResumeGuide={resumeGuide} /> : <Loading />}</ErrorBoundary>
      </main>
    </div>
  );
}

/** Says after a moment that something is being read. */
function Loading() {
  const t = useTranslate();
  return (
    <output className={messageStyles.message}>
      <span className={messageStyles.loading}>{t('common:loading')}</span>
    </output>
  );
}
