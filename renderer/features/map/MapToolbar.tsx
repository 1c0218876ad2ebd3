import { Button, CloseButton, Menu, Switch, TextInput, Tooltip } from '@mantine/core';
import {
  IconChevronDown,
  IconLayoutSidebarRight,
  IconSearch,
  IconStack2,
  IconTopologyStar3,
} from '@tabler/icons-react';
import type { KeyboardEvent, Ref } from 'react';
import type { Network } from '../../../shared/model/network.ts';
import type { View } from '../../../shared/model/records/view.ts';
import { type CoreActorMeasure, coreActorMeasures } from '../../state/core-analysis.ts';
import { useTranslate } from '../../state/preferences.ts';
import styles from './map.module.css';
import { changeLayers, changeView, layersOf } from './current-view.ts';
import { type MapSettings, setMap } from './map-settings.ts';
import { measureOf } from './use-sheet.ts';
import type { ArrangeBy } from './use-arrangement.ts';

interface MapToolbarProps {
  readonly network: Network;
  readonly settings: MapSettings;
  readonly view: View;
  readonly arranging: boolean;
  readonly onArrange: (by: ArrangeBy) => void;
  readonly search: SearchState;
  readonly searchRef: Ref<HTMLInputElement>;
}

export interface SearchState {
  readonly hits: number | null;
  /** Place of the hit shown last, from 1; 0 before the first. */
  readonly position: number;
  readonly onNext: (step: 1 | -1) => void;
}

/** What changes the map: arrangement, size, layers, network without the focus actor, search. */
export function MapToolbar({ network, settings, view, arranging, onArrange, search, searchRef }: MapToolbarProps) {
  const t = useTranslate();
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('map:toolbar.label')} data-region="mapTools">
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            loading={arranging}
            leftSection={<IconTopologyStar3 size={18} stroke={1.6} />}
            rightSection={<IconChevronDown size={15} />}
          >
            {t('map:toolbar.arrange')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onArrange('fields')}>{t('map:toolbar.arrangeByFields')}</Menu.Item>
          <Menu.Item onClick={() => onArrange('ties')}>{t('map:toolbar.arrangeByTies')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SizeMenu sizeBy={measureOf(view.sizeBy)} />
      <LayerMenu network={network} view={view} />
      <FocusSwitch network={network} withoutFocus={layersOf(view, network).withoutFocus} />
      <SearchField settings={settings} search={search} searchRef={searchRef} />
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

function SizeMenu({ sizeBy }: { readonly sizeBy: CoreActorMeasure | null }) {
  const t = useTranslate();
  const nameOf = (id: CoreActorMeasure | null) => (id === null ? t('map:toolbar.influence') : t(`measures:${id}.name`));
  const choose = (value: string) => void changeView({ sizeBy: value === '' ? null : `measure:${value}` });
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button rightSection={<IconChevronDown size={15} />}>
          {t('map:toolbar.size', { measure: nameOf(sizeBy) })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={sizeBy ?? ''} onChange={choose}>
          <Menu.Label>{t('map:toolbar.sizeLabel')}</Menu.Label>
          {[null, ...coreActorMeasures].map((id) => (
            <Menu.RadioItem key={id ?? ''} value={id ?? ''} closeMenuOnClick>
              {nameOf(id)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

function LayerMenu({ network, view }: Pick<MapToolbarProps, 'network' | 'view'>) {
  const t = useTranslate();
  const layers = layersOf(view, network);
  const fields = layers.hulls === 'fields';
  const shown = [layers.relations, layers.jointMeasures, layers.measures, layers.kindMarks, fields];
  const count = shown.filter(Boolean).length;
  return (
    <Menu closeOnItemClick={false} position="bottom-start">
      <Menu.Target>
        <Button leftSection={<IconStack2 size={18} stroke={1.6} />} rightSection={<IconChevronDown size={15} />}>
          {t('map:toolbar.layers')}
          <span className={styles.count}>
            <span aria-hidden>{count}</span>
            <span className="kw-visually-hidden">{t('map:toolbar.layersOn', { count })}</span>
          </span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('map:toolbar.ties')}</Menu.Label>
        {(['relations', 'jointMeasures', 'measures'] as const).map((layer) => (
          <Menu.CheckboxItem key={layer} checked={layers[layer]} onChange={(on) => void changeLayers({ [layer]: on })}>
            {t(`map:toolbar.${layer}`)}
          </Menu.CheckboxItem>
        ))}
        <Menu.CheckboxItem checked={layers.kindMarks} onChange={(on) => void changeLayers({ kindMarks: on })}>
          {t('map:toolbar.kindMarks')}
        </Menu.CheckboxItem>
        <Menu.Divider />
        <Menu.Label>{t('map:toolbar.areas')}</Menu.Label>
        <Menu.CheckboxItem checked={fields} onChange={(on) => void changeLayers({ hulls: on ? 'fields' : 'none' })}>
          {t('map:toolbar.fields')}
        </Menu.CheckboxItem>
      </Menu.Dropdown>
    </Menu>
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
          label={t('map:toolbar.withoutFocus')}
          description={focus ? undefined : <span className="kw-visually-hidden">{hint}</span>}
          checked={withoutFocus && focus !== null}
          disabled={focus === null}
          onChange={(event) => void changeLayers({ withoutFocus: event.currentTarget.checked })}
        />
      </div>
    </Tooltip>
  );
}

function SearchField({ settings, search, searchRef }: Pick<MapToolbarProps, 'settings' | 'search' | 'searchRef'>) {
  const t = useTranslate();
  const { hits, position, onNext } = search;
  const found = hits === null ? '' : hits === 0 ? t('map:toolbar.noHits') : t('map:toolbar.hits', { count: hits });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onNext(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && settings.search !== '') setMap({ search: '' });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.search}>
      <TextInput
        ref={searchRef}
        type="search"
        aria-label={t('map:toolbar.search')}
        placeholder={t('map:toolbar.search')}
        leftSection={<IconSearch size={16} stroke={1.8} aria-hidden />}
        rightSection={
          settings.search === '' ? null : (
            <CloseButton size="sm" aria-label={t('map:toolbar.clearSearch')} onClick={() => setMap({ search: '' })} />
          )
        }
        value={settings.search}
        onChange={(event) => setMap({ search: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      {hits !== null && (
        <span className={styles.hits} aria-hidden>
          {hits > 0 && position > 0 ? t('map:toolbar.hit', { position, total: hits }) : found}
        </span>
      )}
      <output className="kw-visually-hidden">{found}</output>
    </div>
  );
}
