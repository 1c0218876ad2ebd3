import { useTranslate } from '../../../state/preferences.ts';
import styles from './drawing.module.css';
import { useDrawing } from './drawing-state.ts';

/** What the drawing tool of the moment does, how it ends, and how the same is done without the mouse. */
export function ToolNote() {
  const t = useTranslate();
  const { tool, sketch } = useDrawing();
  if (sketch !== null || (tool !== 'actor' && tool !== 'relation')) return null;
  return (
    <output className={styles.toolNote}>
      <span>{tool === 'actor' ? t('drawing:tool.actorNote') : t('drawing:tool.relationNote')}</span>
      <span>{t('drawing:tool.ends')}</span>
      {tool === 'relation' && <span>{t('drawing:tool.byKeys')}</span>}
    </output>
  );
}
