import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Sheet, SheetNode, SheetTie } from '../../shared/notation/sheet.ts';
import type { Drawing } from '../../shared/picture/marks.ts';
import { ConnectLayer } from './ConnectLayer.tsx';
import type { ConnectingListener } from './connecting.ts';
import { GestureLayer } from './GestureLayer.tsx';
import { elementsOf, type KindTexts } from './elements.ts';
import type { Point } from '../../shared/picture/geometry.ts';
import { type GestureListener, listenToGestures, type Place } from './gestures.ts';
import type { HullGroup } from '../../shared/picture/hulls.ts';
import { labelScaleAt } from './label-scale.ts';
import { listenToLasso } from './lasso.ts';
import type { Guide } from './snap.ts';
import { useCanvasKeys } from './keyboard.ts';
import { type LabelPlaces, manyTies, sheetHulls, sheetLabels } from '../../shared/picture/sheet-labels.ts';
import styles from './MapCanvas.module.css';
import { type MapLook, MapView } from './map-view.ts';
import { textWidth } from './text-width.ts';
import { exposeToTests } from './test-hook.ts';
import type { Tool } from './tools.ts';
import { useFontsReady } from './use-fonts-ready.ts';

/** What the page around the map can ask of it. */
export interface MapHandle {
  fit(): void;
  /** Zooms around the middle of the sheet. */
  zoomBy(factor: number): void;
  /** Brings these elements into view. */
  reveal(keys: readonly string[]): void;
  /** Puts all nodes back where they are stored. */
  restore(): void;
  focus(): void;
  /** The node or tie the keyboard has got to, where that is shown. */
  focused(): string | null;
  /** Where a place of the sheet is in pixels from its corner; null before it is drawn. */
  screenOf(place: Point): Point | null;
  /** The place of the sheet at a place of the window; null before it is drawn. */
  placeOf(at: Point): Point | null;
  /** The place in the middle of what can be seen. */
  middle(): Point | null;
  /** Moves the sheet so that a place is well in view. */
  revealPlace(place: Point): void;
  /** Calls back with every movement of the sheet until the function that is returned is called. */
  follow(listener: () => void): () => void;
}

/** What the layer of ties on their way says. */
export interface ConnectTexts {
  /** At the node the tie starts from. */
  readonly refused: string;
  /** On the empty paper. */
  readonly paper: string;
  /** On the trash. */
  readonly trash: string;
}

export interface MapCanvasProps {
  readonly sheet: Sheet;
  /** Places by node key; a node without one is not drawn. */
  readonly positions: ReadonlyMap<string, Point>;
  readonly groups: readonly HullGroup[];
  /** What a projection draws below everything. */
  readonly below: (labelScale: number) => Drawing | null;
  readonly kindTexts: KindTexts;
  readonly selected: ReadonlySet<string>;
  readonly hits: ReadonlySet<string> | null;
  readonly look: MapLook;
  /** Accessible name, and what the sheet shows in words. */
  readonly name: string;
  readonly summary: string;
  /** What is said of a node when it gets the keyboard's focus. */
  readonly announce: (node: SheetNode) => string;
  /** The same of a tie, seen from one of its ends, with its place among the ties there. */
  readonly announceTie: (tie: SheetTie, fromKey: string, place: number, count: number) => string;
  /** What is shown of a node while the pointer rests on it. */
  readonly preview: (node: SheetNode) => string;
  /** Where the Home key leads. */
  readonly homeKey: string | null;
  readonly onSelect: (keys: readonly string[]) => void;
  readonly onOpen: (key: string) => void;
  /** `burst` is the same for steps that belong together. */
  readonly onMove: (places: readonly Place[], burst: string) => void;
  /** Nodes were dragged to the trash. */
  readonly onTrash: (keys: readonly string[]) => void;
  /** A line was drawn around these nodes. */
  readonly onLasso: (keys: readonly string[], additive: boolean) => void;
  readonly onZoom: (zoom: number) => void;
  readonly tool: Tool;
  /** A tie that is being described and not made yet. */
  readonly sketchTie: { readonly sourceKey: string; readonly targetKey: string } | null;
  readonly texts: ConnectTexts;
  readonly onDraw: (at: Point) => void;
  readonly onConnect: ConnectingListener['onConnect'];
  readonly onContext: (key: string | null, at: Point) => void;
  /** What lies over the canvas and can be reached by itself. */
  readonly overlay?: ((view: MapView, labelScale: number) => ReactNode) | undefined;
  readonly ref?: Ref<MapHandle>;
}

