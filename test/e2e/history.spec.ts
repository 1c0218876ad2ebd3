import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, goToPage, openExample, test } from './fixtures.ts';
import { seriousFaults } from './serious-faults.ts';

test.slow();

const actors = path.resolve(import.meta.dirname, '../fixtures/exchange/belm-measures.csv');

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Suchen und Befehle' }).fill(name);
  await page.getByRole('option', { name }).first().click();
}

/** The document as interchange JSON, as the page downloads it. */
async function json(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await command(page, 'Als Austauschdatei ausgeben');
  const stream = await (await download).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

const current = (page: Page) => page.locator('button[aria-current="step"]');

/** Makes the step of this name the last that is done. */
async function jump(page: Page, name: string | RegExp): Promise<void> {
  const step = page.locator('button[data-step]').filter({ hasText: name }).first();
  await step.focus();
  await page.keyboard.press('Enter');
  await expect(step).toHaveAttribute('aria-current', 'step');
  await expect(step).toBeFocused();
}

test('the history undoes and redoes a merge, an import, an edit of several and a restored state', async ({ page }) => {
  await openExample(page, 'Lindenhöhe');
  const states = [await json(page)];
  const keep = async () => states.push(await json(page));

  await command(page, 'Wiederherstellungspunkt setzen');
  await page.getByLabel('Wie heißt dieser Stand?').fill('Anfang');
  await page.keyboard.press('Enter');
  await expect(page.getByText('„Anfang“ ist festgehalten.')).toBeVisible();

  await goToPage(page, 'Lücken');
  await page.getByRole('searchbox', { name: 'In den Hinweisen suchen' }).fill('zweimal erfasst');
  await page.getByRole('button', { name: 'Akteure zusammenführen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Zwei Einträge, ein Akteur' });
  await expect(dialog.getByRole('region', { name: 'Was dabei geschieht' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Zusammenführen', exact: true }).click();
  await expect(page.getByText(/ist jetzt ein Eintrag/)).toBeVisible();
  await keep();

  const chooser = page.waitForEvent('filechooser');
  await command(page, 'Tabelle oder Netzwerkdatei einlesen');
  await (await chooser).setFiles(actors);
  await page.getByRole('button', { name: 'Übernehmen', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await keep();

  await goToPage(page, 'Einstellungen');
  await page.getByRole('radiogroup', { name: 'Ansichten' }).getByText('Kataloge').click();
  await page.getByRole('radiogroup', { name: 'Kataloge' }).getByText('Zielgruppen').click();
  await page.getByRole('button', { name: 'Jugendliche' }).click();
  await page.getByRole('button', { name: 'Entfernen …' }).click();
  await page.getByRole('combobox', { name: 'Ersetzen durch' }).fill('Kinder');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ersetzen und entfernen' }).click();
  await expect(page.getByText(/durch „Kinder“ ersetzt/)).toBeVisible();
  await keep();

  await goToPage(page, 'Verlauf');
  await page.getByRole('radiogroup', { name: 'Ansichten' }).getByText('Wiederherstellungspunkte').click();
  await page.getByRole('button', { name: '„Anfang“ vergleichen' }).click();
  await expect(page.getByRole('row', { name: /^Maßnahmen/ })).toBeVisible();
  await page.getByRole('button', { name: '„Anfang“ wiederherstellen' }).click();
  await expect(page.getByText('Es gibt keinen Unterschied.')).toBeVisible();
  expect(await json(page)).toBe(states[0]);

  await page.getByRole('radiogroup', { name: 'Ansichten' }).getByText('Schritte').click();
  await expect(current(page)).toContainText('Stand „Anfang“ wiederhergestellt');
  const names = [/^Anfang des Verlaufs/, /zusammengeführt/, /belm-measures/, /ersetzt/];
  for (const at of [3, 2, 1, 0]) {
    await jump(page, names[at] ?? '');
    expect(await json(page), String(names[at])).toBe(states[at]);
  }
  for (const at of [1, 2, 3]) {
    await jump(page, names[at] ?? '');
    expect(await json(page), String(names[at])).toBe(states[at]);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  // The second theme differs in colours only, and takes as long as the first.
  const tag = colorScheme === 'dark' ? ['@thorough'] : [];
  test.describe(`in the ${colorScheme} theme`, { tag }, () => {
    test.use({ colorScheme });

    test('a step says in words what it changed, and nobody is kept out', async ({ page }) => {
      await openExample(page, 'Belm-Powe');
      await command(page, 'Akteur mit allen Angaben anlegen');
      await page.keyboard.type('Tafel');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tafel');
      await page.locator('[data-attribute="shortName"] input').fill('Die Tafel');
      await page.keyboard.press('Enter');
      await goToPage(page, 'Verlauf');
      await page
        .getByRole('button', { name: /^Was sich geändert hat/ })
        .first()
        .click();
      await expect(page.getByText('Kurzname')).toBeVisible();
      await expect(page.getByText('Die Tafel', { exact: true })).toBeVisible();
      await jump(page, 'Anfang des Verlaufs');
      await expect(page.getByText(/Mit der nächsten Änderung entfallen sie/)).toBeVisible();
      expect(await seriousFaults(page), 'steps').toEqual([]);
      await page.getByRole('radiogroup', { name: 'Ansichten' }).getByText('Wiederherstellungspunkte').click();
      await page.getByRole('button', { name: 'Wiederherstellungspunkt setzen' }).click();
      await page.getByRole('button', { name: 'Setzen', exact: true }).click();
      await page.getByRole('button', { name: /vergleichen$/ }).click();
      expect(await seriousFaults(page), 'points').toEqual([]);
    });
  });
}
