import { Button, useComputedColorScheme } from '@mantine/core';
import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import { type Network, referenceDateOf } from '../../../shared/model/network.ts';
import { relationKind, type RelationKind } from '../../../shared/model/enumerations.ts';
import type { SheetLayers, View } from '../../../shared/model/records/view.ts';
import type { Sheet, SheetNode, SheetSettings } from '../../../shared/notation/sheet.ts';
import { namedKinds } from '../../../shared/notation/tie-form.ts';
import { type Tokens, tokens } from '../../../shared/notation/tokens.ts';
import { backgroundDrawing, groupsWith, stacked } from '../../../shared/picture/annotations.ts';
import type { KindTexts } from '../../map/elements.ts';
import type { Point } from '../../../shared/picture/geometry.ts';
import type { Place } from '../../map/gestures.ts';
import { MapCanvas, type MapCanvasProps, type MapHandle } from '../../map/MapCanvas.tsx';
import { useLoadedImage } from '../../map/loaded-images.ts';
import type { MapView } from '../../map/map-view.ts';
import { labelScaleAt } from '../../map/label-scale.ts';
import { OutputDialog } from './OutputDialog.tsx';
import { revealed, useRevealRequest } from '../../state/focus-request.ts';
import { useFormat } from '../../state/format.ts';
import { host } from '../../state/host.ts';
import { showGroups, useMapGroups } from '../../state/map-groups.ts';
import { useTranslate } from '../../state/preferences.ts';
import { run } from '../../state/run.ts';
import { refusesEdits } from './DayMenu.tsx';
import { describeNode, tieCounts } from './describe-node.ts';
import styles from './map.module.css';
import { keyOf } from './record-keys.ts';
import { type RingChange, ringChanges, RingDialog } from './RingDialog.tsx';
import { sheetOfView } from './stored-places.ts';
import type { Projected } from '../../../shared/views/projected.ts';
import type { ShownBeside } from '../../../shared/views/shown-view.ts';
import { useFrame, useSheetFrame } from './use-projection.ts';
import { useAreas } from './use-sheet.ts';

interface NetSheetProps {
  readonly sheet: Sheet;
  readonly network: Network;
  readonly selected: ReadonlySet<string>;
  readonly hits: ReadonlySet<string> | null;
  readonly onSelect: (keys: readonly string[]) => void;
  readonly onOpen: (key: string) => void;
  readonly stored: ReadonlyMap<string, Point>;
  /** Places that are on their way to the document. */
  readonly added: ReadonlyMap<string, Point> | null;
  readonly hulls: SheetLayers['hulls'];
  /** What values say where everybody stands; null where people place them. */
  readonly projected: Projected | null;
  readonly sheetSettings: SheetSettings;
  readonly beside: ShownBeside;
  readonly zoom: number;
  readonly view: View;
  readonly onZoom: (zoom: number) => void;
  readonly map: RefObject<MapHandle | null>;
  /** What lies over the canvas, by the size of labels and the colours of the theme. */
  readonly overlay: (view: MapView, labelScale: number, tokens: Tokens) => ReactNode;
  readonly drawing: Pick<
    MapCanvasProps,
    'tool' | 'sketchTie' | 'onDraw' | 'onConnect' | 'onContext' | 'onTrash' | 'onLasso'
  >;
}

function isRelationKind(kind: string): kind is RelationKind {
  return relationKind.safeParse(kind).success;
}

/** The background of a sheet, without its picture until that is read. */
function useReadBackground({ background }: View): View['background'] {
  const loaded = useLoadedImage(background?.picture ?? null);
  return useMemo(
    () => background && { ...background, picture: loaded === background.picture ? loaded : null },
    [background, loaded],
  );
}

