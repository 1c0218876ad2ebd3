import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { createDocument, expect, goToPage, openExample, test } from './fixtures.ts';
import { seriousFaults } from './serious-faults.ts';

const list = (page: Page) => page.getByRole('region', { name: 'Hinweise nach Thema' });
const opened = (page: Page) => page.getByRole('article');
const entry = (page: Page, fingerprint: string) => list(page).locator(`[data-finding="${fingerprint}"]`);
const profile = (page: Page) => page.locator('[data-region="inspector"]');
const card = (page: Page, name: RegExp) => page.locator('[data-agreement] > button').filter({ hasText: name }).first();

async function openFindings(page: Page): Promise<void> {
  await goToPage(page, 'Lücken');
  await expect(opened(page)).toBeVisible();
}

/** Searches for the rule of a finding and opens it. */
async function openFinding(page: Page, fingerprint: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'In den Hinweisen suchen' }).fill(fingerprint.slice(0, 6));
  await entry(page, fingerprint).click();
  await expect(opened(page)).toContainText(`${fingerprint.slice(0, 6)} · geprüft am`);
}

async function openView(page: Page, view: string): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Ansichten' }).getByText(view, { exact: true }).click();
}

/** Takes the step of this name from the menu of an agreement's card, for the day proposed. */
async function takeStep(page: Page, agreement: RegExp, name: string): Promise<void> {
  await card(page, agreement).focus();
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('T3: a signed agreement turns the suspicion of two cafés into a coordinated offer', {
  tag: '@thorough',
}, async ({ page }) => {
  await openExample(page, 'Lindenhöhe');
  await openFindings(page);
  await openFinding(page, 'DUP-01:a27+a36');
  await expect(opened(page)).toContainText('= 46,7.');
  await openFinding(page, 'DUP-01:a25+a26');
  await expect(opened(page)).toContainText('= 80,5.');
  await page.keyboard.press('g');
  await expect(page.getByLabel('Grund')).toHaveValue('providerDiversity');
  await page.getByRole('button', { name: 'Als gewollt vermerken' }).click();
  await expect(entry(page, 'DUP-01:a25+a26')).toHaveCount(0);

  await openFinding(page, 'DUP-01:a20+a22');
  await expect(opened(page)).toContainText('= 89,1.');
  await opened(page).getByRole('button', { name: 'Daraus machen' }).click();
  await page.getByRole('menuitem', { name: 'Vereinbarung als Idee' }).click();
  await expect(page.getByText('Vereinbarung als Idee angelegt, Hinweis in Arbeit')).toBeVisible();

  await goToPage(page, 'Vereinbarungen');
  const steps = ['Verhandlung beginnen', 'Entwurf vorlegen', 'Zur Unterschrift geben', 'Als unterzeichnet vermerken'];
  for (const step of steps) await takeStep(page, /abgestimmt\?/, step);

  await openFindings(page);
  await openFinding(page, 'DUP-06:a20+a22');
  await expect(opened(page)).toContainText('= 39,2.');
  expect(await seriousFaults(page), 'coordinated').toEqual([]);
  await page.getByRole('searchbox', { name: 'In den Hinweisen suchen' }).fill('DUP-01');
  await expect(entry(page, 'DUP-01:a20+a22')).toHaveCount(0);
  await page.getByLabel('Nach Bearbeitungsstand').selectOption('resolved');
  await entry(page, 'DUP-01:a20+a22').click();
  await expect(opened(page)).toContainText('Anlass:');
  expect(await seriousFaults(page), 'resolved').toEqual([]);
});

test('T4: who is missing at the table, field by field and group by group', { tag: '@thorough' }, async ({ page }) => {
  await openExample(page, 'Lindenhöhe');
  await openFindings(page);
  await openView(page, 'Soll-Ist');
  const row = (field: string) => page.getByRole('row', { name: new RegExp(`^${field}`) });
  const panel = page.getByRole('complementary', { name: 'Erwarteter Partner' });
  await expect(row('Gesundheitsförderung')).toContainText('75 %');
  await expect(row('Schule und Bildung')).toContainText('71 %');
  await page.locator('[data-slot="health:healthInsurance"]').click();
  await expect(panel).toContainText('AHR Krankenkasse');
  await expect(panel).toContainText('bekannt, ohne Verbindung');
  await page.locator('[data-slot="education:socialFacility/schoolSocialWork"]').click();
  await expect(panel).toContainText('noch niemand erfasst');

  await openView(page, 'Hinweise');
  const search = page.getByRole('searchbox', { name: 'In den Hinweisen suchen' });
  await search.fill('INC-01');
  await expect(list(page).locator('[data-finding^="INC-01"]')).toHaveCount(1);
  await expect(entry(page, 'INC-01:livingAlone')).toBeVisible();
  await search.fill('INC-02');
  await expect(list(page).locator('[data-finding^="INC-02"]')).toHaveCount(5);
  await openFinding(page, 'STG-04:informal');
  await openFinding(page, 'MIS-02:health:healthInsurance');
  await expect(opened(page)).toContainText('Gesundheitsamt Kreis Ahren');
  expect(await seriousFaults(page)).toEqual([]);
});

test('T5: bridges come before closing triangles, and two in conflict need moderation', async ({ page }) => {
  await openExample(page, 'Lindenhöhe');
  await openFindings(page);
  await openView(page, 'Verbindungen');
  const ties = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) });
  await expect(ties.nth(0)).toContainText(/Gesundheitsamt.*TSV.*52,5 von 100/s);
  await expect(ties.nth(1)).toContainText(/Wohnungsbau.*Bewohnerrat.*46,9 von 100/s);
  const conflict = ties.filter({ hasText: /Wohnungsbau.*Mieterinitiative/s });
  await expect(conflict).toContainText('38,3 von 100');
  await expect(conflict).toContainText('ein moderiertes Gespräch hilft');
  const closure = ties.filter({ hasText: /Seniorenbeirat.*St\. Anna/s });
  for (let more = 0; more < 6 && (await closure.count()) === 0; more += 1) {
    await page.getByRole('button', { name: 'Weitere zeigen' }).click();
  }
  await expect(closure).toContainText('21,9 von 100');
});

