import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { createDocument, expect, goToPage, openExample, test } from './fixtures.ts';
import { seriousFaults } from './serious-faults.ts';

const fixtures = path.resolve(import.meta.dirname, '../fixtures/exchange');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Einlesen' });
const counted = (page: Page) => page.getByRole('contentinfo').getByText(/^\d+ Akteur/);

interface GivenFile {
  readonly name: string;
  readonly content: string | Buffer;
}

/** Chooses files in the import of the actors page. */
async function chooseFiles(page: Page, ...files: GivenFile[]): Promise<void> {
  const paths = files.map(({ name }) => test.info().outputPath(name));
  await mkdir(test.info().outputDir, { recursive: true });
  await Promise.all(files.map(({ content }, index) => writeFile(paths[index]!, content)));
  await goToPage(page, 'Akteure');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Einlesen', exact: true }).click();
  await (await chooser).setFiles(paths);
}

/** The bytes of a text in Windows-1252, where every letter of ours has the code it has in Latin 1. */
function windows1252(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

const table = [
  'Kennung;Maßnahme;Ziel;Akteure',
  'Bürgerhaus;Bürgerhaus für alle;Nachbarschaft stärken;Bürgerbüro Süd; Jugendwerkstatt',
].join('\r\n');
const quoted = table.replace('Bürgerbüro Süd; Jugendwerkstatt', '"Bürgerbüro Süd; Jugendwerkstatt"');

test('a table in Windows-1252 keeps its umlauts', async ({ page }) => {
  await createDocument(page, 'Quartier Nordstadt');
  await chooseFiles(page, { name: 'massnahmen.csv', content: windows1252(quoted) });
  await expect(dialog(page)).toContainText('2 Akteure neu');
  await expect(dialog(page)).toContainText('1 Maßnahme neu');
  await expect(dialog(page)).toContainText('„Bürgerbüro Süd“ wurde als Akteur neu angelegt');
  await dialog(page).getByRole('button', { name: 'Übernehmen' }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('grid').getByText('Bürgerbüro Süd')).toBeVisible();
  await expect(page.getByText('3 Einträge übernommen.')).toBeVisible();
});

test('an import is shown before it is done, is one step and is undone as one', async ({ page }) => {
  await createDocument(page, 'Quartier Nordstadt');
  const content = await readFile(path.join(fixtures, 'lindenhoehe.json'));
  await chooseFiles(page, { name: 'lindenhoehe.json', content });
  const counts = dialog(page).getByRole('list', { name: 'Was die Dateien bringen' });
  await expect(counts).toContainText('61 Akteure neu');
  await expect(counts).toContainText('140 Beziehungen neu');
  await expect(page.getByText('Noch ist die Liste leer.')).toBeAttached();
  await dialog(page).getByRole('button', { name: 'Übernehmen' }).click();
  await expect(page.getByRole('grid', { name: 'Akteure' })).toHaveAttribute('aria-rowcount', '63');
  await page.getByRole('button', { name: 'Rückgängig', exact: true }).last().click();
  await expect(page.getByRole('heading', { name: 'Noch ist die Liste leer.' })).toBeVisible();
});

test('what is there already is said, and nothing is left to take over', async ({ page }) => {
  await openExample(page, 'Lindenhöhe');
  const content = await readFile(path.join(fixtures, 'lindenhoehe.json'));
  await chooseFiles(page, { name: 'lindenhoehe.json', content });
  await expect(dialog(page)).toContainText('61 Akteure unverändert');
  await expect(dialog(page)).toContainText('Alles davon ist schon in der Karte.');
  await expect(dialog(page).getByRole('button', { name: 'Übernehmen' })).toBeDisabled();
  await dialog(page).getByRole('button', { name: 'Abbrechen' }).click();
  await expect(dialog(page)).toHaveCount(0);
});

test('the three Belm tables are read together', async ({ page }) => {
  await createDocument(page, 'Belm');
  const names = ['belm-measures.csv', 'belm-actors.csv', 'belm-participations.csv'];
  const files = await Promise.all(
    names.map(async (name) => ({ name, content: await readFile(path.join(fixtures, name)) })),
  );
  await chooseFiles(page, ...files);
  await expect(dialog(page)).toContainText('33 Akteure neu');
  await dialog(page).getByRole('button', { name: 'Übernehmen' }).click();
  await expect(counted(page)).toHaveText(/^33 Akteure · 12 Maßnahmen/);
});

const refused: [what: string, file: GivenFile, sentence: string][] = [
  [
    'a table with a missing column',
    { name: 'ohne-ziel.csv', content: 'Kennung;Maßnahme;Akteure\r\nm1;Bürgerhaus;Gemeinde\r\n' },
    'Der Tabelle „ohne-ziel.csv“ fehlen noch Spalten: goal.',
  ],
  [
    'a file of 50 MB of garbage',
    { name: 'kaputt.csv', content: Buffer.alloc(50_000_000, Buffer.from([0xa7, 0x00, 0xff, 0x81, 0x90])) },
    '„kaputt.csv“',
  ],
  ['a text that is no table', { name: 'brief.json', content: 'Sehr geehrte Damen und Herren' }, '„brief.json“'],
  [
    'a file that is too large',
    { name: 'riesig.csv', content: Buffer.alloc(51 * 1024 * 1024, 0x41) },
    '„riesig.csv“ ist größer als 50 MB und wird deshalb nicht gelesen.',
  ],
];

for (const [what, file, sentence] of refused) {
  const tag = what.includes('50 MB') ? ['@thorough'] : [];
  test(`${what} gets one sentence and changes nothing`, { tag }, async ({ page }) => {
    await openExample(page, 'Lindenhöhe');
    await chooseFiles(page, file);
    const alert = dialog(page).getByRole('alert');
    await expect(alert).toContainText(sentence, { timeout: 30_000 });
    await expect(dialog(page)).toContainText('Die Karte bleibt, wie sie ist.');
    await expect(dialog(page).getByRole('button', { name: 'Übernehmen' })).toHaveCount(0);
    await dialog(page).getByRole('button', { name: 'Schließen' }).last().click();
    await expect(counted(page)).toHaveText(/^61 Akteure · 134 Arbeitsbeziehungen/);
    await expect(page.getByRole('button', { name: 'Noch nichts zum Rückgängigmachen' })).toBeVisible();
  });
}

test('many notices are shown fifty at a time', async ({ page }) => {
  await createDocument(page, 'Quartier Nordstadt');
  const actors = Array.from({ length: 120 }, (_, index) => ({ id: `a${index}`, name: `Akteur ${index}`, rank: 1 }));
  const content = JSON.stringify({ format: 'knotenwerk', version: 1, network: { name: 'N' }, actors });
  await chooseFiles(page, { name: 'n.json', content });
  await expect(dialog(page).getByRole('heading', { name: '120 Stellen brauchen einen Blick' })).toBeVisible();
  await expect(dialog(page).locator('section li')).toHaveCount(50);
  await dialog(page).getByRole('button', { name: '70 weitere zeigen' }).click();
  await expect(dialog(page).locator('section li')).toHaveCount(100);
});

test('files dropped on the window are shown as an import', async ({ page }) => {
  await createDocument(page, 'Quartier Nordstadt');
  await goToPage(page, 'Karte');
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'massnahmen.csv', { type: 'text/csv' }));
    return transfer;
  }, quoted);
  await page.getByRole('main').dispatchEvent('dragover', { dataTransfer: files });
  await expect(page.getByText('Hier loslassen, um die Dateien einzulesen')).toBeVisible();
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: files });
  await expect(dialog(page)).toContainText('2 Akteure neu');
});

