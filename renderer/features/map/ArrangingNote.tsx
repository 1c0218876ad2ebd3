import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslate } from '../../state/preferences.ts';
import styles from './map.module.css';
import type { ArrangingJob } from './use-arranging-job.ts';

/** How far an arrangement is that takes a while, and what ends it; the sheet stays as it is meanwhile. */
export function ArrangingNote({ job }: { readonly job: ArrangingJob }) {
  const t = useTranslate();
  const { cancel } = job;
  useEffect(() => {
    // Wherever the keyboard is: the menu that began it may have given it back to nobody.
    const listener = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      cancel();
    };
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, [cancel]);
  const percent = Math.round((job.share ?? 0) * 100);
  return (
    <div className={styles.arranging}>
      <progress max={100} value={job.share === null ? undefined : percent} aria-label={t('map:arranging.label')} />
      <span>{job.share === null ? t('map:arranging.label') : t('map:arranging.progress', { percent })}</span>
      <Button size="compact-sm" onClick={cancel}>
        {t('map:arranging.cancel')}
      </Button>
    </div>
  );
}
