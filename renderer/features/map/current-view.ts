import type { CommandResult } from '../../../shared/contract/index.ts';
import type { Network } from '../../../shared/model/network.ts';
import { type SheetLayers, type View, view as viewSchema } from '../../../shared/model/records/view.ts';
import { layersOf } from '../../../shared/views/shown-view.ts';
import { currentDocument } from '../../state/document.ts';
import { host } from '../../state/host.ts';
import { run } from '../../state/run.ts';
import { currentMapSettings, useMapSettings } from './map-settings.ts';

/** The sheet every document starts with. */
const mainView = 'main';

const noView = viewSchema.parse({ id: mainView, name: '-' });

function viewIn(network: Network, chosen: string | null): View {
  const { views } = network.records;
  return views.find(({ id }) => id === (chosen ?? mainView)) ?? views[0] ?? noView;
}

/** The sheet that is shown. */
export function useCurrentView(network: Network): View {
  return viewIn(network, useMapSettings().viewId);
}

/** The same outside of components. */
export function currentView(): View {
  return viewIn(currentDocument().network, currentMapSettings().viewId);
}

/**
 * Changes the sheet that is shown. Quick changes of the same burst become one step, without one those of the same keys;
 * null is a step of its own.
 */
export function changeView(
  changes: Partial<Omit<View, 'id'>>,
  burst: string | null = Object.keys(changes).join(),
): Promise<CommandResult | null> {
  const { id } = currentView();
  const mergeKey = burst === null ? null : `view:${id}:${burst}`;
  return run(() => host().views.update({ id, changes, mergeKey }));
}

/** Changes layers of the sheet that is shown. */
export function changeLayers(changes: Partial<SheetLayers>): Promise<unknown> {
  return changeView({ layers: { ...layersOf(currentView(), currentDocument().network), ...changes } });
}
