import type { Page } from '@playwright/test';
import type {} from '../../renderer/map/test-hook.ts';
import { expect, openExample, test } from './fixtures.ts';

const profile = (page: Page) => page.getByRole('complementary', { name: 'Steckbrief' });
const title = (page: Page) => profile(page).getByRole('heading', { level: 2 });
const section = (page: Page, name: string) =>
  profile(page)
    .locator('section')
    .filter({ has: page.getByRole('button', { name: new RegExp(`^${name}`) }) });

/** Opens an example and selects an actor through the list. */
async function openActor(page: Page, example: 'Lindenhöhe' | 'Belm-Powe', name: string): Promise<void> {
  await openExample(page, example);
  await chooseInList(page, name);
  await expect(title(page)).toHaveText(name);
}

async function chooseInList(page: Page, name: string): Promise<void> {
  await page.getByText('Liste', { exact: true }).click();
  await page.getByRole('table', { name: 'Akteure auf der Karte' }).getByRole('button', { name, exact: true }).click();
}

test('the profile of an actor tells what is known and what is not', async ({ page }) => {
  await openActor(page, 'Lindenhöhe', 'Seniorenzentrum Lindenhof');
  const facts = section(page, 'Steckbrief');
  await expect(facts).toContainText('Wohlfahrtswerk Ahrenbruck e.V.');
  await expect(facts).toContainText('Schlüsselakteur · Einfluss 3 von 5');
  await expect(facts).toContainText('Sitz des Quartiersbüros');
  const relations = section(page, 'Beziehungen');
  await expect(relations.getByRole('listitem')).toHaveCount(6);
  await expect(relations.getByRole('listitem').first()).toContainText('Quartiersbüro Lindenhöhe');
  await expect(relations.getByRole('listitem').last()).toContainText('Konkurrenz');
  await expect(relations.getByRole('listitem').last()).toContainText('nur intern sichtbar');
  await expect(section(page, 'Vereinbarungen')).toContainText('bis 31.12.2027');
  await expect(section(page, 'Vereinbarungen')).toContainText('mit Quartiersbüro Lindenhöhe · in Kraft');
});

test('figures come with rank, with the network without the focus actor, and with an explanation', async ({ page }) => {
  await openActor(page, 'Lindenhöhe', 'Seniorenzentrum Lindenhof');
  const figures = section(page, 'Kennzahlen');
  await expect(figures.getByRole('row', { name: /Beziehungen/ })).toContainText('5 · Rang');
  await expect(figures.getByRole('row', { name: /Beziehungen/ })).toContainText('ohne QM 4');
  await expect(figures.getByRole('row', { name: /Vermittlung/ })).toContainText(/< ?0,01 · Rang 28/);
  await figures.getByRole('button', { name: 'Wie gerechnet?' }).click();
  await expect(figures).toContainText('kürzesten Wege');
});

test('names lead to the next profile and back on the map', async ({ page }) => {
  await openActor(page, 'Lindenhöhe', 'Seniorenzentrum Lindenhof');
  await profile(page).getByRole('button', { name: 'Wohlfahrtswerk Ahrenbruck e.V.' }).click();
  await expect(title(page)).toHaveText('Wohlfahrtswerk Ahrenbruck e.V.');
  await page.getByRole('radiogroup', { name: 'Ansicht' }).getByText('Netz').click();
  await expect
    .poll(() => page.evaluate(() => window.__map?.classes('actors:a02') ?? []), { timeout: 30_000 })
    .toContain('selected');
});

test('a relation has a profile of its own', async ({ page }) => {
  await openActor(page, 'Lindenhöhe', 'Seniorenzentrum Lindenhof');
  await section(page, 'Beziehungen').getByRole('button', { name: 'Konkurrenz' }).click();
  await expect(title(page)).toHaveText('Konkurrenz');
  await expect(section(page, 'Beziehung')).toContainText('Seniorentreff Goldener Herbst');
});

test('findings of an actor lead to what they rest on', async ({ page }) => {
  await openActor(page, 'Lindenhöhe', 'Seniorenzentrum Lindenhof');
  const finding = section(page, 'Hinweise').getByRole('listitem').first();
  await expect(finding).toContainText(/hoch|mittel|gering|Hinweis/);
  await finding.getByRole('button').click();
  await expect(title(page)).not.toHaveText('Seniorenzentrum Lindenhof');
});

test('an actor is renamed where its name stands, and the step can be taken back', async ({ page }) => {
  await openActor(page, 'Lindenhöhe', 'FC Süd e.V.');
  await profile(page).getByRole('button', { name: 'Umbenennen' }).click();
  await profile(page).getByRole('textbox', { name: 'Name' }).fill('FC Süd 1910 e.V.');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('FC Süd 1910 e.V.');
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(title(page)).toHaveText('FC Süd e.V.');
});

test('several selected actors show what they share', async ({ page }) => {
  await openActor(page, 'Lindenhöhe', 'FC Süd e.V.');
  const list = page.getByRole('table', { name: 'Akteure auf der Karte' });
  await list.getByRole('button', { name: 'TSV Lindenhöhe 1908 e.V.' }).click({ modifiers: ['Control'] });
  await expect(title(page)).toHaveText('2 ausgewählt');
  await expect(section(page, 'Steckbrief')).toContainText('Verbände, Vereine');
  await expect(section(page, 'Steckbrief')).toContainText('verschieden');
});

test('in Belm the profile tells with whom and through which measure', async ({ page }) => {
  await openActor(page, 'Belm-Powe', 'Arbeitsamt');
  await expect(section(page, 'Über Maßnahmen verbunden')).toContainText('2 gemeinsame Maßnahmen');
  await expect(section(page, 'Über Maßnahmen verbunden').getByRole('listitem')).toHaveCount(13);
  const measures = section(page, 'Maßnahmen');
  await expect(measures).toContainText('beteiligt');
  await measures.getByRole('button', { name: /Belmer Tafel/ }).click();
  await expect(title(page)).toContainText('Belmer Tafel');
  await expect(section(page, 'Beteiligte')).toContainText('Kindertreff');
  await expect(section(page, 'Beteiligte')).toContainText('fördert');
});

test('in a small window the profile lies over the map and closes with its button', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openExample(page, 'Lindenhöhe');
  await chooseInList(page, 'FC Süd e.V.');
  await expect(profile(page)).toBeHidden();
  await page.getByRole('button', { name: 'Steckbrief', exact: true }).click();
  await expect(title(page)).toHaveText('FC Süd e.V.');
  await profile(page).getByRole('button', { name: 'Steckbrief schließen' }).click();
  await expect(profile(page)).toBeHidden();
});
