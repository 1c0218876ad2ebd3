import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Point } from '../../shared/picture/geometry.ts';
import { type DragListener, listenToDragging } from './dragging.ts';
import type { MapView } from './map-view.ts';
import { nearestNode } from './nearest-node.ts';
import type { Tool } from './tools.ts';

export interface Place extends Point {
  readonly key: string;
}

/** What a person did with the mouse, fingers or pen. */
export interface GestureListener extends DragListener {
  /** An element was chosen; null is the empty paper. */
  onChoose(key: string | null, additive: boolean): void;
  /** A frame was drawn around these nodes. */
  onFrame(keys: readonly string[], additive: boolean): void;
  onOpen(key: string): void;
  /** Something is wanted on the empty paper, at a place in map units. */
  onDraw(at: Point): void;
  /** What can be done with an element, or with the paper (null), is asked for at a place of the window. */
  onContext(key: string | null, at: Point): void;
  /** The tool of the moment. */
  tool(): Tool;
  /** The pointer rests on a node, or on none. */
  onHover(key: string | null): void;
}

/** Two clicks on the paper belong together within this many pixels. */
const sameSpot = 6;
/** A click beside a node chooses the nearest one within this many pixels. */
const reach = 12;
/** Tools with which a click on the paper draws something. */
const drawingTools: ReadonlySet<Tool> = new Set(['actor', 'note']);
const zoomStep = 1.1;
const doubleClickMilliseconds = 400;

/**
 * Listens to gestures on a map until the function that is returned is called. `surface` is the element around the
 * canvas: it takes the wheel before cytoscape, which would zoom without a key.
 */
export function listenToGestures(view: MapView, surface: HTMLElement, listener: GestureListener): () => void {
  const { canvas } = view;
  listenToChoice(canvas, listener);
  const endDragging = listenToDragging(view, surface, listener);
  listenToFrame(canvas, listener);
  canvas.on('dragpan pinchzoom', () => view.moved());
  canvas.on('mouseover', 'node', (event: EventObject) => listener.onHover((event.target as NodeSingular).id()));
  canvas.on('mouseout grab', 'node', () => listener.onHover(null));
  const onWheel = (event: WheelEvent) => wheel(view, surface, event);
  const settle = () => view.settle();
  surface.addEventListener('wheel', onWheel, { capture: true, passive: false });
  surface.addEventListener('pointerdown', settle, { capture: true });
  return () => {
    endDragging();
    surface.removeEventListener('wheel', onWheel, { capture: true });
    surface.removeEventListener('pointerdown', settle, { capture: true });
  };
}

function isAdditive(event: EventObject): boolean {
  const original = event.originalEvent as MouseEvent | undefined;
  return Boolean(original && (original.ctrlKey || original.metaKey || original.shiftKey));
}

function listenToChoice(canvas: Core, listener: GestureListener): void {
  let last = { key: '', at: 0, x: 0, y: 0 };
  canvas.on('tap', (event: EventObject) => {
    const onPaper = event.target === canvas;
    const { x, y } = event.renderedPosition;
    const key = onPaper ? nearestNode(canvas, event.renderedPosition, reach) : (event.target as NodeSingular).id();
    const additive = isAdditive(event);
    // cytoscape's own double tap also sees one where two different nodes are chosen quickly.
    const isQuick = event.timeStamp - last.at < doubleClickMilliseconds;
    const isSame = (key ?? '') === last.key && (key !== null || Math.hypot(x - last.x, y - last.y) <= sameSpot);
    const again = isQuick && isSame && !additive;
    last = { key: key ?? '', at: again ? 0 : event.timeStamp, x, y };
    if (key === null && (again || drawingTools.has(listener.tool()))) listener.onDraw({ ...event.position });
    else if (again && key !== null) listener.onOpen(key);
    else listener.onChoose(key, additive);
  });
  canvas.on('cxttap', (event: EventObject) => {
    const key = event.target === canvas ? nearestNode(canvas, event.renderedPosition, reach) : event.target.id();
    const { clientX, clientY } = event.originalEvent as MouseEvent;
    listener.onContext(key, { x: clientX, y: clientY });
  });
}

/** A frame is drawn on the paper; with ctrl or shift it adds to what is selected. */
function listenToFrame(canvas: Core, listener: GestureListener): void {
  let framed: string[] = [];
  canvas.on('box', 'node', (event: EventObject) => framed.push((event.target as NodeSingular).id()));
  canvas.on('boxend', (event: EventObject) => {
    framed = [];
    const additive = isAdditive(event);
    queueMicrotask(() => listener.onFrame(framed, additive));
  });
}

/** Ctrl and the wheel (or a pinch on a touchpad) zoom at the pointer, the wheel alone scrolls, shift sideways. */
function wheel(view: MapView, surface: HTMLElement, event: WheelEvent): void {
  event.preventDefault();
  event.stopPropagation();
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
  const [x, y] = [event.deltaX * unit, event.deltaY * unit];
  if (event.ctrlKey || event.metaKey) {
    const corner = surface.getBoundingClientRect();
    const at = { x: event.clientX - corner.left, y: event.clientY - corner.top };
    const factor = Math.abs(y) >= 50 ? zoomStep ** -Math.sign(y) : Math.exp(-y * 0.01);
    view.zoomBy(factor, at);
  } else if (event.shiftKey && x === 0) view.panBy(-y, 0);
  else view.panBy(-x, -y);
}
