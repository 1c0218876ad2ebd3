import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type {} from '../../renderer/map/test-hook.ts';
import { createDocument, expect, goToPage, test } from './fixtures.ts';
import { seriousFaults } from './serious-faults.ts';

const names = [
  'Quartiersbüro',
  'Grundschule Nord',
  'Sportverein Eintracht',
  'Evangelische Gemeinde',
  'Jugendamt',
  'Bäckerei Krume',
  'Seniorentreff',
  'Kita Regenbogen',
  'Mieterbeirat',
  'Stadtbibliothek',
  'Jobcenter',
  'Tafel',
];

/** Fifteen ties of four kinds: key of the kind, from, to. */
const ties: readonly (readonly [key: '1' | '2' | '3' | '5', from: number, to: number])[] = [
  ['2', 0, 1],
  ['2', 0, 2],
  ['1', 0, 3],
  ['1', 0, 4],
  ['5', 4, 5],
  ['3', 1, 4],
  ['2', 1, 7],
  ['1', 2, 6],
  ['3', 3, 11],
  ['2', 3, 6],
  ['5', 5, 2],
  ['1', 8, 9],
  ['3', 10, 11],
  ['2', 9, 1],
  ['1', 7, 9],
];

const sheet = (page: Page) => page.getByRole('application', { name: 'Netzkarte' });
const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name des neuen Akteurs' });
const popover = (page: Page) => page.locator('dialog[open]');
const keysOn = (page: Page, start: string) =>
  page.evaluate((one) => window.__map?.keys().filter((key) => key.startsWith(one)) ?? [], start);

/** Waits until there are so many elements of a table on the sheet, and answers the key that is new. */
async function newKey(page: Page, table: string, known: readonly string[]): Promise<string> {
  await expect.poll(async () => (await keysOn(page, `${table}:`)).length).toBe(known.length + 1);
  return (await keysOn(page, `${table}:`)).find((key) => !known.includes(key))!;
}

async function placeOf(page: Page, key: string): Promise<{ x: number; y: number }> {
  return (await page.evaluate((one) => window.__map?.place(one) ?? null, key))!;
}

/** The document as it is given out, without what differs from drawing to drawing: identifiers, places, days. */
async function drawnDocument(page: Page): Promise<unknown> {
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Austauschdatei');
  await page.keyboard.press('Enter');
  const written = JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
    actors: { id: string; name: string }[];
    relations: { id: string; sourceId: string; targetId: string }[];
  };
  const named = new Map(written.actors.map(({ id, name }) => [id, name]));
  return {
    actors: written.actors.map((actor) => ({ ...actor, id: null })),
    relations: written.relations.map((relation) => ({
      ...relation,
      id: null,
      sourceId: named.get(relation.sourceId),
      targetId: named.get(relation.targetId),
    })),
  };
}

async function drawWithMouse(page: Page): Promise<void> {
  const box = (await sheet(page).boundingBox())!;
  const keys: string[] = [];
  for (const [index, name] of names.entries()) {
    const at = { x: box.x + 130 + (index % 4) * 170, y: box.y + 60 + Math.floor(index / 4) * 120 };
    await page.mouse.dblclick(at.x, at.y);
    await nameField(page).fill(name);
    await nameField(page).press('Enter');
    keys.push(await newKey(page, 'actors', keys));
    await page.keyboard.press('Escape');
  }
  const drawn: string[] = [];
  for (const [kind, from, to] of ties) {
    await page.getByRole('button', { name: 'Beziehung', exact: true }).first().click();
    const [start, end] = [await placeOf(page, keys[from]!), await placeOf(page, keys[to]!)];
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 2 });
    await page.mouse.move(end.x + 3, end.y + 3, { steps: 2 });
    await page.mouse.up();
    await page.keyboard.press(kind);
    if (drawn.length === 0) expect(await seriousFaults(page)).toEqual([]);
    await popover(page)
      .getByRole('button', { name: /^Beziehung anlegen/ })
      .click();
    drawn.push(await newKey(page, 'relations', drawn));
  }
}

async function drawWithKeys(page: Page): Promise<void> {
  const keys: string[] = [];
  await sheet(page).focus();
  await page.keyboard.press('a');
  for (const name of names) {
    await expect(nameField(page)).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    keys.push(await newKey(page, 'actors', keys));
    await expect(page.getByRole('button', { name: 'Nächster daneben' })).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(nameField(page)).toBeFocused();
  await page.keyboard.press('Escape');
  const drawn: string[] = [];
  for (const [kind, from, to] of ties) {
    // The search finds an actor, and Enter goes there.
    await page.keyboard.press('Control+f');
    await page.keyboard.type(names[from]!);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await sheet(page).focus();
    await page.keyboard.press('b');
    await page.keyboard.type(names[to]!);
    await page.keyboard.press('Enter');
    await expect(popover(page)).toBeVisible();
    await page.keyboard.press(kind);
    await page.keyboard.press('Enter');
    drawn.push(await newKey(page, 'relations', drawn));
  }
}

test('twelve actors and fifteen relations drawn with the mouse and with the keyboard make the same document', {
  tag: '@thorough',
}, async ({ page }) => {
  test.setTimeout(120_000);
  await createDocument(page, 'Mit der Maus');
  await drawWithMouse(page);
  const byMouse = await drawnDocument(page);
  await goToPage(page, 'Start');
  await createDocument(page, 'Mit der Tastatur');
  await goToPage(page, 'Karte');
  await drawWithKeys(page);
  expect(await drawnDocument(page)).toEqual(byMouse);
});
