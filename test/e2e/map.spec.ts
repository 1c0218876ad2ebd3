import type { Page } from '@playwright/test';
import type {} from '../../renderer/map/test-hook.ts';
import { createDocument, expect, goToPage, openExample, test } from './fixtures.ts';
import { seriousFaults } from './serious-faults.ts';

/** Waits until every actor of the example has a place on the map. */
async function openMap(page: Page, name: 'Lindenhöhe' | 'Belm-Powe', actors: number): Promise<void> {
  await openExample(page, name);
  await expect.poll(() => actorsOnMap(page), { timeout: 30_000 }).toBe(actors);
  // The first places are on their way to the file; nothing else happens by itself after that.
  await expect(page.getByText(/^gespeichert/)).toBeVisible({ timeout: 30_000 });
}

const keysOn = (page: Page) => page.evaluate(() => window.__map?.keys() ?? []);
const actorsOnMap = async (page: Page) => (await keysOn(page)).filter((key) => key.startsWith('actors:')).length;
const classesOf = (page: Page, key: string) => page.evaluate((one) => window.__map?.classes(one) ?? [], key);
const positionOf = (page: Page, key: string) => page.evaluate((one) => window.__map?.position(one) ?? null, key);
const instances = (page: Page) => page.evaluate(() => window.__map?.instances ?? 0);
const sheet = (page: Page) => page.getByRole('application', { name: 'Netzkarte' });
const profile = (page: Page) => page.getByRole('complementary', { name: 'Steckbrief' });
const profileTitle = (page: Page) => profile(page).getByRole('heading', { level: 2 });

/** Where an element is in the window once the map stands still. */
async function placeOf(page: Page, key: string): Promise<{ x: number; y: number; size: number }> {
  const read = () => page.evaluate((one) => window.__map?.place(one) ?? null, key);
  let last = await read();
  await expect
    .poll(async () => {
      const now = await read();
      const still = now !== null && last?.x === now.x && last.y === now.y;
      last = now;
      return still;
    })
    .toBe(true);
  return last!;
}

async function clickOn(page: Page, key: string, modifiers: 'Control'[] = []): Promise<void> {
  const { x, y } = await placeOf(page, key);
  for (const modifier of modifiers) await page.keyboard.down(modifier);
  await page.mouse.click(x, y);
  for (const modifier of modifiers) await page.keyboard.up(modifier);
}

async function keyOf(page: Page, start: string): Promise<string> {
  const key = (await keysOn(page)).find((one) => one.startsWith(start));
  expect(key, `an element whose key begins with ${start}`).toBeDefined();
  return key!;
}

test('Lindenhöhe is drawn with every actor, every relation and a legend of what is on the sheet', async ({ page }) => {
  await openMap(page, 'Lindenhöhe', 61);
  const ties = (await keysOn(page)).filter((key) => key.startsWith('relations:'));
  expect(ties).toHaveLength(140);
  const legend = page.getByRole('region', { name: 'Legende' });
  for (const entry of ['Staat, Kommune', 'Bürgerschaft', 'sekundär', 'Vereinbarung', 'Absicht', 'Konflikt']) {
    await expect(legend.getByText(entry, { exact: true })).toBeVisible();
  }
  await expect(legend.getByText('gemeinsame Maßnahme')).toHaveCount(0);
  await expect(page.getByText('61 Akteure', { exact: false }).first()).toBeAttached();
});

test('Belm has no relations, so its actors are tied by joint measures', async ({ page }) => {
  await openMap(page, 'Belm-Powe', 33);
  expect((await keysOn(page)).filter((key) => key.startsWith('joint:'))).toHaveLength(53);
  await expect(page.getByRole('region', { name: 'Legende' }).getByText('gemeinsame Maßnahme')).toBeVisible();
  const focusSwitch = page.getByRole('switch', { name: 'Netz ohne QM' });
  await expect(focusSwitch).toBeDisabled();
  await expect(focusSwitch).toHaveAccessibleDescription('Noch ist kein Fokusakteur festgelegt.');
});

