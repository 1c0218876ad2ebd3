import type { Picture } from '../../shared/picture/svg.ts';
import { loadImages } from './loaded-images.ts';
import { paintMarks } from './paint-marks.ts';

/** What browsers of this kind can draw on: pixels on one side, and in all. */
const longestSide = 16_384;
const largestArea = 268_435_456;

/** Size in pixels at so many pixels a map unit. */
export function pixelsOf({ box }: Picture, scale: number): { readonly width: number; readonly height: number } {
  return { width: Math.ceil(box.width * scale), height: Math.ceil(box.height * scale) };
}

/** Whether a picture of this size can be drawn here. */
export function canDraw({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return width <= longestSide && height <= longestSide && width * height <= largestArea;
}

/** Draws a picture on a canvas of its size, so many pixels a map unit. */
export function drawPicture(canvas: HTMLCanvasElement, picture: Picture, scale: number): void {
  const { width, height } = pixelsOf(picture, scale);
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.fillStyle = picture.background;
  context.fillRect(0, 0, width, height);
  const { box } = picture;
  context.setTransform(scale, 0, 0, scale, (box.width / 2 - box.x) * scale, (box.height / 2 - box.y) * scale);
  paintMarks(context, picture.marks);
}

/** The picture as PNG; null where the browser has not enough room for it. */
export async function imageOf(picture: Picture, scale: number): Promise<Blob | null> {
  await loadImages(picture.marks);
  const canvas = document.createElement('canvas');
  drawPicture(canvas, picture, scale);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}
