import cytoscape, { type CollectionReturnValue, type Core, type ElementDefinition, type NodeSingular } from 'cytoscape';
import { around } from '../../shared/picture/sheet-drawing.ts';
import type { Drawing } from '../../shared/picture/marks.ts';
import type { Tokens } from '../../shared/notation/tokens.ts';
import { type CanvasMarks, canvasMarks, hullsIn } from './canvas-marks.ts';
import { DeferredView, type Movement } from './deferred-view.ts';
import { elementChanges } from './diff.ts';
import type { ElementSpec } from './elements.ts';
import type { Point } from '../../shared/picture/geometry.ts';
import type { Hull, HullGroup } from '../../shared/picture/hulls.ts';
import { paintMarks } from './paint-marks.ts';
import { type BadgeTexts, paintBadges, paintHulls, paintPills, paintSymbols, prepare, type Viewport } from './paint.ts';
import { manyTies } from '../../shared/picture/sheet-labels.ts';
import { occupyStyleSheet } from './occupy-style-sheet.ts';
import { mapStyle } from './style.ts';
import type { Tool } from './tools.ts';

/** The parts of the page the map draws on. */
export interface MapSurface {
  /** Holds the three layers and is moved with them. */
  readonly stage: HTMLElement;
  readonly container: HTMLElement;
  /** Below and above the canvas of nodes and ties. */
  readonly below: HTMLCanvasElement;
  readonly above: HTMLCanvasElement;
}

export interface MapLook {
  readonly tokens: Tokens;
  readonly badges: BadgeTexts;
}

const minZoom = 0.1;
const maxZoom = 4;
/** Small networks are not blown up to fill the sheet. */
const maxFitZoom = 1.15;
const fitPadding = 34;
/** About how much room a node takes with its label, in map units. */
const usualNode = 60;
/** From the outline of a node to the outside of the focus ring. */
const ringDistance = 7;
/** The room a field at a place of the sheet takes, in pixels: left and above, to the right, and below. */
const fieldRoom = { before: 24, right: 310, below: 120 };
/** What the focus ring goes round at the middle of a tie, in pixels. */
const tieRing = 14;

/**
 * One cytoscape instance with the layers below and above it. It shows elements by applying differences, and never
 * rebuilds.
 */
export class MapView {
  readonly canvas: Core;
  readonly #surface: MapSurface;
  readonly #deferred: DeferredView;
  #look: MapLook;
  #shown: ReadonlyMap<string, ElementSpec> = new Map();
  #groups: readonly HullGroup[] = [];
  /** What a projection draws below everything. */
  #below: Drawing | null = null;
  /** What lies on top of everything. */
  #above: Drawing | null = null;
  #hulls: readonly Hull[] | null = null;
  /** What the layer above shows at nodes and ties; null when they have changed. */
  #marks: CanvasMarks | null = null;
  #labelScale = 1;
  #fitted = true;
  /** The frame that is to draw the layers. */
  #repainting: number | null = null;
  #ring: { readonly element: HTMLElement; readonly key: string } | null = null;