/** The sheet as a picture: the map with the words and the storage around it. */
export function NetSheet({
  sheet,
  network,
  stored,
  added,
  hulls,
  projected,
  sheetSettings,
  beside,
  zoom,
  view,
  map,
  drawing,
  overlay,
  ...rest
}: NetSheetProps) {
  const t = useTranslate();
  const format = useFormat();
  const scheme = useComputedColorScheme('light');
  const positions = useMemo(
    () => projected?.places ?? (added ? new Map([...added, ...stored]) : stored),
    [projected, added, stored],
  );
  const areas = useAreas(network, sheet, projected ? 'none' : hulls);
  const groups = useMemo(() => groupsWith(areas, view, sheet), [areas, view, sheet]);
  const asked = useMapGroups();
  const counts = useMemo(() => tieCounts(sheet), [sheet]);
  const look = useMemo(
    () => ({ tokens: tokens[scheme], badges: { veto: t('map:badge.veto'), focus: t('map:badge.focus') } }),
    [scheme, t],
  );
  const sheetFrame = useSheetFrame(sheet, network, view, hulls, projected);
  const frame = useFrame(sheetFrame, network, look.tokens);
  const background = useReadBackground(view);
  const below = useCallback(
    (labelScale: number) => stacked([backgroundDrawing(background, look.tokens), frame(labelScale)]),
    [background, frame, look.tokens],
  );
  const kindTexts = useMemo(
    () => Object.fromEntries(namedKinds.map((kind) => [kind, t(`map:kindMark.${kind}`)])) as KindTexts,
    [t],
  );

  const [rings, setRings] = useState<readonly RingChange[]>([]);
  const connectTexts = useMemo(
    () => ({ refused: t('drawing:connect.refused'), paper: t('drawing:connect.paper'), trash: t('drawing:trash') }),
    [t],
  );

  const request = useRevealRequest();
  const drawn = sheet.nodes.length > 0 && positions.size > 0;
  useEffect(() => {
    if (!request || !drawn) return;
    // The map takes up a new selection first; then what is asked for is moved into view.
    const timer = setTimeout(() => {
      map.current?.reveal(request.keys.map(keyOf));
      revealed(request);
    }, 60);
    return () => clearTimeout(timer);
  }, [request, drawn, map]);

  const describe = (node: SheetNode) => describeNode(node, counts.get(node.key) ?? 0, t);
  const announceTie: MapCanvasProps['announceTie'] = ({ sourceKey, targetKey, sign }, fromKey, place, count) => {
    const otherKey = sourceKey === fromKey ? targetKey : sourceKey;
    const name = sheet.nodes.find((node) => node.key === otherKey)?.name ?? '';
    const kind = isRelationKind(sign.kind) ? t(`model:relationKind.${sign.kind}`) : t('drawing:tie.derived');
    const strength = sign.strength === null ? '' : `, ${t(`model:strength.${sign.strength}`)}`;
    return t('drawing:tie.spoken', { name, kind: `${kind}${strength}`, place, count });
  };
  const onMove = (places: readonly Place[], burst: string) => {
    // A missing partner is nowhere yet: its place is not kept.
    const list = places
      .filter(({ key }) => !key.startsWith('ghosts:'))
      .map(({ key, x, y }) => ({ nodeId: key.slice(key.indexOf(':') + 1), x, y }));
    if (list.length === 0 || refusesEdits(network, view) || (projected && !projected.tierAt))
      return map.current?.restore();
    const changes = projected?.tierAt ? ringChanges(places, projected.tierAt, network) : [];
    if (changes.length > 0) return setRings(changes);
    void run(() => host().views.move({ ...sheetOfView(view), places: list, mergeKey: burst })).then((kept) => {
      // Whoever was put outside of the own ring and segment goes back.
      if (kept === null || projected) map.current?.restore();
    });
  };
  const actors = sheet.nodes.filter((node) => node.table === 'actors').length;
  const summary = t('map:canvas.summary', {
    actors: t('map:canvas.actors', { count: actors }),
    ties: t('map:canvas.ties', { count: sheet.ties.length }),
    date: format.date(referenceDateOf(network, view.asOf)),
  });
  const focusId = network.focusActor?.id;
  return (
    <>
      {asked && (
        <div className={styles.groupsNote}>
          <strong>{asked.title}</strong>
          <Button size="xs" onClick={() => showGroups(null)}>
            {t('map:backToFields')}
          </Button>
        </div>
      )}
      <RingDialog
        changes={rings}
        onDone={() => {
          setRings([]);
          map.current?.restore();
        }}
      />
      <MapCanvas
        {...rest}
        {...drawing}
        ref={map}
        sheet={sheet}
        positions={positions}
        groups={groups}
        below={below}
        kindTexts={kindTexts}
        look={look}
        name={t('map:canvas.name')}
        summary={summary}
        announce={(node) => `${node.name}, ${describe(node)}`}
        announceTie={announceTie}
        preview={describe}
        homeKey={focusId ? `actors:${focusId}` : null}
        onMove={onMove}
        texts={connectTexts}
        overlay={(mapView, labelScale) => overlay(mapView, labelScale, look.tokens)}
      />
      <OutputDialog
        network={network}
        settings={sheetSettings}
        beside={beside}
        view={view}
        positions={positions}
        groups={areas}
        projected={projected}
        frame={sheetFrame}
        labelScale={labelScaleAt(zoom)}
      />
    </>
  );
}
