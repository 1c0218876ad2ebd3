import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { createDocument, expect, goToPage, openExample, test } from './fixtures.ts';
import { seriousFaults } from './serious-faults.ts';

const table = (page: Page) => page.getByRole('grid', { name: 'Kennzahlen der Akteure' });
const explanation = (page: Page) => page.getByRole('complementary', { name: 'Wie gerechnet?' });
const show = (page: Page, view: string) =>
  page.getByRole('radiogroup', { name: 'Ansichten' }).getByText(view, { exact: true }).click();

async function openAnalysis(page: Page): Promise<void> {
  await openExample(page, 'Lindenhöhe');
  await goToPage(page, 'Analyse');
  await expect(table(page).getByRole('row', { name: /Fachbereich Soziales/ })).toBeVisible();
}

test('measures with and without the focus actor, explained with the numbers of whoever is selected', async ({
  page,
}) => {
  await openAnalysis(page);
  const figures = page.getByRole('region', { name: 'Das ganze Netz in sechs Zahlen' });
  await expect(figures.getByRole('button', { name: /^Dichte/ })).toContainText('0,0730,050');
  await expect(figures.getByRole('button', { name: /^Größte Gruppe/ })).toContainText('5651');
  const row = table(page).getByRole('row', { name: /Fachbereich Soziales/ });
  await expect(row).toContainText(/0,07 ohne QM 0,33.*Rang 1 → 1/);
  await table(page).getByText('Stadtteilbibliothek').click();
  await expect(table(page).getByRole('row', { name: /Stadtteilbibliothek/ })).toHaveAttribute('aria-selected', 'true');
  await expect(explanation(page)).toContainText('mit QM: Zusammengezählt führen 3,2 von 1\u202f770 Paaren');
  await expect(explanation(page)).toContainText('ohne QM: Zusammengezählt führen 227,3 von 1\u202f711 Paaren');

  await page.getByRole('button', { name: 'Netz ohne QM' }).click();
  await expect(page.getByText(/^Gerechnet: Stand 01\.11\.2026 · ohne Quartiersbüro Lindenhöhe · /)).toBeVisible();
  await expect(table(page).getByRole('row', { name: /Quartiersbüro/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Optionen' }).click();
  await page.getByRole('checkbox', { name: 'Stärken zählen' }).check();
  await expect(
    page.getByText(/^Gerechnet: .* Stärken zählen; für Wege ist eine Verbindung 1 \/ Stärke lang/),
  ).toBeVisible();
  await page.keyboard.press('Escape');

  await explanation(page).getByRole('button', { name: 'Auf der Karte zeigen' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /Stadtteilbibliothek/ })).toBeVisible();
});

test('a table leaves as a workbook with its options and formulas', async ({ page }) => {
  await openAnalysis(page);
  await page.getByRole('button', { name: 'Tabelle ausgeben' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Excel-Datei' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Quartier Lindenhöhe (fiktiv) – Kennzahlen der Akteure.xlsx');
  const content = (await readFile(await download.path())).toString('utf8');
  expect(content).toMatch(/mit QM – gerechnet: Stand 01\.11\.2026; mit allen Akteuren; .*Startzahl 1/);
  expect(content).toContain('ohne QM – gerechnet: Stand 01.11.2026; ohne Quartiersbüro Lindenhöhe');
  expect(content).toContain('Vermittlung: Für jedes Paar der Anteil der kürzesten Wege');
  expect(content).toContain('Vermittlung, Rang, ohne QM');
});

test('communities are shown as areas on the map, matrices select, small networks carry their caution', async ({
  page,
}) => {
  await openAnalysis(page);
  await show(page, 'Gruppen');
  await page.getByRole('button', { name: 'Als Flächen auf der Karte zeigen' }).last().click();
  await expect(page.getByText('Gemeinschaften, ohne QM')).toBeVisible();
  await page.getByRole('button', { name: 'Wieder Handlungsfelder zeigen' }).click();
  await expect(page.getByText('Gemeinschaften, ohne QM')).toHaveCount(0);
  await goToPage(page, 'Analyse');
  await show(page, 'Beteiligung');
  await page.getByRole('button', { name: 'Seniorenbeirat' }).click();
  await show(page, 'Kennzahlen');
  await expect(table(page).getByRole('row', { name: /Seniorenbeirat/ })).toHaveAttribute('aria-selected', 'true');
  await goToPage(page, 'Start');
  await createDocument(page, 'Quartier Nordstadt');
  await goToPage(page, 'Analyse');
  await expect(page.getByText('Noch ist niemand eingetragen.', { exact: false })).toBeVisible();
});

test('no view has a serious fault, light or dark', { tag: '@thorough' }, async ({ page }) => {
  test.slow();
  await openAnalysis(page);
  for (const view of ['Ganzes Netz', 'Verteilung', 'Gruppen', 'Beteiligung', 'Verbindungen', 'Kennzahlen']) {
    await show(page, view);
    await expect(page.getByText(/^Gerechnet:/)).toBeVisible();
    expect(await seriousFaults(page), view).toEqual([]);
  }
  await page.getByRole('button', { name: 'Optionen' }).click();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await seriousFaults(page), 'options, dark').toEqual([]);
});
