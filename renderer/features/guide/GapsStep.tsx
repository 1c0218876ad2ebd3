import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useDocumentStatus, useNetwork } from '../../state/document.ts';
import { goTo } from '../../state/navigation.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useFindings } from '../../state/results.ts';
import styles from './guide.module.css';

/** What came of it, and where it leads: the first map, and what it invites to talk about. */
export function GapsStep() {
  const t = useTranslate();
  const { records } = useNetwork();
  const { findings } = useFindings();
  const status = useDocumentStatus();
  const high = findings.filter(({ severity }) => severity === 'high').length;
  const figures = [
    t('guide:gaps.actors', { count: records.actors.length }),
    t('guide:gaps.relations', { count: records.relations.length }),
    t('guide:gaps.agreements', { count: records.agreements.length }),
    t('guide:gaps.findings', { count: high }),
  ];
  return (
    <div className={styles.block}>
      <ul className={styles.figures}>
        {figures.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button variant="filled" rightSection={<IconArrowRight size={17} stroke={1.6} />} onClick={() => goTo('map')}>
          {t('guide:gaps.map')}
        </Button>
        <Button rightSection={<IconArrowRight size={17} stroke={1.6} />} onClick={() => goTo('findings')}>
          {t('guide:gaps.open')}
        </Button>
      </div>
      {status && <p className={styles.hint}>{t('guide:gaps.saved', { name: status.fileName })}</p>}
    </div>
  );
}
