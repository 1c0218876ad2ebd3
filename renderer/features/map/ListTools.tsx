import { Button, Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconCirclePlus,
  IconLine,
  IconPencil,
  IconPin,
  IconTrash,
  IconUser,
} from '@tabler/icons-react';
import { stakeholderTier } from '../../../shared/model/enumerations.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { View } from '../../../shared/model/records/view.ts';
import { useKeysText } from '../../state/keys.ts';
import { useTranslate } from '../../state/preferences.ts';
import { refusesEdits } from './DayMenu.tsx';
import { arePinned, moveNodes, type Placed } from './drawing/selection-edits.ts';
import styles from './map.module.css';
import { changeRings } from './RingDialog.tsx';

/** What can be done with lines of the list. */
export interface ListEdits {
  readonly onNew: () => void;
  readonly onConnect: (actorId: string) => void;
  readonly onRename: (actorId: string, name: string) => void;
  readonly onRemove: (keys: readonly string[]) => void;
  /** Nodes with their places on the sheet. */
  readonly placedOf: (keys: readonly string[]) => Placed;
}

interface ListToolsProps {
  readonly network: Network;
  readonly view: View;
  /** The lines that are selected, else the one the keyboard has got to. */
  readonly keys: readonly string[];
  readonly edits: ListEdits;
  readonly onOpen: (key: string) => void;
  readonly onStartRename: (key: string) => void;
  /** Gives the keyboard back to the list. */
  readonly onBack: () => void;
}

/** Everything the sheet can do with actors, as buttons for the list. */
export function ListTools({ network, view, keys, edits, onOpen, onStartRename, onBack }: ListToolsProps) {
  const t = useTranslate();
  const keysText = useKeysText();
  const actorIds = keys.flatMap((key) => (key.startsWith('actors:') ? [key.slice('actors:'.length)] : []));
  const [only, another] = keys;
  const one = another === undefined ? only : undefined;
  const [actorId] = actorIds;
  const oneActor = one !== undefined && actorId !== undefined;
  const nodes = edits.placedOf(keys);
  const pinned = nodes.length > 0 && arePinned(network, view, keys);
  const unlessPast = (work: () => void) => () => {
    if (!refusesEdits(network, view)) work();
  };
  return (
    <div className={styles.listTools} role="toolbar" aria-label={t('map:list.tools')}>
      <Button
        size="xs"
        leftSection={<IconCirclePlus size={16} stroke={1.6} />}
        title={keysText('A')}
        onClick={unlessPast(edits.onNew)}
      >
        {t('map:list.new')}
      </Button>
      <Button
        size="xs"
        leftSection={<IconLine size={16} stroke={1.6} />}
        title={keysText('B')}
        disabled={!oneActor}
        onClick={unlessPast(() => actorId && edits.onConnect(actorId))}
      >
        {t('map:list.connect')}
      </Button>
      <Button
        size="xs"
        leftSection={<IconPencil size={16} stroke={1.6} />}
        title={keysText('F2')}
        disabled={!oneActor}
        onClick={unlessPast(() => one && onStartRename(one))}
      >
        {t('map:list.rename')}
      </Button>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button size="xs" rightSection={<IconChevronDown size={14} />} disabled={actorIds.length === 0}>
            {t('map:list.ring')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {stakeholderTier.options.map((tier) => (
            <Menu.Item
              key={tier}
              onClick={unlessPast(() => void changeRings(actorIds.map((id) => ({ id, tier }))).then(onBack))}
            >
              {t(`model:stakeholderTier.${tier}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button
        size="xs"
        leftSection={<IconPin size={16} stroke={1.6} />}
        disabled={nodes.length === 0}
        aria-pressed={pinned}
        onClick={unlessPast(() => void moveNodes(view, nodes, !pinned))}
      >
        {t('map:list.pin')}
      </Button>
      <Button
        size="xs"
        leftSection={<IconUser size={16} stroke={1.6} />}
        title={keysText('E')}
        disabled={one === undefined}
        onClick={() => one !== undefined && onOpen(one)}
      >
        {t('drawing:menu.open')}
      </Button>
      <Button
        size="xs"
        leftSection={<IconTrash size={16} stroke={1.6} />}
        title={keysText('delete')}
        disabled={keys.length === 0}
        onClick={unlessPast(() => edits.onRemove(keys))}
      >
        {t('drawing:menu.remove')}
      </Button>
    </div>
  );
}
