import { Menu } from '@mantine/core';
import type { View } from '../../../../shared/model/records/view.ts';
import { useTranslate } from '../../../state/preferences.ts';
import { addMembers, removeMembers } from './store-annotations.ts';

interface AreaItemsProps {
  readonly view: View;
  /** The selected actors. */
  readonly actorIds: readonly string[];
  readonly onArea: () => void;
}

/** Puts the selected actors into an area of their own, into one there is, or takes them out of one. */
export function AreaItems({ view: { areas }, actorIds, onArea }: AreaItemsProps) {
  const t = useTranslate();

  return (
    <>
      <Menu.Divider />
      <Menu.Item onClick={onArea}>{t('drawing:area.fromSelection')}</Menu.Item>
      {areas.map(({ id, label, actorIds: members }) => {
        const isMember = actorIds.every((one) => (members as readonly string[]).includes(one));
        return (
          <Menu.Item key={id} onClick={() => void (isMember ? removeMembers(id, actorIds) : addMembers(id, actorIds))}>
            {t(isMember ? 'drawing:area.takeFrom' : 'drawing:area.addTo', { name: label })}
          </Menu.Item>
        );
      })}
    </>
  );
}
