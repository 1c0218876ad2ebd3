import { Button, Switch, Tooltip } from '@mantine/core';
import { IconLayoutSidebarRight, IconPrinter } from '@tabler/icons-react';
import type { Network } from '../../../shared/model/network.ts';
import type { View } from '../../../shared/model/records/view.ts';
import { useTranslate } from '../../state/preferences.ts';
import { ArrangeMenu, type ArrangeMenuProps } from './ArrangeMenu.tsx';
import { DayMenu } from './DayMenu.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import { LayerMenu } from './LayerMenu.tsx';
import { LookMenu } from './LookMenu.tsx';
import { ToolGroup } from './drawing/ToolGroup.tsx';
import styles from './map.module.css';
import { NotationMenu } from './NotationMenu.tsx';
import { layersOf } from '../../../shared/views/shown-view.ts';
import { changeLayers } from './current-view.ts';
import { type MapSettings, setMap } from './map-settings.ts';

interface MapToolbarProps {
  readonly network: Network;
  readonly settings: MapSettings;
  readonly view: View;
  readonly arranging: Omit<ArrangeMenuProps, 'network' | 'view'>;
}

/** What changes the map: arrangement, size, layers, network without the focus actor, day, filter. */
export function MapToolbar({ network, settings, view, arranging }: MapToolbarProps) {
  const t = useTranslate();
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('map:toolbar.label')} data-region="mapTools">
      {settings.mode === 'sheet' && <ToolGroup />}
      <ArrangeMenu {...arranging} network={network} view={view} />
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
