import type { SheetArrangement, SheetLayers, View } from '../../../shared/model/records/view.ts';
import type { Point } from '../../../shared/picture/geometry.ts';
import { host } from '../../state/host.ts';
import { run } from '../../state/run.ts';

/** Where the places of a sheet are kept. */
export function sheetOfView({ id, projection }: View) {
  return { viewId: id, projection: projection === 'landscape' ? projection : ('net' as const) };
}

/** How a sheet is drawn once it is arranged. */
export interface ArrangedLook {
  readonly projection: 'net';
  readonly arrangement: SheetArrangement | null;
  readonly layers: SheetLayers;
}

/** Stores places; `initial` ones are no step of the user's. Missing partners are nowhere yet and have none. */
export function storePlaces(view: View, places: ReadonlyMap<string, Point>, initial: boolean, look?: ArrangedLook) {
  const list = [...places].map(([key, { x, y }]) => ({ nodeId: key.slice(key.indexOf(':') + 1), x, y }));
  const sheet = look ? { viewId: view.id, projection: look.projection } : sheetOfView(view);
  return run(() => host().views.arrange({ ...sheet, places: list, initial, changes: look }));
}
