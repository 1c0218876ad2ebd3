import { create } from 'zustand';
import type { Network } from '../../../shared/model/network.ts';
import type { CoreActorMeasure } from '../../state/core-analysis.ts';
import { watchDocument } from '../../state/document.ts';

/** Which ties are drawn, and measures as nodes. */
export interface TieLayers {
  readonly relations: boolean;
  readonly jointMeasures: boolean;
  readonly measureNodes: boolean;
}

/** How the map is shown in this window. */
export interface MapSettings {
  readonly mode: 'net' | 'list';
  /** Null: what the document has. */
  readonly layers: TieLayers | null;
  readonly kindMarks: boolean;
  readonly fields: boolean;
  /** The measure nodes are sized by; null is influence. */
  readonly sizeBy: CoreActorMeasure | null;
  readonly withoutFocus: boolean;
  readonly search: string;
  /** Null: folded where the window is small. */
  readonly legendFolded: boolean | null;
  /** Whether the profile is open where it lies over the map. */
  readonly drawer: boolean;
}

const initial: MapSettings = {
  mode: 'net',
  layers: null,
  kindMarks: false,
  fields: true,
  sizeBy: null,
  withoutFocus: false,
  search: '',
  legendFolded: null,
  drawer: false,
};

const useStore = create<MapSettings>(() => initial);

export function useMapSettings(): MapSettings {
  return useStore();
}

/** The same outside of components. */
export function currentMapSettings(): MapSettings {
  return useStore.getState();
}

export function setMap(changes: Partial<MapSettings>): void {
  useStore.setState(changes);
}

/** The layers in force: the chosen ones, else relations, or joint measures where there are no relations. */
export function layersOf(settings: Pick<MapSettings, 'layers'>, network: Network): TieLayers {
  if (settings.layers) return settings.layers;
  const relations = network.records.relations.length > 0;
  return { relations, jointMeasures: !relations, measureNodes: false };
}

// Another document has its own layers, and its own actors to look for.
watchDocument((now, before) => {
  if (now.generation !== before.generation) setMap({ layers: null, sizeBy: null, withoutFocus: false, search: '' });
});
