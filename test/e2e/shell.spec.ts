import { createDocument, expect, goToPage, openExample, test } from './fixtures.ts';

test('the palette finds actors however their umlauts are typed, and shows the one chosen on the map', async ({
  page,
}) => {
  await openExample(page, 'Lindenhöhe');
  await goToPage(page, 'Akteure');
  await page.keyboard.press('Control+k');
  const search = page.getByRole('combobox', { name: 'Suchen und Befehle' });
  await expect(search).toBeFocused();
  await page.keyboard.type('buergermei');
  await expect(page.getByRole('option')).toHaveText([/Büro der Bürgermeisterin/]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/#\/map$/);
});

test('the palette runs commands', async ({ page }) => {
  await openExample(page, 'Belm-Powe');
  await page.getByRole('button', { name: /^Suchen oder Befehl eingeben/ }).click();
  await page.keyboard.type('lücken');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/findings$/);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('gibt es sicher nicht');
  await expect(page.getByText('Nichts gefunden zu „gibt es sicher nicht“.')).toBeVisible();
});

test('pages are reached by number, back and forth like in a browser', async ({ page }) => {
  await openExample(page, 'Belm-Powe');
  const current = page.getByRole('navigation', { name: 'Seiten' }).locator('[aria-current="page"]');
  await page.keyboard.press('Control+3');
  await expect(current).toHaveText('Akteure');
  await page.keyboard.press('Control+4');
  await expect(current).toHaveText('Beziehungen');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(current).toHaveText('Akteure');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(current).toHaveText('Beziehungen');
  await page.reload();
  await expect(current).toHaveText('Beziehungen');
});

test('language and appearance are changed in the settings and kept', async ({ page }) => {
  await openExample(page, 'Lindenhöhe');
  await page.getByRole('button', { name: 'Einstellungen' }).click();
  await page.getByRole('radiogroup', { name: 'Ansichten' }).getByText('Darstellung').click();
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Actors' })).toBeVisible();
  await expect(page.getByRole('contentinfo').getByText('61 actors · 134 working ties')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground()).toBe('rgb(240, 238, 232)');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(ground).toBe('rgb(15, 21, 23)');

  await page.reload();
  await expect(page.getByRole('button', { name: 'Settings' })).toBeVisible();
  expect(await ground()).toBe('rgb(15, 21, 23)');
});

test('the theme of the system is followed until one is chosen', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(ground).toBe('rgb(15, 21, 23)');
  await page.locator('label', { hasText: 'Hell' }).click();
  await expect.poll(ground).toBe('rgb(240, 238, 232)');
});

test('saving under another name goes on in the new file and asks before replacing one', async ({ page }) => {
  await createDocument(page, 'Eins');
  await page.keyboard.press('Control+Shift+S');
  const dialog = page.getByRole('dialog', { name: 'Sichern unter' });
  await dialog.getByRole('button', { name: 'Sichern' }).click();
  await expect(dialog.getByRole('alert')).toContainText('„Eins.knoten“ gibt es schon.');
  await dialog.getByLabel('Dateiname').fill('Zwei.knoten');
  await dialog.getByRole('button', { name: 'Sichern' }).click();
  await expect(page.getByText('Weiter geht es in „Zwei“', { exact: false })).toBeVisible();
  await page.keyboard.press('Control+O');
  await expect(page.getByRole('dialog', { name: 'Datei öffnen' }).getByRole('listitem')).toHaveText([
    /Eins\.knoten$/,
    /Zwei\.knoten$/,
  ]);
});

test('when the host is gone the page says so calmly and keeps what it shows', async ({ page, server }) => {
  await openExample(page, 'Lindenhöhe');
  await server.kill();
  await expect(page.getByText('Die Verbindung zu Knotenwerk ist unterbrochen.', { exact: false })).toBeVisible();
  await expect(page.getByRole('contentinfo').getByText(/^61 Akteure/)).toBeVisible();
});

test('a narrow window folds the rail to icons with their names as hints', async ({ page }) => {
  await openExample(page, 'Belm-Powe');
  await page.setViewportSize({ width: 1024, height: 700 });
  const rail = page.getByRole('navigation', { name: 'Seiten' });
  expect((await rail.boundingBox())?.width).toBe(60);
  await rail.getByRole('button', { name: 'Akteure' }).hover();
  await expect(page.getByRole('tooltip', { name: 'Akteure' })).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('a step is taken back and repeated by keys, button and palette, each time with its name', async ({ page }) => {
  await createDocument(page, 'Quartier Nordstadt');
  await goToPage(page, 'Akteure');
  await page.getByRole('button', { name: 'Akteur anlegen' }).first().click();
  await page.keyboard.type('Stadtteilbüro');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const count = (text: string) => expect(page.getByRole('contentinfo').getByText(text, { exact: false })).toBeVisible();
  const bar = page.getByRole('banner');
  await count('1 Akteur ·');
  await expect(bar.getByRole('button', { name: /^Rückgängig: .*Stadtteilbüro/ })).toBeVisible();

  await page.getByRole('navigation', { name: 'Seiten' }).getByRole('button', { name: 'Akteure' }).focus();
  await page.keyboard.press('Control+z');
  await count('0 Akteure');
  await page.keyboard.press('Control+Shift+Z');
  await count('1 Akteur ·');
  await bar.getByRole('button', { name: /^Rückgängig/ }).click();
  await count('0 Akteure');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('wiederholen');
  await page.keyboard.press('Enter');
  await count('1 Akteur ·');
});
