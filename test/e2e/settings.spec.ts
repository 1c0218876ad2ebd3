import type { Page } from '@playwright/test';
import { expect, goToPage, openExample, test } from './fixtures.ts';
import { seriousFaults } from './serious-faults.ts';

test.slow();

async function view(page: Page, name: string): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Ansichten' }).getByText(name, { exact: true }).click();
}

for (const colorScheme of ['light', 'dark'] as const) {
  // The second theme differs in colours only, and takes as long as the first.
  const tag = colorScheme === 'dark' ? ['@thorough'] : [];
  test.describe(`in the ${colorScheme} theme`, { tag }, () => {
    test.use({ colorScheme });

    test('network, areas, lists and thresholds are set, and nobody is kept out', async ({ page }) => {
      await openExample(page, 'Lindenhöhe');
      await goToPage(page, 'Einstellungen');
      await expect(page.locator('[data-attribute="name"] input')).toHaveValue(/Lindenhöhe/);
      expect(await seriousFaults(page), 'network').toEqual([]);

      await view(page, 'Teilgebiete');
      await page.getByRole('textbox', { name: 'Gebiet anlegen' }).fill('LH-West');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'LH-West' })).toBeVisible();
      await page.getByRole('button', { name: 'Entfernen …' }).click();
      await expect(page.getByText('Kein Eintrag bezieht sich darauf.')).toBeVisible();
      await page.getByRole('button', { name: 'Entfernen', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'LH-West' })).toHaveCount(0);
      expect(await seriousFaults(page), 'areas').toEqual([]);

      await view(page, 'Kataloge');
      await page.getByRole('textbox', { name: 'Akteursart anlegen' }).fill('Repair-Café');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'Repair-Café' })).toBeVisible();
      expect(await seriousFaults(page), 'lists').toEqual([]);

      await view(page, 'Schwellenwerte');
      const days = page.locator('[data-threshold="contactKeyDays"]');
      await days.getByRole('textbox').fill('viel');
      await page.keyboard.press('Enter');
      await expect(days.getByText(/^Möglich sind Zahlen von 1 bis/)).toBeVisible();
      await days.getByRole('textbox').fill('120');
      await page.keyboard.press('Enter');
      await expect(page.getByText('1 Wert ist geändert.')).toBeVisible();
      expect(await seriousFaults(page), 'thresholds').toEqual([]);
      await page.getByRole('button', { name: 'Alle auf Standard' }).click();
      await expect(days.getByRole('textbox')).toHaveValue('90');

      await view(page, 'Darstellung');
      expect(await seriousFaults(page), 'appearance').toEqual([]);
    });
  });
}
