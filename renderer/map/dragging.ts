import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Point } from '../../shared/picture/geometry.ts';
import type { Place } from './gestures.ts';
import type { MapView } from './map-view.ts';
import { type Guide, snapTo } from './snap.ts';

export interface DragListener {
  /** Nodes that move together with the one that is dragged. */
  companionsOf(key: string): readonly string[];
  /** Nodes are on their way, in line with neighbours along these guides; null when they have been let go. */
  onDragging(guides: readonly Guide[] | null): void;
  /** Nodes were put somewhere else, as one gesture. */
  onMove(places: readonly Place[]): void;
  /** Nodes were let go over the trash. */
  onTrash(keys: readonly string[]): void;
}

/** Marks the element things are dragged to in order to be removed. */
export const trashAttribute = 'data-trash';

/** So many pixels beside the line of a neighbour something falls into it. */
const snapReach = 6;
/** The same every time, so that nothing is drawn anew for it. */
const noGuides: readonly Guide[] = [];

interface Drag {
  readonly node: NodeSingular;
  readonly start: Point;
  /** From the pointer to the node, in map units; null for fingers, which do not line up. */
  readonly offset: Point | null;
  readonly others: readonly { readonly node: NodeSingular; readonly from: Point }[];
  readonly neighbours: readonly Point[];
}

/**
 * Moves nodes with the mouse or a finger: those selected together, lined up with neighbours unless the alt key is held,
 * or to the trash. Returns what ends the listening.
 */
export function listenToDragging(view: MapView, surface: HTMLElement, listener: DragListener): () => void {
  const { canvas } = view;
  let pointer: { readonly window: Point; readonly alt: boolean } | null = null;
  let drag: Drag | null = null;
  const onPointer = ({ clientX, clientY, altKey }: MouseEvent) => {
    pointer = { window: { x: clientX, y: clientY }, alt: altKey };
  };
  const onTouch = () => {
    pointer = null;
  };
  const events = ['mousedown', 'mousemove', 'mouseup'] as const;
  for (const event of events) addEventListener(event, onPointer, { capture: true });
  addEventListener('touchstart', onTouch, { capture: true });

  canvas.on('grab', 'node', (event: EventObject) => {
    const node = event.target as NodeSingular;
    const at = pointer && view.placeOf(pointer.window);
    const others = listener.companionsOf(node.id()).flatMap((key) => {
      const other = canvas.getElementById(key) as NodeSingular;
      return other.nonempty() ? [{ node: other, from: { ...other.position() } }] : [];
    });
    const start = { ...node.position() };
    const offset = at && { x: start.x - at.x, y: start.y - at.y };
    drag = { node, start, offset, others, neighbours: standing(canvas, [node, ...others.map((one) => one.node)]) };
  });
  canvas.on('drag', 'node', () => {
    if (!drag) return;
    const { node, start, offset, others, neighbours } = drag;
    let guides = noGuides;
    if (offset && pointer) {
      const at = view.placeOf(pointer.window);
      const free = { x: at.x + offset.x, y: at.y + offset.y };
      const snapped = pointer.alt
        ? { at: free, guides: noGuides }
        : snapTo(free, neighbours, snapReach / canvas.zoom());
      node.position({ ...snapped.at });
      if (snapped.guides.length > 0) ({ guides } = snapped);
    }
    const now = node.position();
    for (const other of others) {
      other.node.position({ x: other.from.x + now.x - start.x, y: other.from.y + now.y - start.y });
    }
    listener.onDragging(guides);
  });
  canvas.on('free', 'node', () => listener.onDragging(null));
  canvas.on('dragfree', 'node', () => {
    if (!drag) return;
    const moved = [drag.node, ...drag.others.map(({ node }) => node)];
    if (pointer && isOver(surface.querySelector(`[${trashAttribute}]`), pointer.window)) {
      listener.onTrash(moved.map((node) => node.id()));
    } else listener.onMove(moved.map((node) => ({ key: node.id(), ...node.position() })));
    drag = null;
  });
  return () => {
    for (const event of events) removeEventListener(event, onPointer, { capture: true });
    removeEventListener('touchstart', onTouch, { capture: true });
  };
}

/** Where all nodes but these stand. */
function standing(canvas: Core, moving: readonly NodeSingular[]): Point[] {
  const keys = new Set(moving.map((node) => node.id()));
  return canvas
    .nodes()
    .toArray()
    .flatMap((node) => (keys.has(node.id()) ? [] : [{ ...node.position() }]));
}

function isOver(element: Element | null, { x, y }: Point): boolean {
  const box = element?.getBoundingClientRect();
  return box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
