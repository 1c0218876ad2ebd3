import type { Page } from '@playwright/test';
import { createDocument, expect, goToPage, openExample, test } from './fixtures.ts';
import { seriousFaults } from './serious-faults.ts';

const list = (page: Page) => page.getByRole('region', { name: 'Hinweise nach Thema' });
const opened = (page: Page) => page.getByRole('article');
const openTitle = (page: Page) => opened(page).getByRole('heading', { level: 2 });

async function openFindings(page: Page): Promise<void> {
  await openExample(page, 'Lindenhöhe');
  await goToPage(page, 'Lücken');
  await expect(openTitle(page)).toBeVisible();
}

/** Opens the first finding of a rule, or the one with this fingerprint, through the search. */
async function openRule(page: Page, rule: string, fingerprint = rule): Promise<void> {
  await page.getByRole('searchbox', { name: 'In den Hinweisen suchen' }).fill(rule);
  await list(page).locator(`button[data-finding^="${fingerprint}"]`).first().click();
  await expect(opened(page)).toContainText(`${rule} · geprüft am`);
}

test('findings are listed by theme with counts, the most pressing one open', async ({ page }) => {
  await openFindings(page);
  const themes = await list(page).getByRole('heading', { level: 2 }).allInnerTexts();
  expect(themes[0]).toMatch(/^Doppelstrukturen\s+\d+\s+\d+$/);
  expect(themes.map((theme) => theme.replace(/\s.*/s, ''))).toEqual(
    expect.arrayContaining(['Fehlende', 'Vereinbarungen', 'Datenpflege']),
  );
  const severities = await page.getByRole('list', { name: 'Nach Dringlichkeit' }).getByRole('button').allInnerTexts();
  const sum = severities.reduce((all, text) => all + Number(/\d+$/.exec(text)?.[0]), 0);
  await expect(list(page).getByText(`${sum} Hinweise`, { exact: true })).toBeVisible();
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
  const titles = await list(page).locator('button[data-finding] > span:nth-child(2)').allInnerTexts();
  for (let press = 0; press < titles.length + 3; press += 1) await page.keyboard.press('j');
  await expect(openTitle(page)).toHaveText(titles.at(-1)!);
  await expect(list(page).locator('[aria-current]')).toBeInViewport();
  await opened(page).getByRole('button', { name: 'Voriger Hinweis (K)' }).click();
  await expect(openTitle(page)).toHaveText(titles.at(-2)!);
});

test('severity and words narrow the list, and the way out is offered', async ({ page }) => {
  await openFindings(page);
  const entries = list(page).locator('button[data-finding]');
  const all = await entries.count();
  await page.getByRole('button', { name: 'hoch 22', exact: true }).click();
  await expect(entries).toHaveCount(22);
  await page.getByRole('button', { name: 'gering 18', exact: true }).click();
  await expect(entries).toHaveCount(40);
  await page.getByRole('searchbox', { name: 'In den Hinweisen suchen' }).fill('gibt es sicher nicht');
  await expect(list(page).getByText('Kein Hinweis passt zu diesem Filter.')).toBeVisible();
  await page.getByRole('button', { name: 'Filter lösen' }).click();
  await expect(entries).toHaveCount(all);
  await page.getByRole('searchbox', { name: 'In den Hinweisen suchen' }).fill('haeusliche pflege vita');
  await expect(entries).not.toHaveCount(0);
  const theme = list(page).getByRole('button', { name: /^Doppelstrukturen/ });
  await theme.click();
  await expect(theme).toHaveAttribute('aria-expanded', 'false');
  await expect(list(page).locator('[data-finding^="DUP"]')).toHaveCount(0);
});

