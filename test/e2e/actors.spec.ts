import type { Locator, Page } from '@playwright/test';
import { createDocument, expect, goToPage, openExample, test } from './fixtures.ts';
import { seriousFaults } from './serious-faults.ts';

const grid = (page: Page) => page.getByRole('grid', { name: 'Akteure' });
const rowOf = (page: Page, name: string) => grid(page).locator('[data-row]').filter({ hasText: name });
const cell = (row: Locator, column: string) => row.locator(`[data-column="${column}"]`);
/** Names in the order shown, as far as they are drawn. */
const shownNames = (page: Page) => grid(page).locator('[data-row] [data-column="name"]').allInnerTexts();

async function openActors(page: Page): Promise<void> {
  await openExample(page, 'Lindenhöhe');
  await goToPage(page, 'Akteure');
  await expect(grid(page).locator('[data-row]').first()).toBeVisible();
}

test('the table lists every actor with its numbers and says how many there are', async ({ page }) => {
  await openActors(page);
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '63');
  await expect(page.getByText('Akteure: 61 von 61 gezeigt, aufsteigend nach Name')).toBeAttached();
  const press = rowOf(page, 'Ahrenbrucker Tageblatt');
  await expect(cell(press, 'kind')).toHaveText('Presse');
  await expect(cell(press, 'welfareSector')).toHaveText('Markt');
  await expect(cell(press, 'influence')).toContainText('4 von 5');
  await expect(cell(press, 'ties')).toHaveText('3');
  await expect(cell(press, 'lastContact')).toHaveText('20.09.2025407 Tage');
  await expect(cell(rowOf(page, 'Evangelische Sozialstation'), 'findings')).toContainText('4');
});

test('heads sort by mouse and keyboard, numbers with their unknown ones last', async ({ page }) => {
  await openActors(page);
  const name = grid(page).getByRole('columnheader', { name: 'Name' });
  await expect(name).toHaveAttribute('aria-sort', 'ascending');
  expect((await shownNames(page))[0]).toBe('AHR Krankenkasse');
  await name.getByRole('button').click();
  await expect(name).toHaveAttribute('aria-sort', 'descending');
  expect((await shownNames(page))[0]).toBe('Wohnungsgenossenschaft Eigenheim eG');

  const contact = grid(page).getByRole('columnheader', { name: 'Letzter Kontakt' });
  await contact.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(contact).toHaveAttribute('aria-sort', /ascending|descending/);
  await expect(name).toHaveAttribute('aria-sort', 'none');
  await expect(grid(page).locator('[data-row]').first().locator('time')).toBeVisible();
});

test('a search finds names however umlauts are typed, filters are shown as chips and let go by one click', async ({
  page,
}) => {
  await openActors(page);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('buergermei');
  await expect(grid(page).locator('[data-row]')).toHaveCount(1);
  expect(await shownNames(page)).toEqual(['Büro der Bürgermeisterin']);
  await page.getByRole('button', { name: 'Suche leeren' }).click();

  await grid(page).getByRole('combobox', { name: 'Filter Sektor' }).click();
  await page.getByRole('option', { name: 'Markt' }).click();
  await expect(page.getByText(/^\d+ von 61$/)).toBeVisible();
  await page.getByRole('button', { name: 'Filter Sektor: Markt lösen' }).click();
  await expect(page.getByText('Akteure: 61 von 61 gezeigt, aufsteigend nach Name')).toBeAttached();
});

test('where nobody passes, the filter that could be loosened is named', async ({ page }) => {
  await openActors(page);
  await page.getByRole('searchbox', { name: 'In der Tabelle suchen' }).fill('tageblatt');
  await grid(page).getByRole('combobox', { name: 'Filter Sektor' }).click();
  await page.getByRole('option', { name: 'Bürgerschaft' }).click();
  await expect(page.getByRole('heading', { name: 'Kein Eintrag passt zu diesem Filter.' })).toBeVisible();
  await expect(page.getByText('Ohne die Suche gibt es')).toBeVisible();
  await page.getByRole('button', { name: 'Filter Sektor: Bürgerschaft lösen' }).click();
  expect(await shownNames(page)).toEqual(['Ahrenbrucker Tageblatt']);
  await page.getByRole('searchbox', { name: 'In der Tabelle suchen' }).fill('Moschee am Park');
  await page.getByRole('button', { name: '„Moschee am Park“ anlegen' }).click();
  await expect(page.getByRole('textbox', { name: 'Neuer Akteur' })).toHaveValue('Moschee am Park');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Moschee am Park')).toBeVisible();
});

