import type { MapView } from './map-view.ts';

/** What tests may ask of the map, which is a picture to everybody else: `window.__map`. */
export interface MapTestHook {
  /** Where a node or the middle of a tie is in the window, in pixels, and how big a node is drawn; null when not shown. */
  place(key: string): { x: number; y: number; size: number } | null;
  /** Where a node stands on the sheet, in map units. */
  position(key: string): { x: number; y: number } | null;
  /** The keys of everything shown. */
  keys(): string[];
  /** How many elements are shown. */
  count(): number;
  /** Everything shown, as far as another program needs it to show the same: who is tied to whom, and where. */
  elements(): { data: { id: string; source?: string; target?: string }; position?: { x: number; y: number } }[];
  classes(key: string): string[];
  zoom(): number;
  /** Grows by one for every cytoscape instance ever made on this page. */
  readonly instances: number;
}

declare global {
  interface Window {
    __map?: MapTestHook;
  }
}

let instances = 0;

/** Lets tests ask this map until the function that is returned is called. */
export function exposeToTests(view: MapView, container: HTMLElement): () => void {
  instances += 1;
  const hook: MapTestHook = {
    place(key) {
      const element = view.canvas.getElementById(key);
      if (element.empty()) return null;
      const corner = container.getBoundingClientRect();
      const node = view.renderedBox(key);
      const at = node ?? element.renderedMidpoint();
      return { x: corner.left + at.x, y: corner.top + at.y, size: node?.size ?? 0 };
    },
    position: (key) => view.positionOf(key),
    keys: () => view.canvas.elements().map((element) => element.id()),
    count: () => view.canvas.elements().length,
    elements: () => [
      ...view.canvas.nodes().map((node) => ({ data: { id: node.id() }, position: { ...node.position() } })),
      ...view.canvas.edges().map((edge) => {
        return { data: { id: edge.id(), source: edge.source().id(), target: edge.target().id() } };
      }),
    ],
    classes: (key) => [...view.canvas.getElementById(key).classes()],
    zoom: () => view.canvas.zoom(),
    instances,
  };
  window.__map = hook;
  return () => {
    if (window.__map === hook) delete window.__map;
  };
}
