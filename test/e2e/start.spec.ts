import { readdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { createDocument, expect, goToPage, openExample, type Server, test } from './fixtures.ts';

test('the first start offers the examples and says where the own maps will be', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Knotenwerk', level: 1 })).toBeVisible();
  await expect(page.getByText('Hier erscheinen Ihre Karten.')).toBeVisible();
  await expect(page.getByText('61 Akteure · 140 Beziehungen')).toBeVisible();
  await expect(page.getByText('33 Akteure · 12 Maßnahmen')).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
});

test('an example opens in the frame with name, tag, counts and saved state', async ({ page }) => {
  await openExample(page, 'Lindenhöhe');
  const bar = page.getByRole('banner');
  await expect(bar.getByRole('button', { name: 'Karte „Quartier Lindenhöhe (fiktiv)“' })).toBeVisible();
  await expect(bar.getByText('Beispiel', { exact: true })).toBeVisible();
  await expect(bar.getByText(/^gespeichert \d\d:\d\d$/)).toBeVisible();
  const status = page.getByRole('contentinfo');
  await expect(status.getByText('61 Akteure · 134 Arbeitsbeziehungen · Stand 01.11.2026')).toBeVisible();
  await expect(status.getByText('Nächster Schritt:')).toBeVisible();
});

test('Belm without relations is counted in measures', async ({ page }) => {
  await openExample(page, 'Belm-Powe');
  await expect(page.getByRole('contentinfo').getByText(/^33 Akteure · 12 Maßnahmen · Stand /)).toBeVisible();
});

test('a new map needs only a name, gets a file and is listed afterwards', async ({ page, server }) => {
  await createDocument(page, 'Quartier Nordstadt');
  await expect(page.getByText('gespeichert', { exact: false })).toBeVisible();
  expect(await readdir(server.documents)).toEqual(['Quartier Nordstadt.knoten']);

  await page.getByRole('button', { name: 'Karte „Quartier Nordstadt“' }).click();
  await page.getByRole('menuitem', { name: 'Karte schließen' }).click();
  const row = page.getByRole('button', { name: /^Quartier Nordstadt/ });
  await expect(row).toBeVisible();
  await row.click();
  await expect(page.getByRole('button', { name: 'Karte „Quartier Nordstadt“' })).toBeVisible();
});

test('recent maps are searched by name and can be taken off the list', async ({ page, server }) => {
  await createDocument(page, 'Mühlenviertel');
  await goToPage(page, 'Start');
  await createDocument(page, 'Seniorennetz Ost');
  await goToPage(page, 'Start');
  const list = page.getByRole('region', { name: 'Zuletzt geöffnet' });
  await expect(list.getByRole('listitem')).toHaveCount(2);

  await list.getByRole('textbox', { name: 'Datei suchen' }).fill('muehlen');
  await expect(list.getByRole('listitem')).toHaveText([/Mühlenviertel/]);
  await list.getByRole('textbox').fill('Moschee');
  await list.getByRole('button', { name: 'Suche leeren' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);

  await list.getByRole('button', { name: '„Mühlenviertel“ aus der Liste nehmen' }).click();
  await expect(list.getByRole('listitem')).toHaveText([/Seniorennetz Ost/]);
  expect((await readdir(server.documents)).toSorted()).toEqual(['Mühlenviertel.knoten', 'Seniorennetz Ost.knoten']);
});

test('a file is opened through the folders of this computer', async ({ page }) => {
  await createDocument(page, 'Quartier Nordstadt');
  await page.getByRole('button', { name: 'Karte „Quartier Nordstadt“' }).click();
  await page.getByRole('menuitem', { name: 'Karte schließen' }).click();

  await page.getByRole('button', { name: 'Datei öffnen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Datei öffnen' });
  await dialog.getByRole('button', { name: 'Quartier Nordstadt.knoten' }).click();
  await expect(page.getByRole('button', { name: 'Karte „Quartier Nordstadt“' })).toBeVisible();
});

test('an example can be loaded anew, after asking', async ({ page }) => {
  await openExample(page, 'Belm-Powe');
  await goToPage(page, 'Start');
  await page.getByRole('button', { name: 'Beispiel Belm-Powe neu laden' }).click();
  const dialog = page.getByRole('dialog', { name: 'Beispiel Belm-Powe neu laden?' });
  await dialog.getByRole('button', { name: 'Neu laden' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('contentinfo').getByText(/^33 Akteure/)).toBeVisible();
});

/** Makes a map with one actor and ends the host before that actor has reached the file. */
async function loseHostWhileWorking(page: Page, server: Server): Promise<void> {
  await createDocument(page, 'Quartier Nordstadt');
  await expect(page.getByRole('banner').getByText(/^gespeichert/)).toBeVisible();
  await goToPage(page, 'Akteure');
  await page.getByRole('button', { name: 'Akteur anlegen' }).first().click();
  await page.keyboard.type('Stadtteilbüro');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('contentinfo').getByText(/^1 Akteur ·/)).toBeVisible();
  await server.kill();
  await page.goto(await server.restart());
}

test('work that had not reached the file is offered and taken over', async ({ page, server }) => {
  await loseHostWhileWorking(page, server);
  await page.getByRole('button', { name: '„Quartier Nordstadt“ wiederherstellen' }).click();
  await expect(page.getByRole('contentinfo').getByText(/^1 Akteur ·/)).toBeVisible();
  await expect(page.getByText('Arbeit, die noch nicht in der Datei stand, wurde übernommen.')).toBeVisible();
  await expect(page.getByRole('banner').getByText(/^gespeichert/)).toBeVisible();
});

test('work that had not reached the file is discarded only after asking', async ({ page, server }) => {
  await loseHostWhileWorking(page, server);
  const offer = page.getByRole('region', { name: 'Noch nicht in der Datei' });
  await offer.getByRole('button', { name: 'Änderungen an „Quartier Nordstadt“ verwerfen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Änderungen an „Quartier Nordstadt“ verwerfen?' });
  await dialog.getByRole('button', { name: 'Behalten' }).click();
  await expect(offer).toBeVisible();
  await offer.getByRole('button', { name: 'Änderungen an „Quartier Nordstadt“ verwerfen' }).click();
  await dialog.getByRole('button', { name: 'Verwerfen' }).click();
  await expect(offer).toBeHidden();
  await page.getByRole('button', { name: /^Quartier Nordstadt/ }).click();
  await expect(page.getByRole('contentinfo').getByText(/^0 Akteure/)).toBeVisible();
});
