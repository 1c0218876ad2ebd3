import type {} from '../../renderer/map/test-hook.ts';
import { expect, openExample, test } from './fixtures.ts';

test('a sheet like the shown one keeps its own notation and filter; rings place by tier', async ({ page }) => {
  const actors = () =>
    page.evaluate(() => (window.__map?.keys() ?? []).filter((key) => key.startsWith('actors:')).length);
  await openExample(page, 'Lindenhöhe');
  await expect.poll(actors, { timeout: 30_000 }).toBe(61);

  await page.getByRole('button', { name: /^Blatt: / }).click();
  await page.getByRole('menuitem', { name: /Neues Blatt/ }).click();
  await page.getByRole('textbox', { name: 'Name des Blatts' }).fill('Ringe');
  await page.getByRole('button', { name: 'Blatt anlegen' }).click();
  await expect(page.getByRole('button', { name: 'Blatt: Ringe' })).toBeVisible();

  await page.getByText('Landkarte', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Verteilung' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.__map?.position('actors:a01') ?? null)).toEqual({ x: 0, y: 0 });

  await page.getByRole('button', { name: /^Blatt: / }).click();
  await page.getByRole('menuitemradio', { name: 'Netz', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Verteilung' })).toHaveCount(0);
  expect(await actors()).toBe(61);
});