  constructor(surface: MapSurface, look: MapLook, ties: number) {
    this.#surface = surface;
    this.#look = look;
    this.#deferred = new DeferredView(surface.stage, ({ scale, shift }) => {
      const { x, y } = this.canvas.pan();
      const pan = { x: x * scale + shift.x, y: y * scale + shift.y };
      this.canvas.viewport({ zoom: this.canvas.zoom() * scale, pan });
    });
    occupyStyleSheet();
    this.canvas = cytoscape({
      container: surface.container,
      style: mapStyle(look.tokens),
      layout: { name: 'preset', fit: false },
      minZoom,
      maxZoom,
      autounselectify: true,
      boxSelectionEnabled: true,
      desktopTapThreshold: 4,
      textureOnViewport: ties > manyTies,
    });
    this.canvas.on('render', () => this.#paint());
    this.canvas.on('position add remove', 'node', () => {
      this.#hulls = null;
      this.#marks = null;
    });
  }

  /** The element around the sheet that takes keys and gestures. */
  get surface(): HTMLElement | null {
    return this.#surface.stage.parentElement;
  }

  /** Shows these elements in place of the ones before. */
  show(
    elements: ReadonlyMap<string, ElementSpec>,
    groups: readonly HullGroup[],
    labelScale: number,
    below: Drawing | null,
  ): void {
    const { removed, added, changed } = elementChanges(this.#shown, elements);
    const wasEmpty = this.#shown.size === 0;
    this.canvas.batch(() => {
      for (const id of removed) this.canvas.getElementById(id).remove();
      this.canvas.add(added.map(definition));
      for (const { id, data, position, classes } of changed) {
        const element = this.canvas.getElementById(id);
        if (data) element.data(data);
        if (position) (element as NodeSingular).position({ ...position });
        if (classes) element.classes([...classes]);
      }
    });
    this.#shown = elements;
    this.#groups = groups;
    this.#below = below;
    const labelsGrew = labelScale > this.#labelScale;
    // Bounds of labels that are asked for before the next drawing would be those of the size before.
    if (labelScale !== this.#labelScale) this.#written().boundingBox(afresh);
    this.#labelScale = labelScale;
    this.#hulls = null;
    this.#marks = null;
    const moved = changed.filter(({ position }) => position !== null).length;
    const isArranged = moved > this.canvas.nodes().length / 2;
    if (this.#fitted && wasEmpty && elements.size > 0) this.fit();
    else if (this.#fitted && (labelsGrew || isArranged || removed.length > 0 || added.length > 0)) this.fit();
    this.#repaint();
  }

  /** Draws something on top of everything else, or nothing more. */
  annotate(above: Drawing | null): void {
    this.#above = above;
    this.#repaint();
  }

  /** Puts the nodes back where the shown elements say, after a move that was not kept. */
  restorePositions(): void {
    for (const [id, element] of this.#shown) {
      if (element.position) (this.canvas.getElementById(id) as NodeSingular).position({ ...element.position });
    }
  }

  setLook(look: MapLook): void {
    if (look === this.#look) return;
    this.#look = look;
    this.#marks = null;
    this.canvas.style(mapStyle(look.tokens));
    this.#repaint();
  }

  /** Brings everything into view; the sheet then stays fitted until somebody moves it. */
  fit(): void {
    this.settle();
    this.canvas.resize();
    if (this.canvas.nodes().empty() || this.canvas.width() === 0) return;
    // Where there are many ties, finding the bounds of each takes longer than anything else when a document is opened.
    const drawnElements = this.canvas.edges().length > manyTies ? this.#written() : this.canvas.elements();
    const { x1, y1, x2, y2 } = drawnElements.boundingBox({});
    const drawn = { x: (x1 + x2) / 2, y: (y1 + y2) / 2, width: x2 - x1, height: y2 - y1 };
    const { x, y, width, height } = around([
      drawn,
      ...(this.#below ? [this.#below.box] : []),
      ...(this.#above ? [this.#above.box] : []),
    ]);
    const [across, down] = [this.canvas.width(), this.canvas.height()];
    const zoom = this.#zoomFor(width, height);
    this.canvas.viewport({ zoom, pan: { x: across / 2 - x * zoom, y: down / 2 - y * zoom } });
    this.#fitted = true;
  }

  /** About how far the sheet will be zoomed to have all these places in view. */
  fittingZoom(places: readonly Point[]): number {
    if (places.length === 0) return 1;
    const { width, height } = around(places.map((place) => ({ ...place, width: usualNode, height: usualNode })));
    return this.#zoomFor(width, height);
  }

  #zoomFor(width: number, height: number): number {
    const [across, down] = [this.canvas.width(), this.canvas.height()];
    const fitting = Math.min((across - 2 * fitPadding) / width, (down - 2 * fitPadding) / height, maxFitZoom);
    return Math.max(minZoom, fitting);
  }

  /** The nodes, and the ties something is written on. */
  #written(): CollectionReturnValue {
    return this.canvas.nodes().union(this.canvas.edges('[mark != ""]'));
  }

  /** Follows a change of the size of the sheet. */
  resized(): void {
    if (this.#fitted) this.fit();
    else this.canvas.resize();
    this.#repaint();
  }

  /** Zooms by a factor around a place in pixels from the corner of the sheet, or around its middle. */
  zoomBy(factor: number, at?: Point): void {
    const { x, y } = at ?? { x: this.canvas.width() / 2, y: this.canvas.height() / 2 };
    const now = this.canvas.zoom() * this.#deferred.movement.scale;
    const scale = Math.min(maxZoom, Math.max(minZoom, now * factor)) / now;
    this.#move({ scale, shift: { x: x * (1 - scale), y: y * (1 - scale) } });
  }

  panBy(x: number, y: number): void {
    this.#move({ scale: 1, shift: { x, y } });
  }

  #move(movement: Movement): void {
    this.#fitted = false;
    this.#deferred.move(movement);
    if (this.canvas.edges().length <= manyTies) this.#deferred.settle();
  }

  /** Draws what has only been moved so far. */
  settle(): void {
    this.#deferred.settle();
  }

  /** Lets the mouse do what a tool does: only the hand moves the sheet, only the choosing one moves nodes. */
  setTool(tool: Tool): void {
    this.canvas.userPanningEnabled(tool === 'hand');
    this.canvas.boxSelectionEnabled(tool === 'select');
    this.canvas.autoungrabify(tool !== 'select');
  }

  /** Where a place of the sheet is in pixels from its corner. */
  screenOf({ x, y }: Point): Point {
    const { canvas } = this;
    return { x: x * canvas.zoom() + canvas.pan().x, y: y * canvas.zoom() + canvas.pan().y };
  }

  /** The place of the sheet at a place of the window. */
  placeOf(at: Point): Point {
    const { canvas } = this;
    const corner = this.#surface.container.getBoundingClientRect();
    const [x, y] = [at.x - corner.left - canvas.pan().x, at.y - corner.top - canvas.pan().y];
    return { x: x / canvas.zoom(), y: y / canvas.zoom() };
  }

  /** The place in the middle of what can be seen. */
  middle(): Point {
    const { x1, x2, y1, y2 } = this.canvas.extent();
    return { x: Math.round((x1 + x2) / 2), y: Math.round((y1 + y2) / 2) };
  }

  /** Moves the sheet so that a place is in view with room for a field at its right; it then no longer stays fitted. */
  revealPlace(at: Point): void {
    this.settle();
    const { x, y } = this.screenOf(at);
    const { before, right, below } = fieldRoom;
    const missing = (place: number, least: number, most: number) =>
      Math.max(0, least - place) - Math.max(0, place - Math.max(least, most));
    const [width, height] = [this.canvas.width(), this.canvas.height()];
    this.panBy(missing(x, before, width - right), missing(y, before, height - below));
  }

  /** Says that somebody has moved the sheet by hand. */
  moved(): void {
    this.#fitted = false;
  }

  /** Moves the sheet so that these elements can be seen, no further than needed. */
  reveal(keys: readonly string[]): void {
    this.settle();
    const elements = this.canvas.collection();
    for (const key of keys) elements.merge(this.canvas.getElementById(key));
    if (elements.empty()) return;
    const box = elements.renderedBoundingBox({});
    const [width, height] = [this.canvas.width(), this.canvas.height()];
    const margin = 40;
    if (box.w > width - 2 * margin || box.h > height - 2 * margin) {
      this.canvas.fit(elements, margin);
      this.#fitted = false;
      return;
    }
    const x = Math.max(0, margin - box.x1) - Math.max(0, box.x2 - (width - margin));
    const y = Math.max(0, margin - box.y1) - Math.max(0, box.y2 - (height - margin));
    if (x !== 0 || y !== 0) this.panBy(x, y);
  }

  /** Where a node stands now, in map units; null when it is not shown. */
  positionOf(key: string): Point | null {
    const node = this.canvas.getElementById(key);
    return node.nonempty() && node.isNode() ? { ...node.position() } : null;
  }

  /** Where a node stands and how big it is, in pixels from the corner of the sheet; null when it is not shown. */
  renderedBox(key: string): { x: number; y: number; size: number } | null {
    const node = this.canvas.getElementById(key);
    if (node.empty() || !node.isNode()) return null;
    const { x, y } = node.renderedPosition();
    return { x, y, size: node.renderedOuterWidth() };
  }

  /** Puts a node somewhere until the next elements are shown. */
  place(key: string, at: Point): void {
    const node = this.canvas.getElementById(key);
    if (node.nonempty() && node.isNode()) node.position({ x: at.x, y: at.y });
  }

  /** Draws everything but a node and those it is tied to quietly; null draws all as they are. */
  dimAround(key: string | null): void {
    const node = key === null ? null : this.canvas.getElementById(key);
    this.#marks = null;
    this.canvas.batch(() => {
      this.canvas.elements('.dimmed').removeClass('dimmed');
      if (node?.nonempty() && node.isNode()) {
        this.canvas.elements().difference(node.closedNeighborhood()).addClass('dimmed');
      }
    });
  }

  /** Keeps an element of the page around a node, wherever it goes. */
  follow(ring: HTMLElement | null, key: string | null): void {
    this.#ring = ring && key ? { element: ring, key } : null;
    this.#placeRing();
  }

  destroy(): void {
    this.#deferred.settle();
    if (this.#repainting !== null) cancelAnimationFrame(this.#repainting);
    this.canvas.destroy();
  }

  /** Draws the layers with the next frame: they follow the canvas, which a change of them alone does not draw. */
  #repaint(): void {
    // What was on it may go after the canvas itself.
    if (this.canvas.destroyed()) return;
    this.#repainting ??= requestAnimationFrame(() => {
      this.#paint();
      // The canvas may not have found the middles of its ties yet.
      this.#marks = null;
    });
  }

  #paint(): void {
    if (this.#repainting !== null) cancelAnimationFrame(this.#repainting);
    this.#repainting = null;
    this.#placeRing();
    const viewport: Viewport = {
      zoom: this.canvas.zoom(),
      pan: this.canvas.pan(),
      width: this.canvas.width(),
      height: this.canvas.height(),
    };
    const { tokens, badges } = this.#look;
    this.#hulls ??= hullsIn(this.canvas, this.#groups, this.#labelScale);
    const below = prepare(this.#surface.below, viewport);
    if (below) {
      paintMarks(below, this.#below?.marks ?? []);
      paintHulls(below, this.#hulls, tokens);
    }
    const above = prepare(this.#surface.above, viewport);
    if (!above) return;
    paintPills(above, this.#hulls, this.#labelScale, tokens);
    this.#marks ??= canvasMarks(this.canvas, badges, tokens);
    paintSymbols(above, this.#marks.symbols, tokens);
    paintBadges(above, this.#marks.badges, tokens);
    paintMarks(above, this.#marks.findings);
    paintMarks(above, this.#above?.marks ?? []);
  }

  #placeRing(): void {
    if (!this.#ring) return;
    const box = this.renderedBox(this.#ring.key) ?? this.#middleOfTie(this.#ring.key);
    if (!box) return;
    const size = box.size + 2 * ringDistance;
    const { style } = this.#ring.element;
    style.width = `${size}px`;
    style.height = `${size}px`;
    style.transform = `translate(${box.x - size / 2}px, ${box.y - size / 2}px)`;
  }

  #middleOfTie(key: string): { x: number; y: number; size: number } | null {
    const edge = this.canvas.getElementById(key);
    return edge.nonempty() && edge.isEdge() ? { ...edge.renderedMidpoint(), size: tieRing } : null;
  }
}

/** cytoscape knows this option, its types do not. */
const afresh = { useCache: false } as cytoscape.BoundingBoxOptions;

function definition(element: ElementSpec): ElementDefinition {
  return {
    group: element.group,
    data: { ...element.data },
    classes: [...element.classes],
    ...(element.position ? { position: { ...element.position } } : {}),
  };
}
