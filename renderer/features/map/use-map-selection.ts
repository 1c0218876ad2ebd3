import { useMemo } from 'react';
import type { Sheet } from '../../../shared/notation/sheet.ts';
import { select, useSelection } from '../../state/selection.ts';
import { setMap } from './map-settings.ts';
import { keyOf, recordsOf } from './record-keys.ts';

/** Windows in which the profile lies over the map; the same width as in map.module.css. */
const drawerWindow = '(width < 1180px)';

/** The selection of the window in the keys of the sheet. */
export function useMapSelection(sheet: Sheet) {
  const selection = useSelection();
  const selected: ReadonlySet<string> = useMemo(() => new Set(selection.map(keyOf)), [selection]);
  const onSelect = (keys: readonly string[]) => {
    const records = new Map(keys.flatMap((key) => recordsOf(key, sheet)).map((record) => [keyOf(record), record]));
    select([...records.values()]);
  };
  /** Selects an element and brings its profile forward. */
  const onOpen = (key: string) => {
    select(recordsOf(key, sheet));
    if (matchMedia(drawerWindow).matches) setMap({ drawer: true });
    // The profile is drawn first; then the keyboard goes there.
    setTimeout(() => document.querySelector<HTMLElement>('[data-region="inspector"] h2')?.focus(), 50);
  };
  return { selected, onSelect, onOpen };
}
