import type { Badge } from '../../shared/notation/node-form.ts';
import type { LineSymbol } from '../../shared/notation/tie-form.ts';
import type { Tokens } from '../../shared/notation/tokens.ts';
import type { Point } from '../../shared/picture/geometry.ts';
import { hullMarks, pillMarks } from '../../shared/picture/hull-marks.ts';
import type { Hull } from '../../shared/picture/hulls.ts';
import type { Mark } from '../../shared/picture/marks.ts';
import { badgeMarks } from '../../shared/picture/node-marks.ts';
import { symbolMarks } from '../../shared/picture/tie-marks.ts';
import { paintMarks } from './paint-marks.ts';

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
  for (const hull of hulls) paintMarks(context, hullMarks(hull, tokens));
}

/** Names of the areas, above the ties. */
export function paintPills(
  context: CanvasRenderingContext2D,
  hulls: readonly Hull[],
  labelScale: number,
  tokens: Tokens,
): void {
  for (const hull of hulls) paintMarks(context, pillMarks(hull, labelScale, tokens));
}

export function paintSymbols(context: CanvasRenderingContext2D, marks: readonly SymbolMark[], tokens: Tokens): void {
  for (const { symbols, at, opacity } of marks) paintFaded(context, symbolMarks(symbols, at, tokens), opacity);
}

export function paintBadges(context: CanvasRenderingContext2D, badges: readonly BadgeMark[], tokens: Tokens): void {
  for (const { text, diameter, at, opacity } of badges) {
    paintFaded(context, badgeMarks(text, diameter, at, tokens), opacity);
  }
}

function paintFaded(context: CanvasRenderingContext2D, marks: readonly Mark[], opacity: number): void {
  context.globalAlpha = opacity;
  paintMarks(context, marks);
  context.globalAlpha = 1;
}