test('ready-made views carry counts', async ({ page }) => {
  await openActors(page);
  for (const [view, count] of [
    ['Schlüsselakteure', 11],
    ['Ohne Beziehung', 5],
    ['Angaben fehlen', 1],
    ['Mögliche Dubletten', 2],
  ] as const) {
    await page.getByRole('button', { name: `${view} ${count}` }).click();
    await expect(grid(page)).toHaveAttribute('aria-rowcount', String(count + 2));
  }
  expect(await shownNames(page)).toEqual(['Freiwilligen-Agentur Ahrenbruck', 'Freiwilligenagentur Ahrenbruck']);
});

test('a name is changed in place and the change is undone', async ({ page }) => {
  await openActors(page);
  await cell(rowOf(page, 'Ahrenbrucker Tageblatt'), 'name').click();
  await page.keyboard.press('F2');
  const field = page.getByRole('textbox', { name: 'Name von Ahrenbrucker Tageblatt' });
  await expect(field).toBeFocused();
  await field.fill('Wird verworfen');
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'Ahrenbrucker Tageblatt')).toBeVisible();

  await page.keyboard.press('Enter');
  await field.fill('Tageblatt für Ahrenbruck');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Tageblatt für Ahrenbruck')).toBeVisible();
  await expect(rowOf(page, 'Ahrenbrucker Tageblatt')).toHaveCount(0);

  await page.keyboard.press('Control+z');
  await expect(rowOf(page, 'Ahrenbrucker Tageblatt')).toBeVisible();
  await expect(rowOf(page, 'Tageblatt für Ahrenbruck')).toHaveCount(0);
});

test('kind, tier and influence are chosen in place; kinds are found by synonyms too', async ({ page }) => {
  await openActors(page);
  const row = grid(page).locator('[data-row="a61"]');
  await row.scrollIntoViewIfNeeded();
  await cell(row, 'kind').dblclick();
  await page.keyboard.type('gemeinwesenarbeit');
  await expect(page.getByRole('option')).toHaveText(['Quartiersmanagement']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(cell(row, 'kind')).toHaveText('Quartiersmanagement');

  await expect(cell(row, 'kind')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await page.getByRole('option', { name: 'Schlüssel' }).click();
  await expect(cell(row, 'stakeholderTier')).toHaveText('Schlüsselakteur');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await page.getByRole('option', { name: 'nicht erfasst' }).click();
  await expect(cell(row, 'influence')).toHaveText('–');

  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  await expect(cell(row, 'kind')).toHaveText('Freiwilligenagentur');
  await expect(cell(row, 'stakeholderTier')).toHaveText('Sekundärakteur');
  await expect(cell(row, 'influence')).toContainText('2 von 5');
});

test('actors are added one after the other by name, and what sounds alike is offered', async ({ page }) => {
  await openActors(page);
  await page.getByRole('button', { name: 'Akteur anlegen' }).click();
  const field = page.getByRole('textbox', { name: 'Neuer Akteur' });
  await expect(field).toBeFocused();
  await field.pressSequentially('Freiwilligenag');
  await expect(page.getByRole('button', { name: 'Freiwilligenagentur Ahrenbruck zeigen' })).toBeVisible();
  await field.fill('Zirkus Lindenblatt');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Zauberladen');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Zauberladen')).toBeVisible();
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '65');
  await expect(page.getByText('Zauberladen angelegt.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  expect((await shownNames(page)).filter((name) => name.startsWith('Z'))).toEqual([
    'Zauberladen',
    'Zirkus Lindenblatt',
  ]);
});

