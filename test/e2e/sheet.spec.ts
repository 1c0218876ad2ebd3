import type { Page } from '@playwright/test';
import type {} from '../../renderer/map/test-hook.ts';
import { createDocument, expect, test } from './fixtures.ts';
import { seriousFaults } from './serious-faults.ts';

const sheet = (page: Page) => page.getByRole('application', { name: 'Netzkarte' });
const note = (page: Page) => page.getByRole('button', { name: /^Notiz 1 von 1: Wer fragt/ });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Notizen, Bereiche, Hintergrund' });

async function openPanel(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Notizen, Bereiche');
  await page.keyboard.press('Enter');
}

test('a note and an area are put on the sheet with keys, taken back, and there after a reload', async ({ page }) => {
  await createDocument(page, 'Nordstadt');
  await sheet(page).focus();
  await page.keyboard.press('a');
  await page.keyboard.type('Tafel');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => window.__map?.keys().length)).toBe(1);
  await page.keyboard.press('Escape');

  await sheet(page).focus();
  await page.keyboard.press('t');
  await page.keyboard.type('Wer fragt die Stadtwerke?');
  await page.keyboard.press('Enter');
  await expect(note(page)).toBeFocused();
  const before = (await note(page).boundingBox())!;
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await note(page).boundingBox())!.x).toBeGreaterThan(before.x + 4);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => Math.abs((await note(page).boundingBox())!.x - before.x)).toBeLessThan(1);

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Bereich aus Auswahl …' }).click();
  await page.keyboard.type('Kernteam');
  await page.keyboard.press('Enter');
  await openPanel(page);
  await expect(panel(page).getByRole('textbox', { name: 'Name des Bereichs' })).toHaveValue('Kernteam');
  expect(await seriousFaults(page, { within: ['dialog[open]', '[role="application"]'] })).toEqual([]);

  await page.reload();
  await expect(note(page)).toBeVisible();
  await openPanel(page);
  await expect(panel(page).getByRole('textbox', { name: 'Name des Bereichs' })).toHaveValue('Kernteam');
});
