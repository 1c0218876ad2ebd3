import { useEffect, useState } from 'react';
import type { Mark } from '../../shared/picture/marks.ts';

/** Pictures by their address: the few that are shown, the newest last. */
const images = new Map<string, HTMLImageElement>();
const most = 4;

function imageAt(href: string): HTMLImageElement {
  const known = images.get(href);
  if (known) return known;
  const image = new Image();
  image.src = href;
  images.set(href, image);
  for (const old of [...images.keys()].slice(0, -most)) images.delete(old);
  return image;
}

/** The picture at an address when it can be drawn; null while it is read, or when it is none. */
export function loadedImage(href: string): HTMLImageElement | null {
  const image = imageAt(href);
  return image.complete && image.naturalWidth > 0 ? image : null;
}

/** Waits until the pictures among marks can be drawn; those that are none are passed over. */
export async function loadImages(marks: readonly Mark[]): Promise<void> {
  const hrefs = marks.flatMap((mark) => (mark.type === 'image' ? [mark.href] : []));
  await Promise.allSettled(hrefs.map((href) => imageAt(href).decode()));
}

/** The marks with their pictures as JPEG on a ground of this colour, as PDF documents take them. */
export async function withJpegs(marks: readonly Mark[], ground: string): Promise<readonly Mark[]> {
  await loadImages(marks);
  return marks.map((mark) => {
    const image = mark.type === 'image' ? loadedImage(mark.href) : null;
    return mark.type === 'image' && image ? { ...mark, href: jpegOf(image, ground) } : mark;
  });
}

const jpegQuality = 0.93;

function jpegOf(image: HTMLImageElement, ground: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0);
  }
  return canvas.toDataURL('image/jpeg', jpegQuality);
}

/** The address of the last picture that has become drawable; changes when one does, so that it is drawn. */
export function useLoadedImage(href: string | null): string | null {
  const [loaded, setLoaded] = useState<string | null>(null);
  useEffect(() => {
    if (href === null) return undefined;
    let current = true;
    void imageAt(href)
      .decode()
      .then(
        () => current && setLoaded(href),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [href]);
  return loaded;
}
