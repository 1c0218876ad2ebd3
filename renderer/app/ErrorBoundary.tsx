import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslate } from '../state/preferences.ts';
import styles from './Message.module.css';

/** Keeps a broken view from taking the window with it; another `key` starts afresh. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <BrokenView /> : this.props.children;
  }
}

function BrokenView() {
  const t = useTranslate();
  return (
    <div role="alert" className={styles.message}>
      <h1>{t('common:broken.title')}</h1>
      <p>{t('common:broken.body')}</p>
      <Button variant="filled" onClick={() => location.reload()}>
        {t('common:broken.reload')}
      </Button>
    </div>
  );
}
