import { Menu } from '@mantine/core';
import type { Point } from '../../../../shared/picture/geometry.ts';
import { useKeysText } from '../../../state/keys.ts';
import { useTranslate } from '../../../state/preferences.ts';
import drawing from '../drawing/drawing.module.css';

interface NoteMenuProps {
  readonly at: Point;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** What can be done with a note. */
export function NoteMenu({ at, onEdit, onRemove, onClose }: NoteMenuProps) {
  const t = useTranslate();
  const keysText = useKeysText();
  return (
    <Menu opened onClose={onClose} position="bottom-start" withinPortal returnFocus trapFocus>
      <Menu.Target>
        <div className={drawing.menuPlace} style={{ left: at.x, top: at.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('drawing:note.menu')}>
        <Menu.Item rightSection={keysText('E')} onClick={onEdit}>
          {t('drawing:note.edit')}
        </Menu.Item>
        <Menu.Item rightSection={keysText('delete')} onClick={onRemove}>
          {t('drawing:note.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
