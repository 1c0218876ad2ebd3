import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { createDocument, expect, goToPage, openExample, test } from './fixtures.ts';

const list = (page: Page) => page.getByRole('region', { name: 'Hinweise nach Thema' });
const opened = (page: Page) => page.getByRole('article');
const openTitle = (page: Page) => opened(page).getByRole('heading', { level: 2 });

async function openFindings(page: Page): Promise<void> {
  await openExample(page, 'Lindenhöhe');
  await goToPage(page, 'Lücken');
  await expect(openTitle(page)).toBeVisible();
}

/** Opens the finding of this title through the search. */
async function openByTitle(page: Page, words: string, title: string | RegExp): Promise<void> {
  await page.getByRole('searchbox', { name: 'In den Hinweisen suchen' }).fill(words);
  await list(page).locator('button[data-finding]').filter({ hasText: title }).first().click();
  await expect(openTitle(page)).toContainText(title);
}

async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} – ${node.failureSummary ?? ''}`));
}

test('findings are listed by theme with counts, the most pressing one open', async ({ page }) => {
  await openFindings(page);
  await expect(page.getByText('19 Hinweise')).toBeVisible();
  await expect(list(page).getByRole('heading', { level: 2 })).toHaveText([
    /^Doppelstrukturen4/,
    /^Fehlende Partner8/,
    /^Vereinbarungen4/,
    /^Abhängigkeit2/,
    /^Datenpflege1/,
  ]);
  await expect(openTitle(page)).toContainText('abgestimmt?');
  await expect(opened(page)).toContainText('Vermutung, kein Urteil');
  await expect(opened(page)).toContainText('DUP-01 · geprüft am 01.11.2026');
  await expect(opened(page)).toContainText(
    'Seniorenzentrum Lindenhof und Seniorentreff Goldener Herbst bieten Ähnliches an',
  );
  await expect(list(page).getByText('Geprüft zum Stand 01.11.2026.')).toBeVisible();
});

test('a suspicion of doubling shows both offers side by side and the score with its limits', async ({ page }) => {
  await openFindings(page);
  const compared = opened(page).getByRole('table').first();
  await expect(compared.getByRole('row', { name: /^Art/ })).toContainText('gleich');
  await expect(compared.getByRole('row', { name: /^Träger/ })).toContainText('verschieden');
  await expect(compared.getByRole('row', { name: /^Zeiten/ })).toContainText('offen');
  await expect(opened(page)).toContainText('89von 100');
  await expect(opened(page)).toContainText('100 · 1 · (0,7 + 0,3 · 0,25) · (1 − 0,8 · 0) · 1,15 = 89,1.');
  await expect(opened(page)).toContainText('Hinweis ab 40, hoch ab 60.');
  await expect(opened(page)).toContainText('Mit einer Vereinbarung: 39');
});

test('J, K and the arrows lead through the list', async ({ page }) => {
  await openFindings(page);
  const first = await openTitle(page).innerText();
  await list(page).locator('[aria-current]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(openTitle(page)).not.toHaveText(first);
  await expect(list(page).locator('[aria-current]')).toBeFocused();
  await page.keyboard.press('k');
  await expect(openTitle(page)).toHaveText(first);
  await page.keyboard.press('k');
  await expect(openTitle(page)).toHaveText(first);
  for (let press = 0; press < 30; press += 1) await page.keyboard.press('j');
  await expect(openTitle(page)).toContainText('zweimal erfasst?');
  await expect(list(page).locator('[aria-current]')).toBeInViewport();
  await opened(page).getByRole('button', { name: 'Voriger Hinweis (K)' }).click();
  await expect(openTitle(page)).toContainText('Viele Wege führen über');
});

test('severity and words narrow the list, and the way out is offered', async ({ page }) => {
  await openFindings(page);
  const entries = list(page).locator('button[data-finding]');
  await page.getByRole('button', { name: 'hoch 4' }).click();
  await expect(entries).toHaveCount(4);
  await page.getByRole('button', { name: 'gering 4' }).click();
  await expect(entries).toHaveCount(8);
  await page.getByRole('searchbox', { name: 'In den Hinweisen suchen' }).fill('buergermeisterin');
  await expect(list(page).getByText('Kein Hinweis passt zu diesem Filter.')).toBeVisible();
  await page.getByRole('button', { name: 'Filter lösen' }).click();
  await expect(entries).toHaveCount(19);
  await list(page)
    .getByRole('button', { name: /^Fehlende Partner/ })
    .click();
  await expect(entries).toHaveCount(11);
});

test('evidence selects on the map what the finding rests on', async ({ page }) => {
  await openFindings(page);
  await openByTitle(page, 'AGR-02', /Bewegungsangebote/);
  await expect(opened(page)).toContainText('„Bewegungsangebote“ ist seit 124 Tagen abgelaufen (30.06.2026).');
  await opened(page).getByRole('button', { name: 'Bewegungsangebote' }).click();
  await expect(page).toHaveURL(/#\/map$/);
  await expect(page.getByRole('complementary', { name: 'Steckbrief' })).toContainText('2 ausgewählt');

  await goToPage(page, 'Lücken');
  await openByTitle(page, 'immo', /Immo Invest Linden/);
  await opened(page).getByRole('button', { name: 'Auf der Karte' }).click();
  await expect(
    page.getByRole('complementary', { name: 'Steckbrief' }).getByRole('heading', { name: 'Immo Invest Linden' }),
  ).toBeVisible();
});

test('the profile of a record opens beside the finding', async ({ page }) => {
  await openFindings(page);
  await openByTitle(page, 'immo', /Immo Invest Linden/);
  await opened(page).getByRole('button', { name: 'Steckbrief von Immo Invest Linden öffnen' }).click();
  const profile = page.getByRole('complementary', { name: 'Steckbrief' });
  await expect(profile.getByRole('heading', { name: 'Immo Invest Linden' })).toBeVisible();
  await expect(openTitle(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(profile).toHaveCount(0);
});

test('a finding goes when its cause is gone and comes back when that is undone', async ({ page }) => {
  await openFindings(page);
  await goToPage(page, 'Akteure');
  await page.getByRole('searchbox', { name: 'In der Tabelle suchen' }).fill('immo invest');
  await expect(page.locator('[data-row]')).toHaveCount(1);
  await page.locator('[data-row] [data-column="kind"]').click();
  await page.keyboard.press('Space');
  await page.keyboard.press('Delete');
  const question = page.getByRole('dialog').getByRole('button', { name: 'Entfernen' });
  if (await question.isVisible()) await question.click();
  await goToPage(page, 'Lücken');
  await expect(page.getByText('18 Hinweise')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('19 Hinweise')).toBeVisible();
});

test('without findings the day and what was not checked are named', async ({ page }) => {
  await createDocument(page, 'Quartier Nordstadt');
  await goToPage(page, 'Lücken');
  await expect(
    page.getByRole('heading', { name: /^Keine offenen Hinweise. Stand \d\d\.\d\d\.\d{4}\.$/ }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Noch nicht geprüft' })).toBeVisible();
  await expect(page.getByText('Überschneidungen: Es sind noch keine Angebote erfasst.')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('findings of every rule have no serious fault', async ({ page }) => {
      await openFindings(page);
      for (const rule of ['DUP-01', 'MIS-04', 'MIS-05', 'AGR-02', 'AGR-03', 'DEP-02', 'DQ-03']) {
        await openByTitle(page, rule, '');
        await expect(opened(page)).toContainText(rule);
        expect(await seriousFaults(page), rule).toEqual([]);
      }
    });
  });
}
