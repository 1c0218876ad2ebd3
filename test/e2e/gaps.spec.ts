import type { Page } from '@playwright/test';
import { expect, goToPage, openExample, test } from './fixtures.ts';
import { seriousFaults } from './serious-faults.ts';

async function openView(page: Page, view: string): Promise<void> {
  await openExample(page, 'Lindenhöhe');
  await goToPage(page, 'Lücken');
  await page.getByRole('radiogroup', { name: 'Ansichten' }).getByText(view, { exact: true }).click();
}

test('bridges are suggested in order, marked as desired, declined with a reason and taken back', async ({ page }) => {
  await openView(page, 'Verbindungen');
  const ties = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) });
  const [health, housing] = [/Gesundheitsamt.*52,5 von 100/s, /Bewohnerrat.*46,9 von 100/s];
  await expect(ties.nth(0)).toContainText(health);
  await expect(ties.nth(1)).toContainText(housing);
  await expect(ties.nth(0)).toContainText('Ressourcen der einen Seite für Bedarfe der anderen');
  expect(await seriousFaults(page)).toEqual([]);

  await ties.nth(0).getByRole('button', { name: 'Was würde sich ändern?' }).click();
  await expect(ties.nth(0)).toContainText('bisher 6 Schritte, dann 1 Schritt');
  await ties.nth(0).getByRole('button', { name: 'Als gewünscht vormerken' }).click();
  await expect(ties.nth(0)).toContainText(housing);
  await ties.nth(0).getByRole('button', { name: 'Ablehnen …' }).click();
  await page.getByRole('textbox', { name: 'Was spricht dagegen?' }).fill('Erst nach der Wahl');
  await page.getByRole('button', { name: 'Ablehnen', exact: true }).click();
  await expect(ties.nth(0)).not.toContainText(housing);
  await page.keyboard.press('Control+z');
  await expect(ties.nth(0)).toContainText(housing);
});

test('leaving the neighbourhood management out shows what would change, and the document stays', async ({ page }) => {
  await openView(page, 'Was wäre, wenn?');
  const exit = page.getByRole('region', { name: 'Wie geht es nach der Förderung weiter?' });
  await expect(exit).toContainText('in 425 Tagen');
  await expect(exit.getByText('noch niemand benannt', { exact: true })).toHaveCount(4);
  expect(await seriousFaults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Ohne Quartiersmanagement' }).click();
  const change = page.getByRole('region', { name: 'Zusammenhalt und Vermittlung' });
  await expect(change.getByRole('row', { name: /Akteure im größten Teil/ })).toHaveText(/56\s*51/);
  await expect(change.getByRole('row', { name: /Akteure ohne Verbindung/ })).toHaveText(/5\s*9/);
  await expect(page.getByRole('heading', { name: /Hinweise fallen weg/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Abdeckung der Handlungsfelder' })).toContainText('%');
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Zurück zum Netzwerk, wie es ist' }).click();
  await expect(exit).toBeVisible();
});

test('a template is taken over after a look at what it brings, and taken back in one step', async ({ page }) => {
  await openView(page, 'Erwartungen');
  await page.getByRole('button', { name: 'Vorlage „Frühe Hilfen“ übernehmen' }).click();
  const preview = page.getByRole('dialog', { name: 'Vorlage „Frühe Hilfen“ übernehmen' });
  await expect(preview).toContainText('kommt hinzu');
  expect(await seriousFaults(page)).toEqual([]);
  await preview.getByRole('button', { name: 'Übernehmen' }).click();
  const leave = page.getByRole('button', { name: 'Vorlage „Frühe Hilfen“ herausnehmen' });
  await expect(leave).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(leave).toHaveCount(0);
});
