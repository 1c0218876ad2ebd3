import type { Point } from '../../shared/picture/geometry.ts';
import type { MapView } from './map-view.ts';
import { listenToLine, placeOn, take } from './mouse-line.ts';
import { nearestNode } from './nearest-node.ts';
import type { Tool } from './tools.ts';

/** A tie on its way: from a node to the pointer, or to the node it snaps to. Places are pixels from the corner. */
export interface Connecting {
  readonly sourceKey: string;
  readonly to: Point;
  readonly targetKey: string | null;
  /** The pointer is on the node it starts from. */
  readonly refused: boolean;
}

export interface ConnectingListener {
  /** The tool of the moment. */
  tool(): Tool;
  /** Whether ties can be drawn from and to a node. */
  readonly allows: (key: string) => boolean;
  /** The tie on its way, or null when it has ended. */
  onProgress(connecting: Connecting | null): void;
  /** A tie was drawn to a node, or to a place on the paper in map units. `keeps` keeps the tool. */
  onConnect(sourceKey: string, end: { readonly key: string } | { readonly at: Point }, keeps: boolean): void;
}

/** The handle at the edge of a node carries its key in this attribute. */
export const handleAttribute = 'data-connect';

const snapReach = 24;
const startReach = 6;
/** A movement of less is a click: the tie then follows the pointer until the next click. */
const dragThreshold = 4;

/**
 * Draws ties with the mouse: from the handle of a node, or from any node with the tool for ties; by dragging, or by a
 * click on one node and a click on the other. Returns what ends the listening.
 */
export function listenToConnecting(view: MapView, surface: HTMLElement, listener: ConnectingListener): () => void {
  let active: { readonly sourceKey: string; readonly from: Point; dragged: boolean } | null = null;
  const placeOf = (event: MouseEvent) => placeOn(surface, event);
  const end = () => {
    active = null;
    listener.onProgress(null);
  };
  const startKey = (event: MouseEvent): string | null => {
    const handle = event.target instanceof Element ? event.target.closest(`[${handleAttribute}]`) : null;
    if (handle) return handle.getAttribute(handleAttribute);
    if (listener.tool() !== 'relation') return null;
    return nearestNode(view.canvas, placeOf(event), startReach, listener.allows);
  };
  const progress = (event: MouseEvent) => {
    if (!active) return;
    const { sourceKey } = active;
    const to = placeOf(event);
    const near = nearestNode(view.canvas, to, snapReach, listener.allows);
    listener.onProgress({ sourceKey, to, targetKey: near === sourceKey ? null : near, refused: near === sourceKey });
  };
  const finish = (event: MouseEvent) => {
    if (!active) return;
    const { sourceKey } = active;
    const at = placeOf(event);
    end();
    const { x, y, right, bottom } = surface.getBoundingClientRect();
    if (event.clientX < x || event.clientY < y || event.clientX > right || event.clientY > bottom) return;
    const near = nearestNode(view.canvas, at, snapReach, listener.allows);
    if (near === sourceKey) return;
    const { zoom, pan } = { zoom: view.canvas.zoom(), pan: view.canvas.pan() };
    const paper = { x: (at.x - pan.x) / zoom, y: (at.y - pan.y) / zoom };
    listener.onConnect(sourceKey, near === null ? { at: paper } : { key: near }, event.shiftKey);
  };

  const onDown = (event: MouseEvent) => {
    if (event.button !== 0) return;
    if (active) {
      take(event);
      active.dragged = true;
      return;
    }
    const key = startKey(event);
    if (key === null) return;
    take(event);
    surface.focus({ preventScroll: true });
    active = { sourceKey: key, from: placeOf(event), dragged: false };
    progress(event);
  };
  const onMove = (event: MouseEvent) => {
    if (!active) return;
    const at = placeOf(event);
    const isFar = Math.hypot(at.x - active.from.x, at.y - active.from.y) >= dragThreshold;
    if (event.buttons % 2 === 1 && isFar) active.dragged = true;
    progress(event);
  };
  const onUp = (event: MouseEvent) => {
    if (active?.dragged) finish(event);
  };
  return listenToLine(surface, { onDown, onMove, onUp, isDrawn: () => active !== null, end });
}
