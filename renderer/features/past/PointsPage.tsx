import { Button } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { RestorePointEntry } from '../../../shared/contract/index.ts';
import { useDocumentGeneration, useRevision } from '../../state/document.ts';
import { host } from '../../state/host.ts';
import { useTranslate } from '../../state/preferences.ts';
import { showFailure } from '../../state/run.ts';
import { PageHead } from '../../ui/page/PageHead.tsx';
import styles from './past.module.css';
import { Point } from './Point.tsx';
import { askForPoint, usePointsSerial } from './take-point.ts';

/** The named states of the document: to compare with, to bring back, to remove. */
export function PointsPage() {
  const t = useTranslate();
  const points = usePoints();
  return (
    <section className={styles.page} aria-label={t('past:points.title')}>
      <PageHead
        title={t('common:page.history')}
        actions={
          <Button variant="filled" leftSection={<IconFlag size={17} stroke={1.6} />} onClick={askForPoint}>
            {t('past:points.take')}
          </Button>
        }
      />
      <div className={styles.content}>
        <p className={styles.lead}>{t('past:points.lead')}</p>
        {points?.length === 0 && <p className={styles.empty}>{t('past:points.empty')}</p>}
        <ul className={styles.points} aria-label={t('past:points.title')}>
          {points?.map((point) => (
            <Point key={point.id} point={point} others={points.filter(({ id }) => id !== point.id)} />
          ))}
        </ul>
      </div>
    </section>
  );
}

/** The points of the document, the newest first; null until they are there. */
function usePoints(): readonly RestorePointEntry[] | null {
  const revision = useRevision();
  const generation = useDocumentGeneration();
  const serial = usePointsSerial();
  const [points, setPoints] = useState<readonly RestorePointEntry[] | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    host()
      .restorePoints.list(undefined, { signal: controller.signal })
      .then((answer) => setPoints(answer.points))
      .catch((error: unknown) => {
        if (!controller.signal.aborted) showFailure(error);
      });
    return () => controller.abort();
  }, [revision, generation, serial]);
  return points;
}
