import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconStack2 } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import type { RelationKind } from '../../../shared/model/enumerations.ts';
import { type Network, referenceDateOf } from '../../../shared/model/network.ts';
import type { SheetLayers, View } from '../../../shared/model/records/view.ts';
import { layerCounts, type SwitchedLayer, switchedOn } from '../../../shared/views/layer-counts.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useSelection } from '../../state/selection.ts';
import { layersOf } from '../../../shared/views/shown-view.ts';
import { changeLayers } from './current-view.ts';
import styles from './map.module.css';

const tieLayers = ['relations', 'agreements', 'jointMeasures', 'tension', 'desired'] as const;
const nodeLayers = ['measures', 'agreementNodes', 'ghosts'] as const;
const signLayers = ['influence', 'veto', 'findings', 'notes'] as const;
const foldings = ['foldMunicipality', 'foldProviders'] as const;
const steps = [1, 2, 3] as const;

interface LayerMenuProps {
  readonly network: Network;
  readonly view: View;
}

/** What is drawn, layer by layer, each with how much it shows. */
export function LayerMenu({ network, view }: LayerMenuProps) {
  const t = useTranslate();
  const layers = layersOf(view, network);
  const asOf = referenceDateOf(network, view.asOf);
  const counts = useMemo(() => layerCounts(network, asOf), [network, asOf]);
  const count = switchedOn(layers);
  const item = (layer: SwitchedLayer) => (
    <Layer
      key={layer}
      checked={layers[layer]}
      count={layer === 'notes' ? view.notes.length : counts[layer]}
      onChange={(on) => void changeLayers({ [layer]: on })}
    >
      {t(`map:layer.${layer}`)}
    </Layer>
  );
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
      <Menu.Dropdown className={styles.longMenu}>
        <Menu.Label>{t('map:layer.ties')}</Menu.Label>
        {tieLayers.map(item)}
        <Layer
          checked={layers.bodies === 'ties'}
          onChange={(on) => void changeLayers({ bodies: on ? 'ties' : 'none' })}
        >
          {t('map:layer.bodyTies')}
        </Layer>
        {item('kindMarks')}
        <Layer
          checked={layers.parallels === 'merged'}
          onChange={(on) => void changeLayers({ parallels: on ? 'merged' : 'fanned' })}
        >
          {t('map:layer.merged')}
        </Layer>
        <Kinds layers={layers} counts={counts.kinds} />
        <Menu.Divider />
        <Menu.Label>{t('map:layer.nodes')}</Menu.Label>
        <Layer
          checked={layers.bodies === 'nodes'}
          count={network.records.bodies.length}
          onChange={(on) => void changeLayers({ bodies: on ? 'nodes' : 'none' })}
        >
          {t('map:layer.bodies')}
        </Layer>
        {nodeLayers.map(item)}
        <Menu.Divider />
        <Menu.Label>{t('map:layer.signs')}</Menu.Label>
        {signLayers.map(item)}
        <Menu.Divider />
        <Surroundings network={network} layers={layers} />
        <Menu.Divider />
        <Menu.Label>{t('map:layer.folding')}</Menu.Label>
        {foldings.map(item)}
        <Menu.Divider />
        <Areas hulls={layers.hulls} arranged={(view.arrangement?.parts.length ?? 0) > 0} />
      </Menu.Dropdown>
    </Menu>
  );
}

interface LayerProps {
  readonly checked: boolean;
  readonly count?: number | undefined;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}

function Layer({ checked, count, onChange, children }: LayerProps) {
  const format = useFormat();
  return (
    <Menu.CheckboxItem
      checked={checked}
      onChange={onChange}
      rightSection={
        count === undefined ? undefined : <span className={styles.itemCount}>{format.number(count, 0)}</span>
      }
    >
      {children}
    </Menu.CheckboxItem>
  );
}

/** Which kinds of relation are drawn, of those the document has. */
function Kinds({
  layers,
  counts,
}: {
  readonly layers: SheetLayers;
  readonly counts: ReadonlyMap<RelationKind, number>;
}) {
  const t = useTranslate();
  if (!layers.relations || counts.size < 2) return null;
  const all = [...counts.keys()];
  const shown = new Set(layers.relationKinds ?? all);
  const change = (kind: RelationKind, on: boolean) => {
    const next = all.filter((one) => (one === kind ? on : shown.has(one)));
    void changeLayers({ relationKinds: next.length === all.length ? null : next });
  };
  return (
    <Menu.Sub closeDelay={300}>
      <Menu.Sub.Target>
        <Menu.Sub.Item>{t('map:layer.kinds')}</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown className={styles.longMenu}>
        {all.map((kind) => (
          <Layer key={kind} checked={shown.has(kind)} count={counts.get(kind)} onChange={(on) => change(kind, on)}>
            {t(`model:relationKind.${kind}`)}
          </Layer>
        ))}
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  );
}

/** Only the surroundings of the selected actor, or of the one already chosen. */
function Surroundings({ network, layers }: { readonly network: Network; readonly layers: SheetLayers }) {
  const t = useTranslate();
  const selection = useSelection();
  const selected = selection.find(({ table }) => table === 'actors')?.id ?? null;
  const actor = network.find('actors', selected ?? layers.neighbourhoodOf);
  const label = actor ? t('map:layer.surroundingsOf', { name: actor.name }) : t('map:layer.surroundings');
  const choose = (value: string) => {
    const neighbourhoodSteps = Number(value);
    if (neighbourhoodSteps === 0) void changeLayers({ neighbourhoodOf: null });
    else if (actor) void changeLayers({ neighbourhoodOf: actor.id, neighbourhoodSteps });
  };
  return (
    <Menu.RadioGroup
      value={layers.neighbourhoodOf === null ? '0' : String(layers.neighbourhoodSteps)}
      onChange={choose}
    >
      <Menu.Label>{label}</Menu.Label>
      <Menu.RadioItem value="0">{t('map:layer.wholeNetwork')}</Menu.RadioItem>
      {steps.map((count) => (
        <Menu.RadioItem key={count} value={String(count)} disabled={!actor}>
          {t('map:layer.steps', { count })}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}

const areas = ['fields', 'sectors', 'arrangement', 'none'] as const;

function Areas({ hulls, arranged }: Pick<SheetLayers, 'hulls'> & { readonly arranged: boolean }) {
  const t = useTranslate();
  const offered = areas.filter((one) => one !== 'arrangement' || arranged);
  return (
    <Menu.RadioGroup
      value={hulls}
      onChange={(value) => void changeLayers({ hulls: areas.find((one) => one === value) ?? 'none' })}
    >
      <Menu.Label>{t('map:toolbar.areas')}</Menu.Label>
      {offered.map((one) => (
        <Menu.RadioItem key={one} value={one}>
          {t(`map:layer.hulls.${one}`)}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}
