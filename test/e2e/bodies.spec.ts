import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, goToPage, openExample, test } from './fixtures.ts';
import { seriousFaults } from './serious-faults.ts';

test.slow();

async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/${address}`);
}

test('a meeting is made, its attendance ticked and its decisions entered with the keyboard', async ({ page }) => {
  await openExample(page, 'Lindenhöhe');
  await goToPage(page, 'Gremien');
  const day = page.getByRole('textbox', { name: 'Tag der Sitzung' });
  await day.focus();
  await page.keyboard.type('15.10.2026');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Sitzung vom 15.10.2026' })).toBeVisible();

  const cell = (who: string, what: string) =>
    page.getByRole('button', { name: `${who}, 15.10.2026: ${what}`, exact: true });
  await expect(cell('Quartiersbüro Lindenhöhe', 'anwesend')).toBeVisible();
  await cell('Quartiersbüro Lindenhöhe', 'anwesend').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('e');
  await page.keyboard.press('v');
  await expect(cell('Fachbereich Soziales', 'anwesend')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  await expect(cell('Wohlfahrtswerk Ahrenbruck e.V.', 'entschuldigt')).toBeVisible();
  await expect(cell('Fachbereich Stadtplanung', 'vertreten')).toBeVisible();
  await expect(cell('Fachbereich Soziales', 'nicht anwesend')).toBeFocused();
  const there = page.getByRole('row', { name: /^Dabei/ });
  await expect(there).toContainText('9/11');

  const panel = page.getByRole('region', { name: 'Sitzung vom 15.10.2026' });
  await panel.locator('[data-attribute="decisions"] input').focus();
  for (const text of ['Café öffnet auch samstags', 'Nächstes Treffen im Januar']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await expect(panel.locator('[data-attribute="decisions"]').getByRole('listitem')).toHaveCount(2);
  await page.getByRole('textbox', { name: 'Neue Aufgabe' }).focus();
  for (const text of ['Schlüssel besorgen', 'Aushang machen']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('checkbox', { name: '„Aushang machen“ erledigt' })).toBeVisible();
  await page.getByRole('checkbox', { name: '„Schlüssel besorgen“ erledigt' }).press('Space');
  await expect(page.getByText('Schlüssel besorgen erledigt')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Aufgaben des Gremiums/ })).toContainText('2 offen');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: /^Aufgaben des Gremiums/ })).toContainText('3 offen');
});

test('a contact is noted in two clicks, from the list and by name, and taken back', async ({ page }) => {
  await openExample(page, 'Lindenhöhe');
  await goToPage(page, 'Kontakte');
  const overdue = page.getByRole('region', { name: /^Seit längerem kein Gespräch/ });
  const name = 'Ahrenbrucker Wohnungsbau GmbH';
  await expect(overdue.getByRole('listitem').filter({ hasText: name })).toContainText('seit 200 Tagen');
  await page.getByRole('button', { name: `Heute gesprochen mit ${name}` }).click();
  await expect(page.getByText(`Heute mit ${name} gesprochen – notiert`)).toBeVisible();
  await expect(overdue.getByText(name)).toHaveCount(0);
  await page
    .getByRole('button', { name: /^Rückgängig/ })
    .last()
    .click();
  await expect(overdue.getByText(name)).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('Heute gesprochen mit');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Heute gesprochen mit' })).toBeFocused();
  await page.keyboard.type('suchtberatung');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Heute mit Lebens- und Suchtberatung gesprochen – notiert')).toBeVisible();
  await expect(overdue.getByText('Lebens- und Suchtberatung')).toHaveCount(0);
});

test('a person who is erased leaves no trace, and the dialog says so', async ({ page, server }) => {
  const secret = 'Wilhelmine Sonderbar';
  await openExample(page, 'Lindenhöhe');
  await goTo(page, 'record/contactPersons/p-a01-1');
  await page.locator('[data-attribute="name"] input').fill(secret);
  await page.locator('[data-attribute="name"] input').press('Enter');
  await expect(page.getByRole('button', { name: /^Rückgängig/ })).toBeEnabled();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Auskunft' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Auskunft zu Leitung, Quartiersbüro Lindenhöhe.txt');
  expect(await readFile(await file.path(), 'utf8')).toContain(`Name: ${secret}`);

  await page.getByRole('button', { name: 'Endgültig löschen' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Das lässt sich nicht rückgängig machen.');
  await dialog.getByRole('button', { name: 'Endgültig löschen' }).click();
  await expect(page.getByText('Die Angaben zur Person sind endgültig gelöscht.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await goTo(page, 'record/contactPersons/p-a01-1');
  await expect(page.getByText('Diesen Eintrag gibt es nicht oder nicht mehr.')).toBeVisible();
  await expect(page.getByText(/^gespeichert/)).toBeVisible();
  const texts = await filesBelow(path.dirname(server.documents));
  expect(texts.length).toBeGreaterThan(0);
  await expect
    .poll(
      async () => (await filesBelow(path.dirname(server.documents))).filter((text) => text.includes(secret)).length,
      {
        timeout: 15_000,
      },
    )
    .toBe(0);
});

/** What every file of the host's folders holds. */
async function filesBelow(folder: string): Promise<Buffer[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map((entry) => readFile(path.join(entry.parentPath, entry.name)).catch(() => Buffer.of())));
}

test('bodies, contacts, offers and measures are readable for everybody in both themes', { tag: '@thorough' }, async ({
  page,
}) => {
  await openExample(page, 'Lindenhöhe');
  for (const theme of ['Helle Darstellung', 'Dunkle Darstellung']) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(theme);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    for (const address of ['bodies', 'bodies/tasks', 'contacts', 'contacts/duties', 'offers', 'measures']) {
      await goTo(page, address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      if (address === 'offers') await page.getByRole('button', { name: /^Jugendliche, Lindenhöhe Süd: 3 Ang/ }).click();
      expect(
        await seriousFaults(page, { within: ['#content'], onlyColours: theme === 'Dunkle Darstellung' }),
        `${address}, ${theme}`,
      ).toEqual([]);
    }
  }
});
