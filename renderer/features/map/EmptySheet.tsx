import { Button } from '@mantine/core';
import { IconCirclePlus, IconFileImport, IconRoute } from '@tabler/icons-react';
import { runCommand } from '../../app/commands.ts';
import { useTranslate } from '../../state/preferences.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import styles from './map.module.css';

/** The sheet before the first actor. */
export function EmptySheet() {
  const t = useTranslate();
  return (
    <div className={styles.empty}>
      <div className={styles.ghosts} aria-hidden>
        <SectorSign sector="state" ghost size={52} />
        <span />
        <SectorSign sector="thirdSector" ghost size={60} />
        <span />
        <SectorSign sector="informal" ghost size={52} />
      </div>
      <h2>{t('map:empty.title')}</h2>
      <p>{t('map:empty.body')}</p>
      <div className={styles.emptyActions}>
        <Button
          variant="filled"
          leftSection={<IconCirclePlus size={18} stroke={1.6} />}
          onClick={() => runCommand('actors.create')}
        >
          {t('map:empty.first')}
        </Button>
        <Button leftSection={<IconRoute size={18} stroke={1.6} />} onClick={() => runCommand('guide.resume')}>
          {t('guide:title')}
        </Button>
        <Button leftSection={<IconFileImport size={18} stroke={1.6} />} onClick={() => runCommand('exchange.import')}>
          {t('map:empty.import')}
        </Button>
      </div>
    </div>
  );
}