test('places are kept: the map looks the same after the page is loaded again', async ({ page }) => {
  await openMap(page, 'Lindenhöhe', 61);
  const before = await positionOf(page, 'actors:a20');
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeDisabled();
  await page.reload();
  await expect.poll(() => actorsOnMap(page), { timeout: 30_000 }).toBe(61);
  expect(await positionOf(page, 'actors:a20')).toEqual(before);
});

test('a click selects, a click with Ctrl adds, a click on the paper lets go', async ({ page }) => {
  await openMap(page, 'Lindenhöhe', 61);
  await clickOn(page, 'actors:a20');
  await expect(profileTitle(page)).toHaveText('Seniorenzentrum Lindenhof');
  expect(await classesOf(page, 'actors:a20')).toContain('selected');
  await clickOn(page, 'actors:a06', ['Control']);
  await expect(profileTitle(page)).toHaveText('2 ausgewählt');
  await clickOn(page, 'actors:a20', ['Control']);
  await expect(profileTitle(page)).toHaveText('Fachbereich Soziales');
  const box = (await sheet(page).boundingBox())!;
  await page.mouse.click(box.x + 6, box.y + 6);
  await expect(profileTitle(page)).toHaveText('Quartier Lindenhöhe (fiktiv)');
});

test('a double click opens the profile and puts the keyboard there', async ({ page }) => {
  await openMap(page, 'Lindenhöhe', 61);
  const { x, y } = await placeOf(page, 'actors:a20');
  await page.mouse.dblclick(x, y);
  await expect(profileTitle(page)).toHaveText('Seniorenzentrum Lindenhof');
  await expect(profileTitle(page)).toBeFocused();
});

test('a drag is saved as one step, undone and repeated without drawing the map anew', async ({ page }) => {
  await openMap(page, 'Lindenhöhe', 61);
  const before = (await positionOf(page, 'actors:a20'))!;
  const made = await instances(page);
  const { x, y } = await placeOf(page, 'actors:a20');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 10, { steps: 4 });
  await page.mouse.move(x + 60, y + 40, { steps: 4 });
  await page.mouse.up();
  const undo = page.getByRole('button', { name: 'Rückgängig' });
  await expect(undo).toBeEnabled();
  const moved = (await positionOf(page, 'actors:a20'))!;
  expect(moved.x).toBeGreaterThan(before.x + 30);
  await page.keyboard.press('Control+z');
  await expect.poll(() => positionOf(page, 'actors:a20')).toEqual(before);
  await expect(undo).toBeDisabled();
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(async () => (await positionOf(page, 'actors:a20'))?.x).toBeCloseTo(moved.x, 3);
  expect(await instances(page)).toBe(made);
});

test('a movement of less than four pixels is a click', async ({ page }) => {
  await openMap(page, 'Lindenhöhe', 61);
  const { x, y } = await placeOf(page, 'actors:a20');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 2, y + 1);
  await page.mouse.up();
  await expect(profileTitle(page)).toHaveText('Seniorenzentrum Lindenhof');
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeDisabled();
});

