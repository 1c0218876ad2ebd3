import type { ImageMark, Mark, PathMark, TextMark } from '../../shared/picture/marks.ts';
import { loadedImage } from './loaded-images.ts';
import { mapFont } from './style.ts';

/** Paints marks on a canvas whose units are those of the map. */
export function paintMarks(context: CanvasRenderingContext2D, marks: readonly Mark[]): void {
  context.miterLimit = 10;
  for (const mark of marks) {
    if (mark.type === 'path') paintPath(context, mark);
    else if (mark.type === 'text') paintText(context, mark);
    else paintImage(context, mark);
  }
}

/** A picture that is not read yet is left out; whoever shows it draws again. */
function paintImage(context: CanvasRenderingContext2D, { href, x, y, width, height, opacity }: ImageMark): void {
  const image = loadedImage(href);
  if (!image) return;
  const before = context.globalAlpha;
  context.globalAlpha = before * opacity;
  context.drawImage(image, x, y, width, height);
  context.globalAlpha = before;
}

function paintPath(context: CanvasRenderingContext2D, look: PathMark): void {
  const { d, fill, stroke, width, dash, cap, join, opacity } = look;
  const path = new Path2D(d);
  const before = context.globalAlpha;
  context.globalAlpha = before * opacity;
  if (fill !== null) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke !== null) {
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.lineCap = cap;
    context.lineJoin = join;
    context.setLineDash(dash ? [...dash] : []);
    context.stroke(path);
    context.setLineDash([]);
  }
  context.globalAlpha = before;
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
