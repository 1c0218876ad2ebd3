import { Button, useComputedColorScheme } from '@mantine/core';
import { type RefObject, useEffect, useMemo } from 'react';
import { type Network, referenceDateOf } from '../../../shared/model/network.ts';
import type { View } from '../../../shared/model/records/view.ts';
import type { Sheet, SheetNode } from '../../../shared/notation/sheet.ts';
import { namedKinds } from '../../../shared/notation/tie-form.ts';
import { tokens } from '../../../shared/notation/tokens.ts';
import type { KindTexts } from '../../map/elements.ts';
import type { Point } from '../../../shared/picture/geometry.ts';
import type { Place } from '../../map/gestures.ts';
import { MapCanvas, type MapHandle } from '../../map/MapCanvas.tsx';
import { revealed, useRevealRequest } from '../../state/focus-request.ts';
import { useFormat } from '../../state/format.ts';
import { host } from '../../state/host.ts';
import { showGroups, useMapGroups } from '../../state/map-groups.ts';
import { useTranslate } from '../../state/preferences.ts';
import { run } from '../../state/run.ts';
import { describeNode, tieCounts } from './describe-node.ts';
import styles from './map.module.css';
import { keyOf } from './record-keys.ts';
import { sheetOfView } from './use-arrangement.ts';
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
  /** Whether the areas of the fields of action are drawn. */
  readonly fields: boolean;
  readonly view: View;
  readonly onZoom: (zoom: number) => void;
  readonly map: RefObject<MapHandle | null>;
}

const noAreas: never[] = [];

/** The sheet as a picture: the map with the words and the storage around it. */
export function NetSheet({ sheet, network, stored, added, fields, view, map, ...rest }: NetSheetProps) {
  const t = useTranslate();
  const format = useFormat();
  const scheme = useComputedColorScheme('light');
  const positions = useMemo(() => (added ? new Map([...added, ...stored]) : stored), [added, stored]);
  const areas = useAreas(network, sheet);
  const asked = useMapGroups();
  const counts = useMemo(() => tieCounts(sheet), [sheet]);
  const look = useMemo(
    () => ({ tokens: tokens[scheme], badges: { veto: t('map:badge.veto'), focus: t('map:badge.focus') } }),
    [scheme, t],
  );
  const kindTexts = useMemo(
    () => Object.fromEntries(namedKinds.map((kind) => [kind, t(`map:kindMark.${kind}`)])) as KindTexts,
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
  const onMove = (places: readonly Place[], burst: string) => {
    const list = places.map(({ key, x, y }) => ({ nodeId: key.slice(key.indexOf(':') + 1), x, y }));
    void run(() => host().views.move({ ...sheetOfView(view), places: list, mergeKey: burst })).then((kept) => {
      if (kept === null) map.current?.restore();
    });
  };
  const actors = sheet.nodes.filter((node) => node.table === 'actors').length;
  const summary = t('map:canvas.summary', {
    actors: t('map:canvas.actors', { count: actors }),
    ties: t('map:canvas.ties', { count: sheet.ties.length }),
    date: format.date(referenceDateOf(network)),
  });
  const focusId = network.focusActor?.id;
  if (!sheet.nodes.some((node) => positions.has(node.key))) {
    return <output className={styles.waiting}>{t('map:toolbar.arranging')}</output>;
  }
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
      <MapCanvas
        {...rest}
        ref={map}
        sheet={sheet}
        positions={positions}
        groups={fields || asked ? areas : noAreas}
        kindTexts={kindTexts}
        look={look}
        name={t('map:canvas.name')}
        summary={summary}
        announce={(node) => `${node.name}, ${describe(node)}`}
        preview={describe}
        homeKey={focusId ? `actors:${focusId}` : null}
        onMove={onMove}
      />
    </>
  );
}