test('removing says what goes too, is one step, and undoing brings the relations back', async ({ page }) => {
  await openActors(page);
  await expect(page.getByRole('contentinfo').getByText('134 Arbeitsbeziehungen')).toBeVisible();
  await cell(rowOf(page, 'Apotheke am Markt'), 'kind').click();
  await page.keyboard.press('Space');
  await page.keyboard.press('Delete');
  const dialog = page.getByRole('dialog', { name: '„Apotheke am Markt“ entfernen?' });
  await expect(dialog).toContainText('Damit entfallen auch');
  await expect(dialog).toContainText('Beziehungen 1');
  await expect(dialog).toContainText('Ansprechpersonen 1');
  await dialog.getByRole('button', { name: 'Behalten' }).click();
  await expect(rowOf(page, 'Apotheke am Markt')).toBeVisible();

  await page.getByRole('toolbar').getByRole('button', { name: 'Entfernen' }).click();
  await dialog.getByRole('button', { name: 'Entfernen' }).click();
  await expect(rowOf(page, 'Apotheke am Markt')).toHaveCount(0);
  await expect(page.getByRole('contentinfo').getByText('133 Arbeitsbeziehungen')).toBeVisible();
  await expect(cell(rowOf(page, 'Bewohnerrat Lindenhöhe'), 'kind')).toBeFocused();
  await expect(page.getByText('Apotheke am Markt entfernt')).toBeVisible();
  await page.getByRole('alert').getByRole('button', { name: 'Rückgängig' }).click();
  await expect(rowOf(page, 'Apotheke am Markt')).toBeVisible();
  await expect(cell(rowOf(page, 'Apotheke am Markt'), 'ties')).toHaveText('1');
  await expect(page.getByRole('contentinfo').getByText('134 Arbeitsbeziehungen')).toBeVisible();
});

