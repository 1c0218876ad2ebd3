import { IconMaximize, IconPrinter, IconTable, IconUserOff, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { type RefObject, useEffect } from 'react';
import { registerCommands } from '../../app/commands.ts';
import type { MapHandle } from '../../map/MapCanvas.tsx';
import { currentDocument } from '../../state/document.ts';
import type { StakeholderTier } from '../../../shared/model/enumerations.ts';
import { currentSelection } from '../../state/selection.ts';
import { layersOf } from '../../../shared/views/shown-view.ts';
import { changeLayers, currentView } from './current-view.ts';
import { refusesEdits } from './DayMenu.tsx';
import { currentMapSettings, setMap } from './map-settings.ts';
import { changeRings } from './RingDialog.tsx';
import { zoomFactor } from './SheetHead.tsx';

interface MapParts {
  readonly map: RefObject<MapHandle | null>;
  readonly searchField: RefObject<HTMLInputElement | null>;
}

function switchMode(): void {
  setMap({ mode: currentMapSettings().mode === 'sheet' ? 'list' : 'sheet' });
}

function switchFocus(): void {
  const { network } = currentDocument();
  if (network.focusActor) void changeLayers({ withoutFocus: !layersOf(currentView(), network).withoutFocus });
}

const tierKeys: Readonly<Record<string, StakeholderTier>> = { 1: 'key', 2: 'primary', 3: 'secondary' };

/** Puts the selected actors on a ring, where rings are shown; tells whether there were any. */
function setTiers(tier: StakeholderTier | undefined): boolean {
  const actors = currentSelection().filter(({ table }) => table === 'actors');
  if (tier === undefined || actors.length === 0 || currentView().projection !== 'landscape') return false;
  if (!refusesEdits(currentDocument().network, currentView())) void changeRings(actors.map(({ id }) => ({ id, tier })));
  return true;
}

function switchDesired(): void {
  void changeLayers({ desired: !layersOf(currentView(), currentDocument().network).desired });
}

/** Shows only the surroundings of the selected actor, or the whole network again. */
function switchSurroundings(): void {
  const { neighbourhoodOf } = layersOf(currentView(), currentDocument().network);
  const actor = currentSelection().find(({ table }) => table === 'actors');
  const id = actor ? currentDocument().network.find('actors', actor.id)?.id : null;
  if (neighbourhoodOf !== null || id)
    void changeLayers({ neighbourhoodOf: neighbourhoodOf === null ? (id ?? null) : null });
}

/** What can be done with the map from the palette and by keys, while it is shown. */
export function useMapCommands({ map, searchField }: MapParts): void {
  useEffect(
    () =>
      registerCommands([
        {
          id: 'map.fit',
          label: (t) => t('map:command.fit'),
          icon: IconMaximize,
          keys: 'mod+0',
          run: () => map.current?.fit(),
        },
        {
          id: 'map.zoomIn',
          label: (t) => t('map:command.zoomIn'),
          icon: IconZoomIn,
          run: () => map.current?.zoomBy(zoomFactor),
        },
        {
          id: 'map.zoomOut',
          label: (t) => t('map:command.zoomOut'),
          icon: IconZoomOut,
          run: () => map.current?.zoomBy(1 / zoomFactor),
        },
        {
          id: 'map.output',
          label: (t) => t('map:output.title'),
          icon: IconPrinter,
          keys: 'mod+P',
          run: () => setMap({ output: true }),
        },
        { id: 'map.list', label: (t) => t('map:command.list'), icon: IconTable, run: switchMode },
        {
          id: 'map.withoutFocus',
          label: (t) => t('map:command.withoutFocus'),
          icon: IconUserOff,
          enabled: () => currentDocument().network.focusActor !== null,
          run: switchFocus,
        },
      ]),
    [map],
  );
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('[role="dialog"][aria-modal]')) return;
      if (!takeKey(event, map, searchField)) return;
      event.preventDefault();
    };
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, [map, searchField]);
}

/** Keys of the page: ctrl with F, plus and minus everywhere; L, Q, G and U while the sheet or the list has the focus. */
function takeKey(
  event: KeyboardEvent,
  map: RefObject<MapHandle | null>,
  searchField: RefObject<HTMLInputElement | null>,
): boolean {
  const mod = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (mod && !event.altKey) {
    if (key === 'f' && !event.shiftKey) {
      searchField.current?.focus();
      searchField.current?.select();
    } else if (key === '+' || key === '=') map.current?.zoomBy(zoomFactor);
    else if (key === '-') map.current?.zoomBy(1 / zoomFactor);
    else return false;
    return true;
  }
  const onSheet = event.target instanceof Element && event.target.closest('[role="application"], [data-key]') !== null;
  if (!onSheet || event.altKey || mod) return false;
  if (key === 'l') switchMode();
  else if (key === 'q') switchFocus();
  else if (key in tierKeys) return setTiers(tierKeys[key]);
  else if (key === 'g') switchDesired();
  else if (key === 'u') switchSurroundings();
  else return false;
  return true;
}
