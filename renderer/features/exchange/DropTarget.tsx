import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { currentDocument } from '../../state/document.ts';
import { useTranslate } from '../../state/preferences.ts';
import { run } from '../../state/run.ts';
import { droppedSource } from './dropped-files.ts';
import { startImport } from './import-flow.ts';
import styles from './exchange.module.css';

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true && currentDocument().status !== null;
}

/** Takes files dropped anywhere on the window and starts their import. */
export function DropTarget() {
  const t = useTranslate();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      void run(async () => startImport(await Promise.all(files.map(droppedSource))));
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, []);
  if (!over) return null;
  return (
    <div className={styles.drop}>
      <p>
        <IconFileImport size={24} stroke={1.6} aria-hidden />
        {t('exchange:dialog.drop')}
      </p>
    </div>
  );
}
