import { Menu } from '@mantine/core';
import type { RecordKey } from '../../../state/selection.ts';
import type { Network } from '../../../../shared/model/network.ts';
import type { View } from '../../../../shared/model/records/view.ts';
import { type Alignment, alignments } from '../../../map/align.ts';
import type { Point } from '../../../../shared/picture/geometry.ts';
import { AreaItems } from '../annotations/AreaItems.tsx';
import { refusesEdits } from '../DayMenu.tsx';
import { setMap } from '../map-settings.ts';
import { useKeysText } from '../../../state/keys.ts';
import { useTranslate } from '../../../state/preferences.ts';
import styles from './drawing.module.css';
import { alignNodes, arePinned, distributeNodes, duplicateActors, moveNodes, type Placed } from './selection-edits.ts';

interface SheetMenuProps {
  /** Place in the window. */
  readonly at: Point;
  readonly network: Network;
  readonly view: View;
  /** What is selected. */
  readonly records: readonly RecordKey[];
  /** The nodes among them that stand on the sheet. */
  readonly nodes: Placed;
  readonly onOpen: () => void;
  readonly onConnect: (actorId: string) => void;
  readonly onDraw: () => void;
  readonly onNote: () => void;
  /** Names an area around the selected actors. */
  readonly onArea: () => void;
  readonly onSelectAll: () => void;
  readonly onRemove: () => void;
  /** Lets actors or relations end on a day. */
  readonly onEnd: () => void;
  readonly onClose: () => void;
}

/** Everything that can be done with what is selected, or with the paper. */
export function SheetMenu(props: SheetMenuProps) {
  const { at, network, view, records, nodes, onOpen, onConnect, onSelectAll, onRemove, onClose } = props;
  const t = useTranslate();
  const keysText = useKeysText();
  const [only, another] = records;
  const one = another ? undefined : only;
  const pinned =
    nodes.length > 0 &&
    arePinned(
      network,
      view,
      nodes.map(({ key }) => key),
    );
  const actors = nodes.filter(({ key }) => key.startsWith('actors:'));
  const actorIds = records.flatMap(({ table, id }) => (table === 'actors' ? [id] : []));
  const endingTable =
    actorIds.length > 0 ? 'actors' : records.some(({ table }) => table === 'relations') && 'relations';
  const unlessPast = (work: () => unknown) => () => void (refusesEdits(network, view) || work());
  const aligning = (by: Alignment) => (
    <Menu.Item key={by} onClick={unlessPast(() => alignNodes(view, nodes, by))}>
      {t(`drawing:align.${by}`)}
    </Menu.Item>
  );
  return (
    <Menu opened onClose={onClose} position="bottom-start" withinPortal returnFocus trapFocus>
      <Menu.Target>
        <div className={styles.menuPlace} style={{ left: at.x, top: at.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('drawing:menu.label')}>
        {one && (
          <Menu.Item rightSection={keysText('E')} onClick={onOpen}>
            {t('drawing:menu.open')}
          </Menu.Item>
        )}
        {one?.table === 'actors' && (
          <Menu.Item rightSection={keysText('B')} onClick={unlessPast(() => onConnect(one.id))}>
            {t('drawing:menu.connect')}
          </Menu.Item>
        )}
        {actors.length > 0 && (
          <Menu.Item
            rightSection={keysText('mod+D')}
            onClick={unlessPast(() => duplicateActors(network, view, actors))}
          >
            {t('drawing:menu.duplicate')}
          </Menu.Item>
        )}
        {nodes.length > 0 && (
          <Menu.Item onClick={unlessPast(() => moveNodes(view, nodes, !pinned))}>
            {pinned ? t('drawing:menu.unpin') : t('drawing:menu.pin')}
          </Menu.Item>
        )}
        {actors.length > 0 && <AreaItems view={view} actorIds={actorIds} onArea={props.onArea} />}
        {nodes.length > 1 && (
          <>
            <Menu.Divider />
            <Menu.Label>{t('drawing:align.label')}</Menu.Label>
            {alignments.map(aligning)}
            {nodes.length > 2 &&
              (['x', 'y'] as const).map((axis) => (
                <Menu.Item key={axis} onClick={unlessPast(() => distributeNodes(view, nodes, axis))}>
                  {t(`drawing:distribute.${axis}`)}
                </Menu.Item>
              ))}
          </>
        )}
        {records.length > 0 ? (
          <>
            <Menu.Divider />
            {endingTable && (
              <Menu.Item onClick={unlessPast(props.onEnd)}>{t(`records:end.menu.${endingTable}`)}</Menu.Item>
            )}
            <Menu.Item rightSection={keysText('delete')} onClick={unlessPast(onRemove)}>
              {t('drawing:menu.remove')}
            </Menu.Item>
          </>
        ) : (
          <>
            <Menu.Item rightSection={keysText('A')} onClick={unlessPast(props.onDraw)}>
              {t('drawing:menu.draw')}
            </Menu.Item>
            <Menu.Item rightSection={keysText('T')} onClick={props.onNote}>
              {t('drawing:note.here')}
            </Menu.Item>
            <Menu.Item onClick={() => setMap({ annotations: true })}>{t('drawing:panel.open')}</Menu.Item>
            <Menu.Item rightSection={keysText('mod+A')} onClick={onSelectAll}>
              {t('drawing:menu.selectAll')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
