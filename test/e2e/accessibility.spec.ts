import type { Page } from '@playwright/test';
import { createDocument, expect, goToPage, openExample, test } from './fixtures.ts';
import { seriousFaults } from './serious-faults.ts';

test.slow();

const pages = ['Karte', 'Akteure', 'Lücken', 'Start'] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  // The second theme differs in colours only, and takes as long as the first.
  const tag = colorScheme === 'dark' ? ['@thorough'] : [];
  test.describe(`in the ${colorScheme} theme no serious fault`, { tag }, () => {
    test.use({ colorScheme });

    test('is on the first start screen and in the dialogs it opens', async ({ page }) => {
      expect(await seriousFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Leere Karte' }).click();
      await expect(page.getByRole('dialog', { name: 'Neue Karte' })).toBeVisible();
      expect(await seriousFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Datei öffnen' }).click();
      await expect(page.getByRole('dialog', { name: 'Datei öffnen' })).toBeVisible();
      expect(await seriousFaults(page)).toEqual([]);
    });

    for (const name of pages) {
      test(`is on the page ${name} of an example`, async ({ page }) => {
        await openExample(page, 'Lindenhöhe');
        await goToPage(page, name);
        await expect(page.getByRole('main')).not.toBeEmpty();
        expect(await seriousFaults(page)).toEqual([]);
      });
    }

    test('is on the pages of an empty map', async ({ page }) => {
      await createDocument(page, 'Quartier Nordstadt');
      for (const name of pages) {
        await goToPage(page, name);
        expect(await seriousFaults(page), name).toEqual([]);
      }
    });

    test('is in palette, menus and the overview of keys', async ({ page }) => {
      await openExample(page, 'Belm-Powe');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('a');
      expect(await seriousFaults(page), 'palette').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Karte „/ }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      expect(await seriousFaults(page), 'document menu').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Einstellungen' }).click();
      await page.getByRole('radiogroup', { name: 'Ansichten' }).getByText('Darstellung').click();
      await page.getByRole('button', { name: 'Tastenübersicht' }).click();
      await expect(page.getByRole('dialog', { name: 'Tasten' })).toBeVisible();
      expect(await seriousFaults(page), 'keys').toEqual([]);
    });
  });
}

/** Presses Tab until the focus is on something with this accessible name. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const target = page.getByRole('button', { name });
  for (let press = 0; press < 40; press += 1) {
    if ((await target.count()) > 0 && (await target.first().evaluate((node) => node === document.activeElement)))
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(name)}.`);
}

/** Whether what has the focus shows it. */
function focusIsShown(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const style = getComputedStyle(document.activeElement ?? document.body);
    return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  });
}

test('an example is opened, searched, closed and reopened without a mouse, the focus always shown', async ({
  page,
}) => {
  await tabTo(page, 'Beispiel Lindenhöhe öffnen');
  expect(await focusIsShown(page)).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Seiten' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await expect(page.locator('input[data-autofocus]')).toBeFocused();
  await page.keyboard.type('Karte schließen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Seiten' })).toHaveCount(0);

  await tabTo(page, /^Quartier Lindenhöhe/);
  expect(await focusIsShown(page)).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Seiten' })).toBeVisible();
});

test('F6 leads from region to region and back, and the pages are reached from there', async ({ page }) => {
  await openExample(page, 'Lindenhöhe');
  await goToPage(page, 'Akteure');
  const region = () =>
    page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region') ?? null);
  const seen: (string | null)[] = [];
  for (let press = 0; press < 4; press += 1) {
    await page.keyboard.press('F6');
    seen.push(await region());
    expect(await focusIsShown(page)).toBe(true);
  }
  expect(new Set(seen)).toEqual(new Set(['titleBar', 'rail', 'main', 'statusBar']));
  await page.keyboard.press('Shift+F6');
  expect(await region()).toBe(seen[2]);

  while ((await region()) !== 'rail') await page.keyboard.press('F6');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/relations$/);
});

test('the overview of keys opens with a question mark, but not while one is typed', async ({ page }) => {
  await openExample(page, 'Belm-Powe');
  await goToPage(page, 'Start');
  await page.getByRole('textbox', { name: 'Datei suchen' }).fill('wer?');
  await page.keyboard.press('?');
  await expect(page.getByRole('textbox', { name: 'Datei suchen' })).toHaveValue('wer??');
  await page.getByRole('navigation', { name: 'Seiten' }).getByRole('button', { name: 'Start' }).focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Tasten' }).getByText('Strg K')).toBeVisible();
});
