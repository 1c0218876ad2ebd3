import { readOutline } from '../../../../shared/exchange/outline.ts';
import { Failure } from '../../../../shared/model/failure.ts';
import type { BackgroundSource } from './annotation-edits.ts';

/** How big a file may be. */
const limitMegabytes = 6;
/** Pictures with more pixels on one side, or more bytes, are kept smaller: they are drawn behind everything else. */
const longestSide = 2400;
const mostBytes = 600_000;

const pictureTypes: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp']);

/** What the file dialog offers. */
export const backgroundTypes = 'image/png,image/jpeg,image/webp,application/geo+json,.geojson,.json';

/**
 * A file as the background of a sheet: a picture, or an outline as GeoJSON. Fails with fileTooLarge, notAPicture,
 * invalidJson, noOutline and fileUnreadable.
 */
export async function readBackground(file: File): Promise<BackgroundSource> {
  const { name } = file;
  if (file.size > limitMegabytes * 2 ** 20) throw new Failure('fileTooLarge', { name, limitMegabytes });
  if (!/\.(?:geo)?json$/i.test(name)) return readPicture(file);
  const text = await file.text().catch(() => {
    throw new Failure('fileUnreadable', { path: name });
  });
  return { ...readOutline(text, name), picture: null };
}

async function readPicture(file: File): Promise<BackgroundSource> {
  const { name } = file;
  if (!pictureTypes.has(file.type)) throw new Failure('notAPicture', { name });
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new Failure('notAPicture', { name });
  });
  const { width, height } = bitmap;
  const scale = Math.min(1, longestSide / Math.max(width, height));
  const isSmall = scale === 1 && file.size <= mostBytes;
  const picture = isSmall ? await addressOf(file) : redrawn(bitmap, scale);
  bitmap.close();
  if (picture === null) throw new Failure('notAPicture', { name });
  return { picture, rings: [], width, height };
}

/** The picture with fewer pixels, on white where it can be seen through. */
function redrawn(bitmap: ImageBitmap, scale: number): string | null {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = '#FFFFFF';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/jpeg', 0.85);
}

function addressOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(new Failure('fileUnreadable', { path: file.name })));
    reader.readAsDataURL(file);
  });
}
