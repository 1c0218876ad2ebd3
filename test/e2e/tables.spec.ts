import type { Locator, Page } from '@playwright/test';
import { expect, goToPage, openExample, test } from './fixtures.ts';
import { seriousFaults } from './serious-faults.ts';

const grid = (page: Page, name: string) => page.getByRole('grid', { name, exact: true });
const rowOf = (table: Locator, text: string) => table.locator('[data-row]').filter({ hasText: text });
const cell = (row: Locator, column: string) => row.locator(`[data-column="${column}"]`);

test('measures are filtered in plain words and edited with the keyboard, bad dates keep their text', async ({
  page,
}) => {
  await openExample(page, 'Lindenhöhe');
  await page.goto(`${new URL(page.url()).origin}/#/measures/measures`);
  const table = grid(page, 'Maßnahmen');
  await expect(table).toHaveAttribute('aria-rowcount', '15');
  await table.getByRole('combobox', { name: 'Filter Status' }).click();
  await page.getByRole('option', { name: 'geplant' }).click();
  await expect(page.getByRole('button', { name: 'Filter Status: geplant lösen' })).toBeVisible();
  await expect(table).toHaveAttribute('aria-rowcount', '4');

  const row = rowOf(table, 'Bewegte Schule');
  await cell(row, 'goal').click();
  await page.keyboard.type('Mehr Bewegung');
  await page.keyboard.press('Tab');
  await expect(cell(row, 'goal')).toHaveText('Mehr Bewegung');
  await expect(cell(row, 'participants')).toBeFocused();

  await cell(row, 'adoptedOn').click();
  await page.keyboard.type('13/2026');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Das Jahr hat zwölf Monate.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Beschlossen von Bewegte Schule' })).toHaveValue('13/2026');
  await page.keyboard.press('Escape');
  await expect(cell(row, 'adoptedOn')).toBeFocused();

  await cell(row, 'fields').click();
  await page.keyboard.press('F2');
  await page.keyboard.type('Pflege');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(cell(row, 'fields')).toContainText('Pflege');
  await page.keyboard.press('Control+z');
  await expect(cell(row, 'fields')).not.toContainText('Pflege');
  await page.getByRole('button', { name: 'Filter Status: geplant lösen' }).click();
  await expect(table).toHaveAttribute('aria-rowcount', '15');
});

test('rows from a spreadsheet are looked at before they are taken in one step', async ({ page }) => {
  await openExample(page, 'Lindenhöhe');
  await goToPage(page, 'Akteure');
  const table = grid(page, 'Akteure');
  await expect(table).toHaveAttribute('aria-rowcount', '63');
  await page.getByRole('button', { name: 'Aus Tabellenkalkulation einfügen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Zeilen einfügen' });
  await dialog
    .getByLabel('Kopierte Zellen')
    .fill('Name\tEinfluss\tFarbe\nMoschee am Park\thoch\trot\nFC Süd e.V.\t5\t\nBasar\triesig\t');
  await expect(dialog.getByText('1 neu, 1 geändert und 1 bleibt aus')).toBeVisible();
  await expect(dialog.getByText('„riesig“ steht hier nicht zur Wahl.')).toBeVisible();
  await dialog.getByRole('button', { name: '2 Zeilen übernehmen' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(table).toHaveAttribute('aria-rowcount', '64');
  await expect(cell(rowOf(table, 'FC Süd e.V.'), 'influence')).toContainText('5 von 5');
  await page.keyboard.press('Control+z');
  await expect(table).toHaveAttribute('aria-rowcount', '63');
  await expect(cell(rowOf(table, 'FC Süd e.V.'), 'influence')).toContainText('2 von 5');
});

test('several agreements are changed at once, those that cannot be stay and say why', async ({ page }) => {
  await openExample(page, 'Lindenhöhe');
  await page.goto(`${new URL(page.url()).origin}/#/agreements/agreements`);
  const table = grid(page, 'Vereinbarungen');
  for (const name of ['Bewegungsangebote', 'Ehrenamt im Quartier']) {
    await cell(rowOf(table, name), 'select').click();
  }
  await page.getByRole('toolbar').getByRole('button', { name: 'Ändern' }).click();
  await page.getByRole('menuitem', { name: 'Gilt bis' }).click();
  const dialog = page.getByRole('dialog', { name: '2 Einträge ändern' });
  await dialog.getByLabel('Neuer Wert').fill('1.1.2024');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('1 geändert und 1 unverändert (Das Ende liegt vor dem Beginn.)')).toBeVisible();
  await dialog.getByRole('button', { name: '1 Eintrag ändern' }).click();
  await expect(cell(rowOf(table, 'Bewegungsangebote'), 'validUntil')).toHaveText('01.01.2024');
  await page.keyboard.press('Control+z');
  await expect(cell(rowOf(table, 'Bewegungsangebote'), 'validUntil')).toHaveText('30.06.2026');
});

test('tables have no serious fault in either theme', { tag: '@thorough' }, async ({ page }) => {
  test.slow();
  await openExample(page, 'Lindenhöhe');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const [address, name] of [
      ['relations/relations', 'Beziehungen'],
      ['measures/measures', 'Maßnahmen'],
    ] as const) {
      await page.goto(`${new URL(page.url()).origin}/#/${address}`);
      const table = grid(page, name);
      await expect(table.locator('[data-row]').first()).toBeVisible();
      await cell(table.locator('[data-row]').first(), 'status').dblclick();
      await expect(page.getByRole('option').first()).toBeVisible();
      expect(await seriousFaults(page), `${name}, ${colorScheme}`).toEqual([]);
      await page.keyboard.press('Escape');
    }
  }
});