const noLabels: LabelPlaces = new Map();

/** The places of the labels between the names of areas and of what a projection draws. */
function labelsBetween(
  sheet: Sheet,
  positions: ReadonlyMap<string, Point>,
  groups: readonly HullGroup[],
  below: MapCanvasProps['below'],
  labelScale: number,
): LabelPlaces {
  const hulls = sheetHulls(sheet, positions, groups, labelScale, textWidth);
  const names = [...hulls.map(({ pill }) => pill), ...(below(labelScale)?.names ?? [])];
  return sheetLabels(sheet, positions, names, labelScale, textWidth);
}

/** How long the pointer rests on an actor until the others step back, in milliseconds. */
const dimDelay = 250;

/** The map: one cytoscape instance for as long as the component is shown, following its properties by differences. */
export function MapCanvas({ ref, ...props }: MapCanvasProps) {
  const { sheet, positions, groups, below: underneath, kindTexts, selected, hits, look } = props;
  const surface = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLCanvasElement>(null);
  const above = useRef<HTMLCanvasElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<MapView | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [lasso, setLasso] = useState<readonly Point[] | null>(null);
  const [guides, setGuides] = useState<readonly Guide[] | null>(null);
  const ids = { summary: useId(), ring: useId() };
  const fontsReady = useFontsReady();
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const nodes = useMemo(() => new Map(sheet.nodes.map((node) => [node.key, node])), [sheet]);
  const [labelScale, setLabelScale] = useState(1);
  const labels = useMemo(
    () => (fontsReady ? labelsBetween(sheet, positions, groups, underneath, labelScale) : noLabels),
    [sheet, positions, groups, underneath, labelScale, fontsReady],
  );
  const elements = useMemo(
    () => elementsOf(sheet, { positions, labels, labelScale, kindTexts, selected, hits }),
    [sheet, positions, labels, labelScale, kindTexts, selected, hits],
  );

  const firstLook = useRef({ look, ties: sheet.ties.length });
  useEffect(() => {
    if (!fontsReady || !surface.current || !stage.current) return;
    if (!container.current || !below.current || !above.current) return;
    const parts = { stage: stage.current, container: container.current, below: below.current, above: above.current };
    const made = new MapView(parts, firstLook.current.look, firstLook.current.ties);
    const endGestures = listenToGestures(made, surface.current, gesturesOf(made, latest, setHovered, setGuides));
    const endLasso = listenToLasso(made, surface.current, {
      tool: () => latest.current.tool,
      onProgress: setLasso,
      onLasso: (keys, additive) => latest.current.onLasso(keys, additive),
    });
    const endTests = exposeToTests(made, parts.container);
    const observer = new ResizeObserver(() => made.resized());
    observer.observe(surface.current);
    made.canvas.on('zoom', () => {
      setLabelScale(labelScaleAt(made.canvas.zoom()));
      latest.current.onZoom(made.canvas.zoom());
    });
    // As it will be once everything is in view: otherwise everything on a big sheet would be placed and drawn twice.
    if (firstLook.current.ties > manyTies)
      setLabelScale(labelScaleAt(made.fittingZoom([...latest.current.positions.values()])));
    setView(made);
    return () => {
      observer.disconnect();
      endGestures();
      endLasso();
      endTests();
      setView(null);
      made.destroy();
    };
  }, [fontsReady]);

  useEffect(
    () => view?.show(elements, groups, labelScale, underneath(labelScale)),
    [view, elements, groups, labelScale, underneath],
  );
  useEffect(() => view?.setLook(look), [view, look]);
  const { tool } = props;
  useEffect(() => view?.setTool(tool), [view, tool]);

  // Passing over an actor on the way does not make the sheet flicker.
  useEffect(() => {
    if (!view || hovered === null) return;
    const timer = setTimeout(() => view.dimAround(hovered), dimDelay);
    return () => {
      clearTimeout(timer);
      view.dimAround(null);
    };
  }, [view, hovered]);

  const keyboard = useCanvasKeys(view, props);
  useEffect(() => view?.follow(ring.current, keyboard.focusedKey), [view, keyboard.focusedKey]);

  useImperativeHandle(
    ref,
    () => ({
      fit: () => view?.fit(),
      zoomBy: (factor) => view?.zoomBy(factor),
      reveal: (keys) => view?.reveal(keys),
      restore: () => view?.restorePositions(),
      focus: () => surface.current?.focus({ preventScroll: true }),
      focused: () => (keyboard.visible ? keyboard.focusedKey : null),
      screenOf: (place) => view?.screenOf(place) ?? null,
      placeOf: (at) => view?.placeOf(at) ?? null,
      middle: () => view?.middle() ?? null,
      revealPlace: (place) => view?.revealPlace(place),
      follow(listener) {
        view?.canvas.on('viewport', listener);
        return () => void view?.canvas.off('viewport', listener);
      },
    }),
    [view, keyboard.visible, keyboard.focusedKey],
  );

  const focused = keyboard.focusedKey ? nodes.get(keyboard.focusedKey) : undefined;
  const ringName = keyboard.focusedTie ? keyboard.spoken : focused && props.announce(focused);
  const hoveredNode = hovered ? nodes.get(hovered) : undefined;
  const box = hovered ? view?.renderedBox(hovered) : null;
  return (
    // The canvas is one stop of the tab order with keys of its own: an application, not a document.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={surface}
      className={styles.sheet}
      data-tool={tool}
      role="application"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={props.name}
      aria-describedby={ids.summary}
      aria-activedescendant={ringName ? ids.ring : undefined}
      onKeyDown={(event: KeyboardEvent) => event.target === event.currentTarget && keyboard.onKeyDown(event)}
      onKeyUp={keyboard.onKeyUp}
      onBlur={keyboard.onBlur}
      onFocus={(event: FocusEvent) => event.target === event.currentTarget && keyboard.onFocus()}
      onPointerDown={keyboard.onPointerDown}
    >
      <div ref={stage} className={styles.stage} aria-hidden>
        <canvas ref={below} className={styles.layer} />
        <div ref={container} className={styles.canvas} />
        <canvas ref={above} className={styles.layer} />
      </div>
      <div
        ref={ring}
        id={ids.ring}
        className={styles.ring}
        role="graphics-symbol"
        aria-label={ringName}
        hidden={!ringName || !keyboard.visible}
      />
      <GestureLayer view={view} lasso={lasso} guides={guides} trash={props.texts.trash} />
      {view && props.overlay?.(view, labelScale)}
      <ConnectLayer view={view} latest={latest} hovered={hovered} properties={props} />
      {hoveredNode && box && (
        <div className={styles.hint} style={hintPlace(box)} aria-hidden>
          <strong>{hoveredNode.name}</strong>
          {props.preview(hoveredNode)}
        </div>
      )}
      <p id={ids.summary} className="kw-visually-hidden">
        {props.summary}
      </p>
      <output className="kw-visually-hidden">{keyboard.spoken}</output>
    </div>
  );
}

