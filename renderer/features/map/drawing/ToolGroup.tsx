import { Tooltip, UnstyledButton } from '@mantine/core';
import { IconCirclePlus, IconHandStop, IconLasso, IconLine, IconNote, IconPointer } from '@tabler/icons-react';
import type { Tool } from '../../../map/tools.ts';
import { tools } from '../../../map/tools.ts';
import { useTranslate } from '../../../state/preferences.ts';
import styles from './drawing.module.css';
import { setTool, useDrawing } from './drawing-state.ts';

const icons = {
  select: IconPointer,
  lasso: IconLasso,
  hand: IconHandStop,
  actor: IconCirclePlus,
  relation: IconLine,
  note: IconNote,
};
const keys: Readonly<Record<Tool, string>> = {
  select: 'V',
  lasso: 'O',
  hand: 'H',
  actor: 'A',
  relation: 'B',
  note: 'T',
};
const named: ReadonlySet<Tool> = new Set<Tool>(['actor', 'relation']);

/** What the mouse does on the sheet, one of six. */
export function ToolGroup() {
  const t = useTranslate();
  const { tool } = useDrawing();
  return (
    <fieldset className={styles.tools} aria-label={t('drawing:tool.label')}>
      {tools.map((one) => {
        const Icon = icons[one];
        const name = t(`drawing:tool.${one}`);
        return (
          <Tooltip key={one} label={`${name} (${keys[one]})`}>
            <UnstyledButton
              className={styles.tool}
              aria-label={name}
              aria-pressed={tool === one}
              onClick={() => setTool(one)}
            >
              <Icon size={18} stroke={1.6} aria-hidden />
              {named.has(one) && <span>{name}</span>}
            </UnstyledButton>
          </Tooltip>
        );
      })}
    </fieldset>
  );
}
