import { Button, Menu, Switch, Tooltip } from '@mantine/core';
import { IconChevronDown, IconLayoutSidebarRight, IconPrinter } from '@tabler/icons-react';
import type { Network } from '../../../shared/model/network.ts';
import { projection as projections, type View } from '../../../shared/model/records/view.ts';
import { useTranslate } from '../../state/preferences.ts';
import { DayMenu } from './DayMenu.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import { LayerMenu } from './LayerMenu.tsx';
import { LookMenu } from './LookMenu.tsx';
import { ToolGroup } from './drawing/ToolGroup.tsx';
import styles from './map.module.css';
import { NotationMenu } from './NotationMenu.tsx';
import { layersOf } from '../../../shared/views/shown-view.ts';
import { changeLayers, changeView } from './current-view.ts';
import { type MapSettings, setMap } from './map-settings.ts';
import type { ArrangeBy } from './use-arrangement.ts';

interface MapToolbarProps {
  readonly network: Network;
  readonly settings: MapSettings;
  readonly view: View;
  readonly arranging: boolean;
  readonly onArrange: (by: ArrangeBy) => void;
}

/** What changes the map: arrangement, size, layers, network without the focus actor, day, filter. */
export function MapToolbar({ network, settings, view, arranging, onArrange }: MapToolbarProps) {
  const t = useTranslate();
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('map:toolbar.label')} data-region="mapTools">
      {settings.mode === 'sheet' && <ToolGroup />}
      <Menu position="bottom-start">
        <Menu.Target>
          <Button loading={arranging} rightSection={<IconChevronDown size={15} />}>
            {t('map:toolbar.arrange')}
          </Button>
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
          <Menu.Label>{t('map:toolbar.arrangeAnew')}</Menu.Label>
          <Menu.Item disabled={view.projection !== 'net'} onClick={() => onArrange('fields')}>
            {t('map:toolbar.arrangeByFields')}
          </Menu.Item>
          <Menu.Item disabled={view.projection !== 'net'} onClick={() => onArrange('ties')}>
            {t('map:toolbar.arrangeByTies')}
          </Menu.Item>
          <Menu.Item disabled={view.projection !== 'landscape'} onClick={() => onArrange('fields')}>
            {t('map:toolbar.arrangeRings')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <NotationMenu view={view} />
      <LayerMenu network={network} view={view} />
      <LookMenu network={network} view={view} />
      <FocusSwitch network={network} withoutFocus={layersOf(view, network).withoutFocus} />
      <DayMenu network={network} view={view} />
      <FilterMenu network={network} view={view} />
      <Tooltip label={t('map:output.open')}>
        <Button className={styles.output} onClick={() => setMap({ output: true })}>
          <IconPrinter size={18} stroke={1.6} aria-hidden />
          <span className={styles.wideText}>{t('map:output.open')}</span>
        </Button>
      </Tooltip>
      <Button
        className={styles.drawerButton}
        leftSection={<IconLayoutSidebarRight size={18} stroke={1.6} />}
        aria-expanded={settings.drawer}
        onClick={() => setMap({ drawer: !settings.drawer })}
      >
        {t('map:toolbar.profile')}
      </Button>
    </div>
  );
}

function FocusSwitch({ network, withoutFocus }: Pick<MapToolbarProps, 'network'> & { readonly withoutFocus: boolean }) {
  const t = useTranslate();
  const focus = network.focusActor;
  const hint = focus ? t('map:toolbar.withoutFocusHint', { name: focus.name }) : t('map:toolbar.noFocus');
  return (
    <Tooltip label={hint}>
      <div>
        <Switch
          className={styles.focusSwitch}
          label={
            <>
              <span className={styles.wide}>{t('map:toolbar.withoutFocus')}</span>
              <span className={styles.narrow}>{t('map:toolbar.withoutFocusShort')}</span>
            </>
          }
          aria-label={t('map:toolbar.withoutFocus')}
          description={focus ? undefined : <span className="kw-visually-hidden">{hint}</span>}
          checked={withoutFocus && focus !== null}
          disabled={focus === null}
          onChange={(event) => void changeLayers({ withoutFocus: event.currentTarget.checked })}
        />
      </div>
    </Tooltip>
  );
}