function hintPlace(box: { x: number; y: number; size: number }) {
  return { left: box.x + box.size / 2 + 6, top: box.y + box.size / 2 + 4 };
}

/** Turns gestures into calls of the properties of the moment. */
function gesturesOf(
  view: MapView,
  latest: { readonly current: MapCanvasProps },
  onHover: (key: string | null) => void,
  onDragging: GestureListener['onDragging'],
): GestureListener {
  let gesture = 0;
  return {
    onChoose(key, additive) {
      const { selected, onSelect } = latest.current;
      if (!additive) onSelect(key === null ? [] : [key]);
      else if (key !== null) onSelect(toggled([...selected], key));
    },
    onFrame(keys, additive) {
      const { selected, onSelect } = latest.current;
      onSelect([...new Set([...(additive ? selected : []), ...keys])]);
    },
    onOpen: (key) => latest.current.onOpen(key),
    onDraw: (at) => latest.current.onDraw(at),
    onContext: (key, at) => latest.current.onContext(key, at),
    tool: () => latest.current.tool,
    onMove(places) {
      gesture += 1;
      latest.current.onMove(places, `drag:${Date.now()}:${gesture}`);
    },
    onTrash(keys) {
      view.restorePositions();
      latest.current.onTrash(keys);
    },
    onDragging,
    onHover,
    companionsOf(key) {
      const { selected } = latest.current;
      return selected.has(key) ? [...selected].filter((one) => one !== key && view.positionOf(one) !== null) : [];
    },
  };
}

function toggled(keys: readonly string[], key: string): string[] {
  return keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key];
}