test('evidence selects on the map what the finding rests on', async ({ page }) => {
  await openFindings(page);
  await openRule(page, 'AGR-02', 'AGR-02:g07');
  await expect(opened(page)).toContainText('„Bewegungsangebote“ ist seit 124 Tagen abgelaufen (30.06.2026).');
  await opened(page).getByRole('button', { name: 'Bewegungsangebote' }).click();
  await expect(page).toHaveURL(/#\/map$/);
  await expect(page.getByRole('complementary', { name: 'Steckbrief' })).toContainText('2 ausgewählt');

  await goToPage(page, 'Lücken');
  await openRule(page, 'MIS-04', 'MIS-04:a47');
  await opened(page).getByRole('button', { name: 'Auf der Karte' }).click();
  await expect(
    page.getByRole('complementary', { name: 'Steckbrief' }).getByRole('heading', { name: 'Immo Invest Linden' }),
  ).toBeVisible();
});

test('the profile of a record opens beside the finding', async ({ page }) => {
  await openFindings(page);
  await openRule(page, 'MIS-04', 'MIS-04:a47');
  await opened(page).getByRole('button', { name: 'Steckbrief von Immo Invest Linden öffnen' }).click();
  const profile = page.getByRole('complementary', { name: 'Steckbrief' });
  await expect(profile.getByRole('heading', { name: 'Immo Invest Linden' })).toBeVisible();
  await expect(openTitle(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(profile).toHaveCount(0);
});

test('a finding goes when its cause is gone and comes back when that is undone', async ({ page }) => {
  await openFindings(page);
  const finding = list(page).locator('[data-finding="MIS-04:a47"]');
  await expect(finding).toBeVisible();
  await goToPage(page, 'Akteure');
  await page.getByRole('searchbox', { name: 'In der Tabelle suchen' }).fill('immo invest');
  await expect(page.locator('[data-row]')).toHaveCount(1);
  await page.locator('[data-row] [data-column="kind"]').click();
  await page.keyboard.press('Space');
  await page.keyboard.press('Delete');
  await expect(page.getByText('Immo Invest Linden entfernt')).toBeVisible();
  await goToPage(page, 'Lücken');
  await expect(openTitle(page)).toBeVisible();
  await expect(finding).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(finding).toBeVisible();
});

test('a new map is asked about its first partners, and nothing else', async ({ page }) => {
  await createDocument(page, 'Quartier Nordstadt');
  await goToPage(page, 'Lücken');
  await expect(list(page).locator('[data-finding^="MIS-01"]')).not.toHaveCount(0);
  await expect(list(page).locator('[data-finding^="DUP"]')).toHaveCount(0);
  await expect(openTitle(page)).toHaveText(/^Gesucht für /);
});

test('ten findings are decided with the keyboard alone, and what was decided is there after a reload', async ({
  page,
}) => {
  await openExample(page, 'Lindenhöhe');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Lücken');
  await page.keyboard.press('Enter');
  await expect(list(page).locator('[aria-current]')).toBeFocused();
  const notice = (text: string) => page.getByText(text, { exact: true }).last();

  await page.keyboard.press('j');
  await page.keyboard.press('g');
  await expect(page.getByLabel('Grund')).toBeFocused();
  await expect(page.getByLabel('Grund')).toHaveValue('providerDiversity');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Wahlrecht in der Pflege');
  await page.keyboard.press('Enter');
  await expect(notice('Als gewollt vermerkt')).toBeVisible();
  await expect(list(page).locator('[data-finding="DUP-01:a25+a26"]')).toHaveCount(0);

  await page.keyboard.press('v');
  await expect(page.getByLabel('Was?')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(notice('Aufgabe angelegt, Hinweis in Arbeit')).toBeVisible();
  for (let count = 0; count < 8; count += 1) {
    const before = await openTitle(page).innerText();
    await page.keyboard.press('a');
    await expect(openTitle(page)).not.toHaveText(before);
    await expect(list(page).locator('[aria-current]')).toBeFocused();
  }
  await expect(list(page).getByText('gesehen', { exact: true })).toHaveCount(8);
  await expect(list(page).getByText('in Arbeit', { exact: true })).toHaveCount(1);

  await page.reload();
  await goToPage(page, 'Lücken');
  await page.getByLabel('Nach Bearbeitungsstand').selectOption('dismissed');
  await list(page).locator('[data-finding="DUP-01:a25+a26"]').click();
  await expect(opened(page)).toContainText('Als gewollt vermerkt (gewollte Trägervielfalt, Wahlrecht)');
  await expect(opened(page)).toContainText('Wahlrecht in der Pflege');
  await opened(page).getByRole('button', { name: 'Entscheidung zurücknehmen' }).click();
  await expect(list(page).locator('[data-finding="DUP-01:a25+a26"]')).toHaveCount(0);
});

test('expected partners stand beside those who are there, and one can be created or not needed', async ({ page }) => {
  await openFindings(page);
  await page.getByRole('radiogroup', { name: 'Ansichten' }).getByText('Soll-Ist', { exact: true }).click();
  const row = (field: string) => page.getByRole('row', { name: new RegExp(`^${field}`) });
  const panel = page.getByRole('complementary', { name: 'Erwarteter Partner' });
  await expect(row('Schule und Bildung')).toContainText('71 %');
  await expect(row('Gesundheitsförderung')).toContainText('75 %');
  await expect(panel.getByRole('listitem').first()).toContainText('Schulsozialarbeit');

  await page.locator('[data-slot]').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(panel).toBeFocused();
  await expect(panel).toContainText('noch niemand erfasst');
  await expect(panel).toContainText('88 %');
  expect(await seriousFaults(page)).toEqual([]);

  await panel.getByRole('button', { name: 'Hier nicht nötig – mit Grund' }).click();
  await panel.getByLabel('Grund').fill('Macht der Nachbarbezirk');
  await panel.getByLabel('Grund').press('Enter');
  await expect(panel).toContainText('Macht der Nachbarbezirk');
  await expect(row('Schule und Bildung')).toContainText('85 %');
  await panel.getByRole('button', { name: 'Wird doch gebraucht' }).click();
  await expect(row('Schule und Bildung')).toContainText('71 %');
  await panel.getByRole('button', { name: 'Akteur anlegen' }).click();
  await expect(panel).toContainText('bekannt, ohne Verbindung');
});

for (const colorScheme of ['light', 'dark'] as const) {
  // The second theme differs in colours only, and takes as long as the first.
  const tag = colorScheme === 'dark' ? ['@thorough'] : [];
  test.describe(`in the ${colorScheme} theme`, { tag }, () => {
    test.use({ colorScheme });

    test('findings of every rule have no serious fault', async ({ page }) => {
      await openFindings(page);
      for (const rule of ['DUP-01', 'MIS-04', 'MIS-05', 'AGR-02', 'AGR-03', 'DEP-02', 'DQ-03']) {
        await openRule(page, rule);
        expect(await seriousFaults(page), rule).toEqual([]);
      }
    });
  });
}