test('T6: intentions become agreements, and the findings about them go', { tag: '@thorough' }, async ({ page }) => {
  await openExample(page, 'Lindenhöhe');
  await openFindings(page);
  const diagnosed = ['AGR-04:g01', 'AGR-04:g10', 'AGR-05:g16', 'AGR-06:g12', 'AGR-07:g20', 'KOM-04:a03'];
  for (const fingerprint of diagnosed) await openFinding(page, fingerprint);
  await openFinding(page, 'AGR-04:g10');
  await opened(page).getByRole('button', { name: 'Daraus machen' }).click();
  await page.getByRole('menuitem', { name: 'Vereinbarung als Idee' }).click();
  await expect(page.getByText('Vereinbarung als Idee angelegt, Hinweis in Arbeit')).toBeVisible();
  await expect(entry(page, 'AGR-04:g10')).toBeVisible();

  await goToPage(page, 'Vereinbarungen');
  const settle = async (agreement: RegExp, ...clauses: string[]) => {
    await card(page, agreement).click();
    for (const clause of clauses) {
      const button = profile(page).getByRole('button', { name: clause, exact: true });
      await button.click();
      await expect(button).toHaveAttribute('aria-pressed', 'true');
    }
  };
  await settle(/Quartiersentwicklung Lindenhöhe/, 'Aufgaben');
  await settle(/Pflegeberatung im Quartier/, 'Aufgaben', 'Ansprechpersonen');
  await card(page, /Beschäftigung im Quartier/).click();
  await profile(page)
    .getByRole('button', { name: /^Jugendwerkstatt Ahren gGmbH: Nutzen noch nicht erkennbar/ })
    .click();
  await page.getByRole('menuitem', { name: 'Nutzen mittel' }).click();
  await expect(
    profile(page).getByRole('button', { name: /^Jugendwerkstatt Ahren gGmbH: Nutzen mittel/ }),
  ).toBeVisible();
  await takeStep(page, /Belebung Lindenplatz/, 'Entwurf vorlegen');
  await takeStep(page, /was folgt/, 'Verhandlung beginnen');

  await openFindings(page);
  const search = page.getByRole('searchbox', { name: 'In den Hinweisen suchen' });
  const remaining = { 'AGR-04': ['AGR-04:g01'], 'AGR-05': [], 'AGR-06': ['AGR-06:g13'], 'AGR-07': [], 'KOM-04': [] };
  for (const [rule, fingerprints] of Object.entries(remaining)) {
    await search.fill(rule);
    await expect(list(page).locator(`[data-finding^="${rule}"]`), rule).toHaveCount(fingerprints.length);
    for (const fingerprint of fingerprints) await expect(entry(page, fingerprint)).toBeVisible();
  }
});

test('what was dismissed stays so after a change, a restart, and on the way out and in again', {
  tag: '@thorough',
}, async ({ page, server }) => {
  const pair = 'DUP-01:a25+a26';
  const isDismissed = async () => {
    await openFindings(page);
    await expect(entry(page, pair)).toHaveCount(0);
    await page.getByLabel('Nach Bearbeitungsstand').selectOption('dismissed');
    await entry(page, pair).click();
    await expect(opened(page)).toContainText('Als gewollt vermerkt (gewollte Trägervielfalt, Wahlrecht)');
    await expect(opened(page)).toContainText('Wahlrecht in der Pflege');
    expect(await seriousFaults(page), 'dismissed').toEqual([]);
  };
  await openExample(page, 'Lindenhöhe');
  await openFindings(page);
  await openFinding(page, pair);
  await page.keyboard.press('g');
  await page.getByLabel('In eigenen Worten').fill('Wahlrecht in der Pflege');
  await page.getByLabel('In eigenen Worten').press('Enter');
  await expect(page.getByText('Als gewollt vermerkt', { exact: true }).last()).toBeVisible();

  await openFinding(page, 'DUP-01:a20+a22');
  await opened(page).getByRole('button', { name: 'Daraus machen' }).click();
  await page.getByRole('menuitem', { name: 'Gewünschte Beziehung' }).click();
  await expect(page.getByText('Gewünschte Beziehung angelegt, Hinweis in Arbeit')).toBeVisible();
  await isDismissed();

  await expect(page.getByRole('banner').getByText(/^gespeichert/)).toBeVisible({ timeout: 15_000 });
  await server.kill();
  await page.goto(await server.restart());
  await page
    .getByRole('button', { name: /Lindenhöhe/ })
    .first()
    .click();
  await expect(page.getByRole('navigation', { name: 'Seiten' })).toBeVisible();
  await isDismissed();

  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Suchen und Befehle' }).fill('Als Austauschdatei ausgeben');
  await page.getByRole('option', { name: 'Als Austauschdatei ausgeben' }).first().click();
  const file = await (await download).path();
  expect(await readFile(file, 'utf8')).toContain(pair);
  await goToPage(page, 'Start');
  await createDocument(page, 'Abschrift');
  await goToPage(page, 'Akteure');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Einlesen', exact: true }).click();
  await (await chooser).setFiles({
    name: 'lindenhoehe.json',
    mimeType: 'application/json',
    buffer: await readFile(file),
  });
  await page.getByRole('dialog', { name: 'Einlesen' }).getByRole('button', { name: 'Übernehmen' }).click();
  await isDismissed();
});
