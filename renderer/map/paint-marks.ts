import type { Mark, PathMark, TextMark } from '../../shared/picture/marks.ts';
import { mapFont } from './style.ts';

/** Paints marks on a canvas whose units are those of the map. */
export function paintMarks(context: CanvasRenderingContext2D, marks: readonly Mark[]): void {
  context.miterLimit = 10;
  for (const mark of marks) {
    if (mark.type === 'path') paintPath(context, mark);
    else paintText(context, mark);
  }
}

function paintPath(context: CanvasRenderingContext2D, { d, fill, stroke, width, dash, cap, join }: PathMark): void {
  const path = new Path2D(d);
  if (fill !== null) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke === null) return;
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.lineCap = cap;
  context.lineJoin = join;
  context.setLineDash(dash ? [...dash] : []);
  context.stroke(path);
  context.setLineDash([]);
}

function paintText(context: CanvasRenderingContext2D, mark: TextMark): void {
  const { text, x, y, size, weight, italic, fill, anchor, halo } = mark;
  context.font = `${italic ? 'italic ' : ''}${weight} ${size}px ${mapFont}`;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.textBaseline = 'alphabetic';
  if (halo) {
    context.strokeStyle = halo.colour;
    context.lineWidth = halo.width;
    context.lineJoin = 'round';
    context.strokeText(text, x, y);
  }
  context.fillStyle = fill;
  context.fillText(text, x, y);
}
