import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { Network } from '../../../shared/model/network.ts';
import { type ArrangedBy, projection as projections, type View } from '../../../shared/model/records/view.ts';
import type { Sheet } from '../../../shared/notation/sheet.ts';
import { coreActorMeasures } from '../../../shared/views/shown-view.ts';
import { useTranslate } from '../../state/preferences.ts';
import { changeView } from './current-view.ts';
import { arrangedOnly, type ArrangeWish, pinnedKeys } from './use-arrangement.ts';

export interface ArrangeMenuProps {
  readonly network: Network;
  readonly view: View;
  readonly sheet: Sheet;
  readonly selected: ReadonlySet<string>;
  readonly onArrange: (wish: ArrangeWish) => void;
  /** Spreads everybody evenly over the rings of the Akteurslandkarte. */
  readonly onDistribute: () => void;
}

const columns = ['fieldColumns', 'sectorColumns'] as const;
const sides = ['bodySides', 'measureSides'] as const;

/** How the actors are laid out: by what, and the arrangements of a free sheet. */
export function ArrangeMenu({ network, view, sheet, selected, onArrange, onDistribute }: ArrangeMenuProps) {
  const t = useTranslate();
  const only = arrangedOnly(sheet, selected);
  const pinned = pinnedKeys(sheet, network, view).size;
  const last = view.arrangement?.by ?? 'fields';
  const isForced = last === 'fields' || last === 'ties';
  const item = (by: ArrangedBy, disabled = false) => (
    <Menu.Item key={by} disabled={disabled} onClick={() => onArrange({ by })}>
      {t(`map:arrange.${by}`)}
    </Menu.Item>
  );
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button rightSection={<IconChevronDown size={15} />}>{t('map:toolbar.arrange')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={view.projection}
          onChange={(value) => void changeView({ projection: projections.parse(value) })}
        >
          <Menu.Label>{t('map:toolbar.projection')}</Menu.Label>
          {projections.options.map((one) => (
            <Menu.RadioItem key={one} value={one} closeMenuOnClick>
              {t(`map:view.${one}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>
          {only ? t('map:toolbar.arrangeSelected', { count: only.size }) : t('map:toolbar.arrangeAnew')}
        </Menu.Label>
        {item('fields')}
        {item('ties')}
        {columns.map((by) => item(by))}
        {item('areas')}
        <Menu.Sub>
          <Menu.Sub.Target>
            <Menu.Sub.Item>{t('map:arrange.rings')}</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            {coreActorMeasures.map((measure) => (
              <Menu.Item key={measure} onClick={() => onArrange({ by: 'rings', measure })}>
                {t(`measures:${measure}.name`)}
              </Menu.Item>
            ))}
          </Menu.Sub.Dropdown>
        </Menu.Sub>
        {sides.map((by) =>
          item(by, only !== null || network.records[by === 'bodySides' ? 'bodies' : 'measures'].length === 0),
        )}
        {view.projection === 'net' && isForced && only === null && (
          <Menu.Item onClick={() => onArrange({ by: last, again: true })}>{t('map:toolbar.arrangeAgain')}</Menu.Item>
        )}
        {view.projection === 'landscape' && (
          <Menu.Item onClick={onDistribute}>{t('map:toolbar.arrangeRings')}</Menu.Item>
        )}
        {pinned > 0 && <Menu.Label>{t('map:toolbar.pinnedStay', { count: pinned })}</Menu.Label>}
      </Menu.Dropdown>
    </Menu>
  );
}
