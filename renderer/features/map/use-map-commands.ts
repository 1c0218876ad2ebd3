import { IconMaximize, IconTable, IconTopologyStar3, IconUserOff, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { type RefObject, useEffect, useEffectEvent } from 'react';
import { registerCommands } from '../../app/commands.ts';
import type { MapHandle } from '../../map/MapCanvas.tsx';
import { currentDocument } from '../../state/document.ts';
import { changeLayers, currentView, layersOf } from './current-view.ts';
import { currentMapSettings, setMap } from './map-settings.ts';
import { zoomFactor } from './SheetHead.tsx';
import type { ArrangeBy } from './use-arrangement.ts';

interface MapParts {
  readonly map: RefObject<MapHandle | null>;
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly onArrange: (by: ArrangeBy) => Promise<unknown>;
}

function switchMode(): void {
  setMap({ mode: currentMapSettings().mode === 'sheet' ? 'list' : 'sheet' });
}

function switchFocus(): void {
  const { network } = currentDocument();
  if (network.focusActor) void changeLayers({ withoutFocus: !layersOf(currentView(), network).withoutFocus });
}

/** What can be done with the map from the palette and by keys, while it is shown. */
export function useMapCommands({ map, searchField, onArrange }: MapParts): void {
  const arrange = useEffectEvent(() => onArrange('fields').then(() => map.current?.fit()));
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
        { id: 'map.arrange', label: (t) => t('map:command.arrange'), icon: IconTopologyStar3, run: () => arrange() },
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

/** Keys of the page: ctrl with F, plus and minus everywhere; L and Q while the sheet or the list has the focus. */
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
  else return false;
  return true;
}