test('arranging moves everybody in one step that can be taken back, or ended before', async ({ page }) => {
  await openMap(page, 'Lindenhöhe', 61);
  const before = await positionOf(page, 'actors:a20');
  const arrange = async (by: string) => {
    await page.getByRole('button', { name: 'Anordnung' }).click();
    await page.getByRole('menuitem', { name: by }).click();
  };
  await arrange('Nach Beziehungen');
  await expect(page.getByRole('button', { name: 'Abbrechen' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Ordne an')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeDisabled();
  await arrange('Spalten nach Sektor');
  const notice = page.getByText('In Spalten nach Sektor angeordnet');
  await expect(notice).toBeVisible();
  await expect.poll(() => positionOf(page, 'actors:a20')).not.toEqual(before);
  await page.keyboard.press('Control+z');
  await expect.poll(() => positionOf(page, 'actors:a20')).toEqual(before);
  await expect(notice).toHaveCount(0);
});

test('the search keeps hits, fades the others and goes from hit to hit', async ({ page }) => {
  await openMap(page, 'Lindenhöhe', 61);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('fachbereich');
  await expect.poll(() => classesOf(page, 'actors:a06')).toContain('hit');
  expect(await classesOf(page, 'actors:a20')).toContain('faded');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 von 5')).toBeVisible();
  await expect(profileTitle(page)).toHaveText(/^Fachbereich /);
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 von 5')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => classesOf(page, 'actors:a20')).not.toContain('faded');
});

test('nodes are sized by a measure, and the legend says by which', async ({ page }) => {
  await openMap(page, 'Lindenhöhe', 61);
  const sizes = async () =>
    [await placeOf(page, 'actors:a01'), await placeOf(page, 'actors:a06')].map((one) => one.size);
  await page.getByRole('button', { name: 'Größe: Einfluss' }).click();
  await page.getByRole('menuitemradio', { name: 'Vermittlung' }).click();
  await expect(page.getByRole('region', { name: 'Legende' }).getByText('Vermittlung, bis 0,67')).toBeVisible();
  const [focus, social] = await sizes();
  expect(focus).toBeGreaterThan(1.8 * social!);
});

test('measures are shown as nodes with those who take part', async ({ page }) => {
  await openMap(page, 'Belm-Powe', 33);
  await page.getByRole('button', { name: /^Ebenen/ }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Maßnahmen zeigen' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Gemeinsame Maßnahmen' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await keysOn(page)).filter((key) => key.startsWith('measures:')).length).toBe(12);
  expect((await keysOn(page)).filter((key) => key.startsWith('joint:'))).toHaveLength(0);
  const key = await keyOf(page, 'measures:');
  await clickOn(page, key);
  await expect(profile(page).getByRole('button', { name: /^Beteiligte/ })).toBeVisible();
  expect(await actorsOnMap(page)).toBe(33);
});

test('the network without the quarter management leaves its office out', async ({ page }) => {
  await openMap(page, 'Lindenhöhe', 61);
  await page.getByRole('switch', { name: 'Netz ohne QM' }).click({ force: true });
  await expect.poll(() => actorsOnMap(page)).toBe(60);
  expect(await keysOn(page)).not.toContain('actors:a01');
});

test('the keyboard walks along ties, selects, moves and undoes', async ({ page }) => {
  await openMap(page, 'Lindenhöhe', 61);
  const status = sheet(page).locator('output');
  await sheet(page).focus();
  await page.keyboard.press('Home');
  await expect(status).toHaveText('Quartiersbüro Lindenhöhe, Verbände, Vereine, Schlüsselakteur, 46 Beziehungen');
  await page.keyboard.press('ArrowRight');
  await expect(status).not.toHaveText(/^Quartiersbüro/);
  await page.keyboard.press('Enter');
  const name = (await profileTitle(page).innerText()).trim();
  await expect(status).toHaveText(new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}, `));
  const ring = page.locator(`#${await sheet(page).getAttribute('aria-activedescendant')}`);
  await expect(ring).toBeVisible();
  await expect(ring).toHaveAttribute('aria-label', new RegExp(name.slice(0, 8)));

  const selected = await page.evaluate(() =>
    window.__map!.keys().find((one) => window.__map!.classes(one).includes('selected')),
  );
  const before = (await positionOf(page, selected!))!;
  await page.keyboard.down('Shift');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Shift');
  await expect.poll(async () => (await positionOf(page, selected!))?.y).toBeCloseTo(before.y + 24, 3);
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect.poll(() => positionOf(page, selected!)).toEqual(before);
  await page.keyboard.press('Enter');
  await expect(profileTitle(page)).toBeFocused();
});

test('the list is the twin of the map: same actors, same selection, same search', async ({ page }) => {
  await openMap(page, 'Lindenhöhe', 61);
  await clickOn(page, 'actors:a20');
  await sheet(page).press('l');
  const list = page.getByRole('table', { name: 'Akteure auf der Karte' });
  const row = list.getByRole('button', { name: 'Seniorenzentrum Lindenhof' });
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  await expect(list.getByRole('row')).toHaveCount(62);
  await row.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(profileTitle(page)).not.toHaveText('Seniorenzentrum Lindenhof');
  await list.getByRole('columnheader', { name: 'Verbindungen' }).getByRole('button').click();
  await list.getByRole('columnheader', { name: 'Verbindungen' }).getByRole('button').click();
  await expect(list.getByRole('row').nth(1)).toContainText('Quartiersbüro Lindenhöhe');
  // One by its name, one by its kind.
  await page.getByLabel('Auf der Karte suchen').fill('kirche');
  await expect(list.getByRole('row')).toHaveCount(3);
});

test('the guiding question is written where it stands', async ({ page }) => {
  await openMap(page, 'Lindenhöhe', 61);
  await page.getByRole('button', { name: /Leitfrage ändern/ }).click();
  await page.getByRole('textbox', { name: 'Leitfrage' }).fill('Wer trägt das Quartier?');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Wer trägt das Quartier?')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Wer trägt das Quartier?')).toBeVisible();
});