test('an actor on whom nothing hangs is removed without a question, and the keyboard stays in the table', async ({
  page,
}) => {
  await createDocument(page, 'Quartier Nordstadt');
  await goToPage(page, 'Akteure');
  await expect(page.getByRole('heading', { name: 'Noch ist die Liste leer.' })).toBeVisible();
  await page.getByRole('button', { name: 'Ersten Akteur anlegen' }).click();
  for (const name of ['Kita Sonnenschein', 'Tafel', 'Zirkus']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await expect(rowOf(page, 'Zirkus')).toBeVisible();
  await page.keyboard.press('Escape');
  await cell(rowOf(page, 'Tafel'), 'kind').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Space');
  await page.keyboard.press('Delete');
  await expect(page.getByText('Tafel entfernt')).toBeVisible();
  await expect(cell(rowOf(page, 'Zirkus'), 'kind')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('a');
  await expect(page.getByRole('textbox', { name: 'Neuer Akteur' })).toBeFocused();
});

test('several actors are changed in one step', async ({ page }) => {
  await openActors(page);
  await page.getByRole('button', { name: 'Schlüsselakteure 11' }).click();
  await grid(page).getByRole('checkbox', { name: 'Alle gezeigten auswählen' }).check();
  const bar = page.getByRole('toolbar', { name: 'Ausgewählte Einträge' });
  await expect(bar).toContainText('11 ausgewählt');
  await bar.getByRole('button', { name: 'Ändern' }).click();
  await page.getByRole('menuitem', { name: 'Ring' }).click();
  const dialog = page.getByRole('dialog', { name: '11 Einträge ändern' });
  await dialog.getByLabel('Neuer Wert').fill('primär');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: '11 Einträge ändern' }).click();
  await expect(page.getByText('11 geändert')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Noch ist niemand als Schlüsselakteur eingeordnet.' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '13');
  await bar.getByRole('button', { name: 'Auf der Karte' }).click();
  await expect(page).toHaveURL(/#\/map$/);
});

test('everything is reached by keyboard: move, select a range, select all, open the page', async ({ page }) => {
  await openActors(page);
  await cell(rowOf(page, 'AHR Krankenkasse'), 'name').click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(grid(page).locator('[data-row][aria-selected="true"]')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(grid(page).locator('[data-row][aria-selected="true"]')).toHaveCount(0);

  await page.keyboard.press('Control+End');
  await expect(cell(rowOf(page, 'Wohnungsgenossenschaft Eigenheim'), 'findings')).toBeFocused();
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('toolbar')).toContainText('61 ausgewählt');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Home');
  await page.keyboard.press('e');
  await expect(page.getByRole('heading', { level: 1, name: 'Wohnungsgenossenschaft Eigenheim' })).toBeFocused();
});

test('a click on the sign opens the profile, and what is selected on one page is selected on the others', async ({
  page,
}) => {
  await openActors(page);
  await page.getByRole('searchbox', { name: 'In der Tabelle suchen' }).fill('tafel');
  await rowOf(page, 'Tafel Ahrenbruck')
    .getByRole('button', { name: /^Steckbrief öffnen/ })
    .click();
  await expect(page.getByRole('complementary').getByRole('heading', { name: /Tafel Ahrenbruck/ })).toBeVisible();
  await goToPage(page, 'Karte');
  await expect(page.getByRole('complementary').getByRole('heading', { name: /Tafel Ahrenbruck/ })).toBeVisible();
  await goToPage(page, 'Akteure');
  await page.getByRole('button', { name: 'Suche leeren' }).click();
  await goToPage(page, 'Lücken');
  await goToPage(page, 'Akteure');
  await expect(rowOf(page, 'Tafel Ahrenbruck')).toBeInViewport();
});

test('columns are shown and hidden', async ({ page }) => {
  await openActors(page);
  await page.getByRole('button', { name: 'Spalten', exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Vermittlung' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Sektor', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(grid(page).getByRole('columnheader', { name: 'Vermittlung' })).toBeVisible();
  await expect(grid(page).getByRole('columnheader', { name: 'Sektor' })).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'In der Tabelle suchen' }).fill('bibliothek');
  await expect(cell(rowOf(page, 'Stadtteilbibliothek'), 'betweenness')).toHaveText(/^(<)?0,\d+$/);
});

test('ten thousand rows scroll without a blank frame', { tag: '@thorough' }, async ({ page }) => {
  test.slow();
  await createDocument(page, 'Groß');
  // Names that are nothing like each other: possible doubles are not what is looked at here.
  const scattered = (value: number, factor: number) => ((value * factor) % 4_294_967_291).toString(36);
  const actors = Array.from({ length: 10_000 }, (_, index) => ({
    id: `x${index}`,
    name: `${scattered(index + 1, 2_654_435_761)} ${scattered(index + 7, 2_797_580_207)}`,
  }));
  const file = JSON.stringify({ format: 'knotenwerk', version: 1, network: { name: 'Groß' }, actors });
  await goToPage(page, 'Akteure');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Einlesen', exact: true }).click();
  await (await chooser).setFiles({ name: 'gross.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.getByRole('button', { name: 'Übernehmen' }).click({ timeout: 60_000 });
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '10002', { timeout: 60_000 });
  const blank = await grid(page).evaluate(async (table) => {
    const scroller = table.parentElement!;
    const { left, top } = scroller.getBoundingClientRect();
    const isBlank = () =>
      [150, 350, 550].some((y) => !document.elementFromPoint(left + 300, top + y)?.closest('[data-row]'));
    let frames = 0;
    for (let step = 1; step <= 80; step += 1) {
      scroller.scrollTop += step % 8 === 0 ? 37_000 : 350;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      if (isBlank()) frames += 1;
    }
    return frames;
  });
  expect(blank).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  // The second theme differs in colours only, and takes as long as the first.
  const tag = colorScheme === 'dark' ? ['@thorough'] : [];
  test.describe(`in the ${colorScheme} theme`, { tag }, () => {
    test.use({ colorScheme });

    test('the table has no serious fault while selecting, editing, adding, removing and filtering', async ({
      page,
    }) => {
      test.slow();
      await openActors(page);
      await cell(rowOf(page, 'Apotheke am Markt'), 'name').click();
      await page.keyboard.press('Space');
      expect(await seriousFaults(page), 'selected').toEqual([]);
      await page.keyboard.press('Delete');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await seriousFaults(page), 'dialog').toEqual([]);
      await page.keyboard.press('Escape');
      await cell(rowOf(page, 'Apotheke am Markt'), 'stakeholderTier').dblclick();
      await expect(page.getByRole('option', { name: 'Primärakteur' })).toBeVisible();
      expect(await seriousFaults(page), 'editing').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Akteur anlegen' }).click();
      await page.keyboard.type('Freiwilligen');
      await expect(page.getByText('Gibt es schon:')).toBeVisible();
      expect(await seriousFaults(page), 'adding').toEqual([]);
      await page.getByRole('searchbox', { name: 'In der Tabelle suchen' }).fill('gibt es nicht');
      await expect(page.getByRole('heading', { name: 'Kein Eintrag passt zu diesem Filter.' })).toBeVisible();
      expect(await seriousFaults(page), 'no match').toEqual([]);
    });
  });
}
