import { discLine, symbolShapes, symbolStep } from '../../shared/notation/line-symbols.ts';
import type { Badge } from '../../shared/notation/node-form.ts';
import type { LineSymbol } from '../../shared/notation/tie-form.ts';
import type { Tokens } from '../../shared/notation/tokens.ts';
import type { Point } from '../../shared/picture/geometry.ts';
import type { Hull } from '../../shared/picture/hulls.ts';
import { labelSize, mapFont } from './style.ts';

/** Where the sheet lies on the canvas: a place p is drawn at p · zoom + pan. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
  readonly width: number;
  readonly height: number;
}

/** The symbols of one tie, at its middle. */
export interface SymbolMark {
  readonly at: Point;
  readonly symbols: readonly LineSymbol[];
  readonly opacity: number;
}

/** A letter on a node. */
export interface BadgeMark {
  readonly at: Point;
  readonly diameter: number;
  readonly text: string;
  readonly opacity: number;
}

export type BadgeTexts = Readonly<Record<Badge, string>>;

/** Nodes from this diameter carry their badge inside. */
const insideFrom = 28;

/** Prepares a canvas of the size of the viewport for drawing in map units; null where it has no size. */
export function prepare(canvas: HTMLCanvasElement, viewport: Viewport): CanvasRenderingContext2D | null {
  const ratio = globalThis.devicePixelRatio || 1;
  const [width, height] = [Math.round(viewport.width * ratio), Math.round(viewport.height * ratio)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context || width === 0 || height === 0) return null;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  const scale = viewport.zoom * ratio;
  context.setTransform(scale, 0, 0, scale, viewport.pan.x * ratio, viewport.pan.y * ratio);
  return context;
}

/** Areas of the fields of action, below everything else. */
export function paintHulls(context: CanvasRenderingContext2D, hulls: readonly Hull[], tokens: Tokens): void {
  context.lineJoin = 'round';
  context.lineWidth = 1;
  context.fillStyle = tokens.hull;
  context.strokeStyle = tokens.hullLine;
  for (const { outline } of hulls) {
    context.beginPath();
    roundedOutline(context, outline);
    context.fill();
    context.stroke();
  }
}

/** Names of the areas, above the ties. */
export function paintPills(
  context: CanvasRenderingContext2D,
  hulls: readonly Hull[],
  labelScale: number,
  tokens: Tokens,
): void {
  context.lineWidth = 1;
  context.font = `600 ${labelSize * labelScale}px ${mapFont}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { pill, label } of hulls) {
    context.beginPath();
    context.roundRect(pill.x - pill.width / 2, pill.y - pill.height / 2, pill.width, pill.height, pill.height / 2);
    context.fillStyle = tokens.paper;
    context.fill();
    context.strokeStyle = tokens.hullLine;
    context.stroke();
    context.fillStyle = tokens.hullText;
    context.fillText(label, pill.x, pill.y + 0.5);
  }
}

export function paintSymbols(context: CanvasRenderingContext2D, marks: readonly SymbolMark[], tokens: Tokens): void {
  for (const mark of marks) {
    const start = (-symbolStep * (mark.symbols.length - 1)) / 2;
    for (const [index, symbol] of mark.symbols.entries()) {
      paintSymbol(context, { x: mark.at.x + start + index * symbolStep, y: mark.at.y }, symbol, mark.opacity, tokens);
    }
  }
}

function paintSymbol(
  context: CanvasRenderingContext2D,
  at: Point,
  symbol: LineSymbol,
  opacity: number,
  tokens: Tokens,
): void {
  const shape = symbolShapes[symbol];
  const path = new Path2D(shape.path);
  context.save();
  context.translate(at.x, at.y);
  context.globalAlpha = opacity;
  context.strokeStyle = tokens[shape.colour];
  context.fillStyle = tokens[shape.colour];
  if (shape.disc > 0) {
    context.beginPath();
    context.arc(0, 0, shape.disc, 0, 2 * Math.PI);
    context.fillStyle = tokens.paper;
    context.fill();
    context.lineWidth = discLine;
    context.stroke();
    context.fillStyle = tokens[shape.colour];
  }
  if (shape.lineWidth === null) context.fill(path);
  else {
    context.lineCap = 'round';
    if (shape.disc === 0) {
      context.strokeStyle = tokens.paper;
      context.lineWidth = shape.lineWidth + 3;
      context.stroke(path);
      context.strokeStyle = tokens[shape.colour];
    }
    context.lineWidth = shape.lineWidth;
    context.stroke(path);
  }
  context.restore();
}

export function paintBadges(context: CanvasRenderingContext2D, badges: readonly BadgeMark[], tokens: Tokens): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { at, diameter, text, opacity } of badges) {
    const within = diameter >= insideFrom;
    const radius = within ? diameter * 0.33 : 8;
    const x = within ? at.x : at.x + diameter / 2 + 1;
    const y = within ? at.y : at.y - diameter / 2 - 1;
    context.globalAlpha = opacity;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = tokens.paper;
    context.fill();
    context.fillStyle = tokens.ink;
    context.font = `700 ${(radius * (text.length > 1 ? 1.05 : 1.35)).toFixed(1)}px ${mapFont}`;
    context.fillText(text, x, y + radius * 0.06);
    context.globalAlpha = 1;
  }
}

/** A closed outline whose corners are the curves between the middles of its sides. */
function roundedOutline(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  const middle = (a: Point, b: Point) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  for (const [index, corner] of points.entries()) {
    const next = points[(index + 1) % points.length] ?? corner;
    const before = points[(index + points.length - 1) % points.length] ?? corner;
    const start = middle(before, corner);
    const end = middle(corner, next);
    if (index === 0) context.moveTo(start.x, start.y);
    context.quadraticCurveTo(corner.x, corner.y, end.x, end.y);
  }
  context.closePath();
}