test('an export holds every actor', async ({ page }) => {
  await openExample(page, 'Lindenhöhe');
  await goToPage(page, 'Akteure');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Ausgeben' }).click();
  const file = await (await download).path();
  const exported = JSON.parse(await readFile(file, 'utf8')) as { format: string; actors: unknown[] };
  expect(exported.format).toBe('knotenwerk');
  expect(exported.actors).toHaveLength(61);
});

for (const colorScheme of ['light', 'dark'] as const) {
  // The second theme differs in colours only, and takes as long as the first.
  const tag = colorScheme === 'dark' ? ['@thorough'] : [];
  test.describe(`in the ${colorScheme} theme`, { tag }, () => {
    test.use({ colorScheme });

    test('preview and refusal have no serious fault', async ({ page }) => {
      await createDocument(page, 'Quartier Nordstadt');
      await chooseFiles(page, { name: 'massnahmen.csv', content: quoted });
      await expect(dialog(page)).toContainText('2 Akteure neu');
      expect(await seriousFaults(page)).toEqual([]);
      await dialog(page).getByRole('button', { name: 'Abbrechen' }).click();
      await chooseFiles(page, { name: 'brief.json', content: 'Sehr geehrte' });
      await expect(dialog(page).getByRole('alert')).toBeVisible();
      expect(await seriousFaults(page)).toEqual([]);
    });
  });
}
