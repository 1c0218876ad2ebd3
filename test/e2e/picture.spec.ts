import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, goToPage, openExample, test } from './fixtures.ts';

test.use({ viewport: { width: 1900, height: 1300 } });

/** Colours may be off by this much before a pixel counts as different: both sides smooth their edges. */
const tolerance = 64;
/** In % of the pixels. */
const mostOff = 0.2;

async function savedPicture(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Ausgeben' }).click();
  const dialog = page.getByRole('dialog', { name: 'Karte ausgeben' });
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Als Datei sichern' }).click();
  const svg = await readFile(await (await download).path(), 'utf8');
  await expect(dialog).toHaveCount(0);
  return svg;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the sheet lies in the map, and the part of the map its nodes take with what is around them. */
function viewOf(page: Page, sheet: Box) {
  return page.evaluate(({ x, y }) => {
    const map = window.__map!;
    const nodes = map.keys().flatMap((key) => {
      const [place, position] = [map.place(key)!, map.position(key)];
      return position ? [{ place, position }] : [];
    });
    const [{ place, position }] = nodes as [(typeof nodes)[number]];
    const [xs, ys] = [nodes.map((node) => node.place.x - x), nodes.map((node) => node.place.y - y)];
    const around = 30;
    return {
      zoom: map.zoom(),
      pan: { x: place.x - x - position.x * map.zoom(), y: place.y - y - position.y * map.zoom() },
      part: {
        left: Math.min(...xs) - around,
        right: Math.max(...xs) + around,
        top: Math.min(...ys) - around,
        bottom: Math.max(...ys) + around,
      },
    };
  }, sheet);
}

/** The share in % of the pixels of the map, texts left out, that the picture does not have within a pixel of them. */
async function difference(page: Page): Promise<number> {
  const exact = (await page.getByRole('application').boundingBox())!;
  const [x, y] = [Math.ceil(exact.x), Math.ceil(exact.y)];
  const box = { x, y, width: Math.floor(exact.width) - 1, height: Math.floor(exact.height) - 1 };
  await page.mouse.move(0, 0);
  const view = await viewOf(page, box);
  const screen = (await page.screenshot({ clip: box })).toString('base64');
  const svg = await savedPicture(page);
  // A page without the font of the program: the picture has its own.
  const other = await page.context().newPage();
  await other.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  const texts = await other.evaluate(
    async ({ zoom, pan, width, height }) => {
      const element = document.querySelector('svg')!;
      element.setAttribute('viewBox', [-pan.x / zoom, -pan.y / zoom, width / zoom, height / zoom].join(' '));
      element.setAttribute('width', `${width}`);
      element.setAttribute('height', `${height}`);
      await document.fonts.ready;
      return [...element.querySelectorAll('text')].map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return { left, right, top, bottom };
      });
    },
    { ...view, ...box },
  );
  const picture = (await other.screenshot({ clip: { ...box, x: 0, y: 0 } })).toString('base64');
  const share = await other.evaluate(differingShare, { screen, picture, texts, part: view.part, tolerance });
  await other.close();
  return share;
}

interface Part {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Pictures {
  readonly screen: string;
  readonly picture: string;
  readonly texts: readonly Part[];
  readonly part: Part;
  readonly tolerance: number;
}

/** Runs in a page. */
async function differingShare({ screen, picture, texts, part, tolerance: allowed }: Pictures): Promise<number> {
  const pixels = async (data: string) => {
    const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [one, other] = [await pixels(screen), await pixels(picture)];
  const masked = new Uint8Array(one.width * one.height);
  const margin = 3;
  for (const { left, right, top, bottom } of texts)
    for (let row = Math.max(0, Math.floor(top) - margin); row < Math.min(one.height, bottom + margin); row += 1)
      masked.fill(
        1,
        row * one.width + Math.max(0, Math.floor(left) - margin),
        row * one.width + Math.min(one.width, Math.ceil(right) + margin),
      );
  const isAlike = (index: number, opposite: number) =>
    [0, 1, 2].every(
      (channel) => Math.abs(one.data[index * 4 + channel]! - other.data[opposite * 4 + channel]!) <= allowed,
    );
  /** What the canvas keeps from an earlier drawing it may draw up to a pixel beside. */
  const isFound = (row: number, column: number) => {
    const index = row * one.width + column;
    if (isAlike(index, index)) return true;
    return [-1, 0, 1].some((down) => [-1, 0, 1].some((right) => isAlike(index, index + down * one.width + right)));
  };
  let [counted, different] = [0, 0];
  for (let row = Math.max(0, Math.ceil(part.top)); row < Math.min(one.height, part.bottom); row += 1) {
    for (let column = Math.max(0, Math.ceil(part.left)); column < Math.min(one.width, part.right); column += 1) {
      const index = row * one.width + column;
      if (masked[index]) continue;
      counted += 1;
      if (!isFound(row, column)) different += 1;
    }
  }
  return (100 * different) / counted;
}

async function chosen(page: Page, menu: string | RegExp, item: string) {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitemradio', { name: item }).click();
}

async function withLayers(page: Page, ...names: readonly string[]) {
  await page.getByRole('button', { name: /Ebenen/ }).click();
  for (const name of names) await page.getByRole('menuitemcheckbox', { name: new RegExp(`^${name}( \\d+)?$`) }).click();
  await page.keyboard.press('Escape');
}

/** The map draws coarser while it changes, and fine a moment later. */
async function settled(page: Page) {
  await page.waitForTimeout(1_200);
}

async function openMap(page: Page) {
  await openExample(page, 'Lindenhöhe');
  await goToPage(page, 'Karte');
  await expect.poll(() => page.evaluate(() => window.__map?.keys().length ?? 0)).toBeGreaterThan(150);
  await settled(page);
}

test('the picture of the map is what the screen shows', async ({ page }) => {
  await openMap(page);
  expect(await difference(page)).toBeLessThan(mostOff);
});

test('the picture is what the screen shows in every notation, projection and layer @thorough', async ({ page }) => {
  test.setTimeout(180_000);
  await openMap(page);
  const shares: Record<string, number> = {};
  const measure = async (name: string) => {
    await settled(page);
    shares[name] = await difference(page);
  };
  for (const notation of ['Schlicht', 'Net-Map', 'Soll-Ist', 'Akteurslandkarte']) {
    await chosen(page, 'Notation', notation);
    await measure(notation);
  }
  for (const projection of ['Landkarte', 'Einfluss und Interesse', 'Salienz', 'Netz']) {
    await chosen(page, 'Anordnung', projection);
    await measure(projection);
  }
  await withLayers(page, 'Hinweise', 'Gemeinsame Gremien', 'Art der Beziehung anschreiben');
  await measure('findings, ties by bodies, kinds in writing');
  await withLayers(page, 'Gremien zeigen', 'Maßnahmen zeigen', 'Kommune mit ihren Stellen');
  await measure('bodies, measures, the municipality as one');
  for (const [name, share] of Object.entries(shares)) expect(share, name).toBeLessThan(mostOff);
});
