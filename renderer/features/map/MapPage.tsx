import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useNetwork } from '../../state/document.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useSelection } from '../../state/selection.ts';
import { ClosePanel } from '../../ui/close-panel.ts';
import { ArrangingNote } from './ArrangingNote.tsx';
import { PastBand, refusesEdits } from './DayMenu.tsx';
import drawn from './drawing/drawing.module.css';
import { ToolNote } from './drawing/ToolNote.tsx';
import { backToSheet, useDrawingTools } from './drawing/use-drawing-tools.tsx';
import { useAnnotations } from './annotations/use-annotations.tsx';
import { EmptySheet } from './EmptySheet.tsx';
import { LandscapePanel } from './LandscapePanel.tsx';
import { Legend } from './Legend.tsx';
import styles from './map.module.css';
import { MapToolbar } from './MapToolbar.tsx';
import { layersOf } from '../../../shared/views/shown-view.ts';
import { useCurrentView } from './current-view.ts';
import { setMap, useMapSettings } from './map-settings.ts';
import { NetSheet } from './NetSheet.tsx';
import type { MapHandle } from '../../map/MapCanvas.tsx';
import { SearchField } from './SearchField.tsx';
import { SheetHead } from './SheetHead.tsx';
import { SheetList } from './SheetList.tsx';
import { type ArrangeWish, useArrangement } from './use-arrangement.ts';
import { useArrangeCommands } from './use-arrange-commands.ts';
import { useMapCommands } from './use-map-commands.ts';
import { useMapSearch } from './use-map-search.ts';
import { useMapSelection } from './use-map-selection.ts';
import { useProjection } from './use-projection.ts';
import { useSheet, useSheetSettings, useShownBeside, useStoredPositions } from './use-sheet.ts';

interface MapPageProps {
  /** The profile of what is selected, shown beside the sheet. */
  readonly inspector: ReactNode;
}

function closeDrawer(): void {
  setMap({ drawer: false });
}

/** The sheet of the network with its tools, its legend and the profile of what is selected. */
export function MapPage({ inspector }: MapPageProps) {
  const t = useTranslate();
  const network = useNetwork();
  const settings = useMapSettings();
  const view = useCurrentView(network);
  const sheetSettings = useSheetSettings(network, view);
  const beside = useShownBeside(network, view);
  const sheet = useSheet(network, sheetSettings, beside);
  const stored = useStoredPositions(network, view);
  const projected = useProjection(sheet, network, view.projection, stored);
  const map = useRef<MapHandle>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const [zoom, setZoom] = useState(1);
  const selection = useMapSelection(sheet);
  const { selected } = selection;
  const arrangement = useArrangement({ sheet, network, view, settings: sheetSettings, stored, selected });
  const { added, job } = arrangement;
  const search = useMapSearch(sheet, network, settings.search, (key) => {
    selection.onSelect([key]);
    map.current?.reveal([key]);
  });
  const onArrange = async (wish: ArrangeWish) => {
    if (refusesEdits(network, view)) return;
    if (await arrangement.arrangeAnew(wish)) map.current?.fit();
  };
  useMapCommands({ map, searchField });
  useArrangeCommands(onArrange);
  const anySelected = useSelection().length > 0;

  const annotations = useAnnotations({
    map,
    network,
    view,
    places: projected?.places ?? stored,
    onBack: () => backToSheet(map),
  });
  const drawing = useDrawingTools({
    map,
    network,
    view,
    sheet,
    stored,
    onNote: annotations.startNote,
    onArea: annotations.startArea,
    onSelect: selection.onSelect,
    onOpen: selection.onOpen,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (drawing.onKeyDown(event)) return;
    if (event.defaultPrevented || event.key !== 'Escape') return;
    if (settings.drawer) setMap({ drawer: false });
    else if (anySelected) selection.onSelect([]);
  };
  const common = {
    sheet,
    network,
    selected: selection.selected,
    hits: search.hits,
    onSelect: selection.onSelect,
    onOpen: selection.onOpen,
  };
  return (
    // Escape takes back one level wherever the keyboard is on the page.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.page} onKeyDown={onKeyDown}>
      <section className={styles.main} aria-label={t('map:title')}>
        <h1 className="kw-visually-hidden">{t('map:title')}</h1>
        <MapToolbar
          network={network}
          settings={settings}
          view={view}
          arranging={{
            sheet,
            selected,
            onArrange: (wish) => void onArrange(wish),
            onDistribute: () => void arrangement.distribute().then((done) => done && map.current?.fit()),
          }}
        />
        <SheetHead
          network={network}
          search={<SearchField settings={settings} search={search.state} searchRef={searchField} />}
          settings={settings}
          view={view}
          zoom={zoom}
          onZoom={(factor) => map.current?.zoomBy(factor)}
          onFit={() => map.current?.fit()}
        />
        <PastBand network={network} view={view} />
        <div className={drawn.frame}>
          {settings.mode === 'list' && sheet.nodes.length > 0 ? (
            <SheetList {...common} view={view} edits={drawing.listEdits} />
          ) : (
            <NetSheet
              key={`${view.id} ${view.projection}`}
              {...common}
              map={map}
              stored={stored}
              added={added}
              projected={projected}
              sheetSettings={sheetSettings}
              beside={beside}
              zoom={zoom}
              hulls={layersOf(view, network).hulls}
              view={view}
              onZoom={setZoom}
              drawing={drawing}
              overlay={annotations.overlay}
            />
          )}
          {sheet.nodes.length === 0 && drawing.field === null && <EmptySheet />}
          {drawing.field}
          {annotations.field}
          {annotations.live}
          <ToolNote />
          {job && <ArrangingNote job={job} />}
        </div>
        <Legend sheet={sheet} selected={selection.selected} />
      </section>
      {drawing.popover}
      {drawing.menu}
      {annotations.panel}
      {annotations.menu}
      {drawing.removal}
      <div className={styles.inspector} data-open={settings.drawer || undefined}>
        <ClosePanel value={settings.drawer ? closeDrawer : null}>
          {projected && !anySelected ? <LandscapePanel network={network} view={view} sheet={sheet} /> : inspector}
        </ClosePanel>
      </div>
    </div>
  );
}