test('Ctrl and the wheel zoom, the wheel alone scrolls, Ctrl and 0 shows everything', async ({ page }) => {
  await openMap(page, 'Lindenhöhe', 61);
  const zoom = () => page.evaluate(() => window.__map!.zoom());
  const { x, y } = await placeOf(page, 'actors:a20');
  const start = await zoom();
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect.poll(zoom).toBeCloseTo(start * 1.1, 3);
  const after = await placeOf(page, 'actors:a20');
  expect(Math.hypot(after.x - x, after.y - y)).toBeLessThan(1.5);
  await page.mouse.wheel(0, 50);
  await expect.poll(async () => (await placeOf(page, 'actors:a20')).y).toBeCloseTo(after.y - 50, 0);
  expect(await zoom()).toBeCloseTo(start * 1.1, 3);
  await page.keyboard.press('Control+0');
  await expect.poll(zoom).toBeCloseTo(start, 1);
});

test('kinds of relation can be written on their lines, and the legend explains them', async ({ page }) => {
  await openMap(page, 'Lindenhöhe', 61);
  await page.getByRole('button', { name: /^Ebenen/ }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Art der Beziehung anschreiben' }).click();
  const legend = page.getByRole('region', { name: 'Legende' });
  await expect(legend.getByText('Informationsaustausch')).toBeVisible();
  await expect(legend.getByText('Interessenvertretung')).toHaveCount(0);
});

test('leaving the page ends the map, coming back draws it once', async ({ page }) => {
  await openMap(page, 'Belm-Powe', 33);
  const made = await instances(page);
  await goToPage(page, 'Akteure');
  await expect.poll(() => page.evaluate(() => window.__map === undefined)).toBe(true);
  await goToPage(page, 'Karte');
  await expect.poll(() => actorsOnMap(page)).toBe(33);
  expect(await instances(page)).toBe(made + 1);
});

test('an empty document invites to begin', async ({ page }) => {
  await createDocument(page, 'Neues Quartier');
  await expect(page.getByText('Noch ist das Blatt leer.')).toBeVisible();
  await page.getByRole('button', { name: 'Ersten Akteur anlegen' }).click();
  await expect(page.getByRole('dialog', { name: 'Akteur anlegen' })).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
});

for (const theme of ['light', 'dark'] as const) {
  // The second theme differs in colours only, and takes as long as the first.
  const tag = theme === 'dark' ? ['@thorough'] : [];
  test(`axe finds no serious fault on map and list (${theme})`, { tag }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await openMap(page, 'Lindenhöhe', 61);
    expect(await seriousFaults(page)).toEqual([]);
    await clickOn(page, 'actors:a20');
    await expect(profileTitle(page)).toHaveText('Seniorenzentrum Lindenhof');
    await expect(profile(page).getByText(/Rang/).first()).toBeVisible();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByText('Liste', { exact: true }).click();
    await expect(page.getByRole('table', { name: 'Akteure auf der Karte' })).toBeVisible();
    expect(await seriousFaults(page)).toEqual([]);
  });
}
