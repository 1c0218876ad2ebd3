import { useTranslate } from '../../../state/preferences.ts';
import styles from './drawing.module.css';
import { useDrawing } from './drawing-state.ts';

const notes = {
  actor: 'drawing:tool.actorNote',
  relation: 'drawing:tool.relationNote',
  note: 'drawing:tool.noteNote',
  lasso: 'drawing:tool.lassoNote',
} as const;

/** What the drawing tool of the moment does, how it ends, and how the same is done without the mouse. */
export function ToolNote() {
  const t = useTranslate();
  const { tool, sketch } = useDrawing();
  if (sketch !== null || !(tool in notes)) return null;
  return (
    <output className={styles.toolNote}>
      <span>{t(notes[tool as keyof typeof notes])}</span>
      <span>{t('drawing:tool.ends')}</span>
      {tool === 'relation' && <span>{t('drawing:tool.byKeys')}</span>}
    </output>
  );
}
