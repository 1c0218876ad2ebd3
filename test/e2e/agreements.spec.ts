import type { Locator, Page } from '@playwright/test';
import { createDocument, expect, goToPage, openExample, test } from './fixtures.ts';
import { seriousFaults } from './serious-faults.ts';

test.slow();

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const card = (within: Page | Locator, name: RegExp) =>
  within.locator('[data-agreement] > button').filter({ hasText: name }).first();
const profile = (page: Page) => page.locator('[data-region="inspector"]');

/** Chooses a step in the menu of the card that has the focus, and confirms it for the day proposed. */
async function step(page: Page, name: string): Promise<void> {
  await page.keyboard.press('m');
  const item = page.getByRole('menuitem', { name, exact: true });
  await expect(item).toBeVisible();
  for (let press = 0; press < 8; press += 1) {
    if (await item.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name, exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('what was agreed by word of mouth goes through its life with the keyboard alone', async ({ page }) => {
  await createDocument(page, 'Nordstadt');
  await goToPage(page, 'Vereinbarungen');
  await page.getByLabel('Was besteht schon mündlich? Ein Satz genügt.').focus();
  await page.keyboard.type('Tafel im Gemeindesaal');
  await page.keyboard.press('Enter');

  const dialog = page.getByRole('dialog', { name: 'Neue Vereinbarung' });
  await expect(dialog.getByLabel('Titel')).toHaveValue('Tafel im Gemeindesaal');
  await dialog.getByRole('button', { name: 'Vereinbarung anlegen' }).press('Enter');
  await expect(dialog.getByText('Diese Art von Vereinbarung hat mindestens 2 Parteien.')).toBeVisible();
  const parties = dialog.locator('[data-attribute="partyIds"] input');
  await parties.focus();
  for (const name of ['Tafel', 'Gemeinde']) {
    await page.keyboard.type(name);
    await expect(page.getByRole('option', { name: new RegExp(name) })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('link', { name, exact: true })).toBeVisible();
  }
  await dialog.getByRole('button', { name: 'Vereinbarung anlegen' }).press('Enter');
  await expect(dialog).toHaveCount(0);

  const made = card(column(page, 'In Vorbereitung'), /Tafel im Gemeindesaal/);
  await expect(made).toBeFocused();
  for (const name of ['Verhandlung beginnen', 'Entwurf vorlegen', 'Zur Unterschrift geben']) {
    await step(page, name);
    await expect(made).toBeFocused();
  }
  await step(page, 'Als unterzeichnet vermerken');
  const standing = card(column(page, 'In Kraft'), /Tafel im Gemeindesaal/);
  await expect(standing).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(profile(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(profile(page).getByRole('listitem').filter({ hasText: 'gezeichnet' })).toHaveAttribute(
    'aria-current',
    'step',
  );

  await standing.focus();
  await step(page, 'Erneuern');
  await expect(column(page, 'Beendet').getByRole('heading')).toContainText('1');
  await expect(profile(page)).toContainText('Erneuert');
  await page.keyboard.press('Control+z');
  await expect(column(page, 'Beendet')).toHaveCount(0);
  await expect(standing).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(made).toBeVisible();
});

test('a card is dragged where its life cycle allows; dates decide the rest', async ({ page }) => {
  await openExample(page, 'Lindenhöhe');
  await goToPage(page, 'Vereinbarungen');
  const expired = column(page, 'Abgelaufen');
  const over = card(expired, /Bewegungsangebote/);
  await expect(over).toContainText('seit 124 Tagen');

  await over.dragTo(column(page, 'Läuft bald aus'));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await over.dragTo(column(page, 'In Kraft'));
  const dialog = page.getByRole('dialog', { name: 'Erneuern' });
  await expect(dialog.getByLabel('Gilt bis')).toHaveValue('31.10.2029');
  await dialog.getByRole('button', { name: 'Erneuern' }).click();
  await expect(card(column(page, 'In Kraft'), /Bewegungsangebote/)).toContainText('31.10.2029');
  await expect(expired.getByRole('heading')).toContainText('1');

  await page.getByRole('button', { name: 'Zeigen' }).click();
  await expect(card(column(page, 'Beendet'), /Bewegungsangebote/)).toContainText('erneuert');

  await page.getByRole('combobox', { name: 'Vereinbarungen filtern' }).fill('Jour');
  await page.getByRole('option', { name: 'Jour fixe' }).click();
  await expect(page.getByText('1 von 26 Vereinbarungen')).toBeAttached();
  await expect(card(column(page, 'In Kraft'), /Jour fixe/)).toContainText('1 von 2');
});

test('board, profile, terms and dialogs have no serious fault, light and dark', { tag: '@thorough' }, async ({
  page,
}) => {
  await openExample(page, 'Lindenhöhe');
  await goToPage(page, 'Vereinbarungen');
  await card(page, /Warenspenden/).click();
  await expect(profile(page)).toContainText('läuft am 15.12.2026 aus');
  expect(await seriousFaults(page), 'board').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('button', { name: 'Als Tabelle' }).click();
  await expect(page.getByRole('cell', { name: '15.12.2026' })).toBeVisible();
  expect(await seriousFaults(page), 'board and table in the dark').toEqual([]);
  await page.getByRole('button', { name: 'Vereinbarung', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await seriousFaults(page), 'new agreement').toEqual([]);
});
