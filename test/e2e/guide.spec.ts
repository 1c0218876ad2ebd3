import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, openExample, test } from './fixtures.ts';
import { seriousFaults } from './serious-faults.ts';

test.slow();
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The rows of a table of the example Belm, without its head. */
function rowsOf(name: string): string[][] {
  const file = path.resolve(import.meta.dirname, `../fixtures/exchange/${name}.csv`);
  return readFileSync(file, 'utf8').trim().split('\n').slice(1).map(cellsOf);
}

function cellsOf(row: string): string[] {
  return [...row.matchAll(/(?:^|,)("(?:[^"]*)"|[^,]*)/g)].map(([, cell = '']) => cell.replaceAll('"', ''));
}

const measures = ['Bürgerhaus', 'Sozialstation', 'Soforthilfe', 'Belmer Tafel', 'Servicebüro'];

/** Who takes part in which of the five measures, each once. */
const participants = new Map(
  measures.map((measure) => [
    measure,
    new Set(rowsOf('belm-participations').flatMap(([name, actor = '']) => (name === measure ? [actor] : []))),
  ]),
);

/** The sections of the guided start with the actors of the five measures in them, in the order of the page. */
function actorsByField(): [field: string, actors: string[]][] {
  const needed = new Set([...participants.values()].flatMap((actors) => [...actors]));
  const sections: Record<string, string> = {
    localEconomy: 'Lokale Ökonomie',
    socialSupport: 'Soziale Aktivitäten und Unterstützung',
    housing: 'Wohnen und Wohnumfeld',
    education: 'Schule und Bildung',
    coexistence: 'Zusammenleben',
  };
  const placed = new Map<string, string[]>(
    [...Object.values(sections), 'Noch ohne Handlungsfeld'].map((title) => [title, []]),
  );
  for (const [name = '', , , fields = ''] of rowsOf('belm-actors')) {
    if (!needed.has(name)) continue;
    const [first = ''] = fields.replaceAll('*', '').split(' ');
    placed.get(sections[first] ?? 'Noch ohne Handlungsfeld')?.push(name);
  }
  return [...placed];
}

/** Presses Tab until the focus is in what is named. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let press = 0; press < 120; press += 1) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${String(target)} is not reached with the Tab key.`);
}

async function press(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, page.getByRole('main').getByRole('button', { name }), key);
  await page.keyboard.press('Enter');
}

/** Types each name and Enter, in the field that has the focus. */
async function typeEach(page: Page, names: Iterable<string>): Promise<void> {
  for (const name of names) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
}

/** Runs a command of the palette by typing its name. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Suchen und Befehle' })).toBeFocused();
  await page.keyboard.type(name);
  await expect(page.getByRole('option', { name }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

const field = (page: Page, key: string) => page.locator(`[data-attribute="${key}"]`);
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const step = (page: Page) => page.locator('#guide-step');

async function enter(page: Page, key: string, text: string): Promise<void> {
  await tabTo(page, field(page, key));
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

const usual = { width: 1440, height: 900 };
/** What is left of the usual window at 200 %. */
const zoomed = { width: 720, height: 450 };

/** Each look at a screen: both themes, and at 200 %. */
const looks = [
  { size: usual, colorScheme: 'light' },
  { size: usual, colorScheme: 'dark' },
  { size: zoomed, colorScheme: 'dark' },
] as const;

/** Looks at the screen in both themes and at 200 %: no serious fault, and nothing cut off sideways. */
async function check(page: Page, screen: string): Promise<void> {
  for (const { size, colorScheme } of looks) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    expect(await seriousFaults(page), `${screen}, ${colorScheme}, ${size.width} px`).toEqual([]);
  }
  const excess = await page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth);
  expect(excess, `${screen} runs out of the window at 200 %`).toBeLessThanOrEqual(0);
  await page.setViewportSize(usual);
}
test('a new user enters the network of Belm with the guided start and the keyboard alone', async ({ page }) => {
  const status = page.getByRole('contentinfo');
  await press(page, /^Mit rotem Faden/);
  await expect(page.getByLabel('Wie heißt das Quartier oder Netzwerk?')).toBeFocused();
  await page.keyboard.type('Belm-Powe');
  await page.keyboard.press('Enter');

  await expect(step(page)).toHaveText('Auftrag klären');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(status.getByText('Roter Faden – Auftrag klären')).toBeVisible();
  await enter(page, 'municipality', 'Gemeinde Belm');
  await tabTo(page, field(page, 'focusActorId'));
  await page.keyboard.type('Quartiermanagement Belm-Powe (Stadtteilbüro)');
  await page.keyboard.press('Enter');
  await expect(status.getByText('Roter Faden – Quartier begrenzen')).toBeVisible();
  await press(page, 'Weiter');

  await expect(step(page)).toHaveText('Quartier begrenzen');
  await tabTo(page, page.getByLabel('Name eines Gebiets'));
  await typeEach(page, ['Belm-Powe']);
  await expect(page.getByText('erledigt', { exact: true })).toHaveCount(2);
  await press(page, 'Weiter');

  await expect(step(page)).toHaveText('Akteure finden');
  for (const [section, names] of actorsByField()) {
    if (names.length === 0) continue;
    await tabTo(page, page.getByRole('textbox', { name: `Akteur in ${section}` }));
    await typeEach(page, names);
    await expect(page.getByRole('region', { name: section }).getByRole('link', { name: names.at(-1) })).toBeVisible();
  }
  await expect(page.getByText('18 Akteure erfasst')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Art von Sozialamt' })).toHaveValue('Fachbereich Soziales');
  await press(page, 'Weiter');

  await expect(step(page)).toHaveText('Beziehungen erfassen');
  await tabTo(page, page.getByRole('combobox', { name: 'Mit wem' }));
  await page.keyboard.type('Sozialamt');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Förderung');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^Sozialamt fördert Quartiermanagement/ })).toBeChecked();
  await press(page, 'Beziehung anlegen');
  await expect(page.getByRole('link', { name: /^Sozialamt fördert Quartiermanagement/ })).toBeVisible();
  await press(page, 'Weiter');

  await expect(step(page)).toHaveText('Vereinbarungen eintragen');
  for (const [one, other, about] of [
    ['Gemeinde Belm', 'Diakonie (Sozialstation)', 'Räume für die Sozialstation'],
    ['Belmer Integrationsclub', 'Kindertreff', 'Gemeinsame Ausgabe der Tafel'],
  ] as const) {
    await tabTo(page, page.getByRole('combobox', { name: 'Zwischen' }));
    for (const text of [one, other, 'Kooperation']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Tab');
    await page.keyboard.type(about);
    await press(page, 'Vereinbarung anlegen');
    await expect(page.getByRole('link', { name: about })).toBeVisible();
  }
  await press(page, 'Weiter');
  await expect(step(page)).toHaveText('Lücken besprechen');
  await press(page, 'Karte ansehen');
  await expect(page.getByRole('application')).toBeVisible();

  for (const [measure, actors] of participants) {
    await command(page, 'Maßnahme anlegen');
    await page.keyboard.type(measure);
    await page.keyboard.press('Tab');
    await expect(title(page)).toHaveText(measure);
    await tabTo(page, field(page, 'participants'));
    await typeEach(page, actors);
    await expect(field(page, 'participants').getByRole('listitem')).toHaveCount(actors.size);
  }

  await command(page, 'Gremium anlegen');
  await page.keyboard.type('Steuerungsgruppe');
  await page.keyboard.press('Tab');
  await expect(title(page)).toHaveText('Steuerungsgruppe');
  await enter(page, 'kind', 'Steuerungsgruppe');
  await tabTo(page, field(page, 'members'));
  await typeEach(page, ['Gemeinde Belm', 'Sozialamt', 'Kirche(n)']);
  await expect(field(page, 'members').getByRole('listitem')).toHaveCount(3);

  await page.keyboard.press('Control+7');
  await press(page, 'Sitzung anlegen');
  const cell = page.getByRole('button', { name: /^Sozialamt, .*: anwesend$/ });
  await expect(cell).toBeVisible();
  await tabTo(
    page,
    page.getByRole('table', { name: 'Teilnahme, Steuerungsgruppe' }).locator('[data-row][tabindex="0"]'),
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('e');
  await expect(page.getByRole('button', { name: /^Sozialamt, .*: entschuldigt$/ })).toBeVisible();

  await command(page, 'Heute gesprochen mit');
  for (const name of ['Gemeinde Belm', 'Kirche(n)', 'Kindertreff']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible();
  }

  await page.reload();
  await expect(status.getByText(/^18 Akteure/)).toBeVisible();
  await tabTo(page, page.getByRole('navigation', { name: 'Seiten' }).getByRole('button', { name: 'Maßnahmen' }));
  await page.keyboard.press('Enter');
  for (const measure of measures) await expect(page.getByRole('main').getByText(measure).first()).toBeVisible();
});

const screens = {
  'Belm-Powe': [
    'guide/frame',
    'guide/areas',
    'guide/actors',
    'guide/relations',
    'guide/agreements',
    'guide/gaps',
    'start',
    'measures',
  ],
  Lindenhöhe: ['map', 'record/measures/m01', 'record/bodies/b1', 'bodies', 'contacts'],
} as const;

for (const example of ['Belm-Powe', 'Lindenhöhe'] as const) {
  test(`no screen of the way has a serious fault, in both themes and at 200 %, with ${example}`, {
    tag: '@thorough',
  }, async ({ page }) => {
    await openExample(page, example);
    const home = page.url().split('#')[0];
    for (const screen of screens[example]) {
      await page.goto(`${home}#/${screen}`);
      await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
      await check(page, screen);
    }
  });
}

test('an actor with kind, two fields and a relation takes one click and so few keys that fifteen seconds are enough', async ({
  page,
}) => {
  await openExample(page, 'Belm-Powe');
  await page.evaluate(() => {
    const { dataset } = document.body;
    const count = (what: string) => () => (dataset[what] = String(Number(dataset[what] ?? 0) + 1));
    addEventListener('keydown', count('keys'), true);
    addEventListener('pointerdown', count('clicks'), true);
  });
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Akteur anlegen' });
  await expect(dialog.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.type('Bücherei');
  await expect(dialog.getByLabel('Art', { exact: true })).toHaveValue('Bibliothek');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  for (const text of ['kultur', 'bildung', 'sozialamt', 'förd']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'Sozialamt fördert Bücherei' })).toBeChecked();
  await dialog.getByRole('button', { name: /^Anlegen/ }).click();
  await expect(dialog).toHaveCount(0);
  const { keys, clicks } = await page.evaluate(() => {
    const { keys: pressed, clicks: clicked } = document.body.dataset;
    return { keys: pressed, clicks: clicked };
  });
  expect(Number(clicks)).toBe(1);
  expect(Number(keys), 'three keys a second').toBeLessThanOrEqual(45);

  const status = page.getByRole('contentinfo');
  await expect(status.getByText(/^34 Akteure · 1 Arbeitsbeziehung/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(status.getByText(/^33 Akteure · 12 Maßnahmen/)).toBeVisible();
});

test('the next step can be put aside and comes back no sooner than it changes', async ({ page }) => {
  await page.getByRole('button', { name: 'Leere Karte' }).click();
  await page.getByLabel('Wie heißt das Quartier oder Netzwerk?').fill('Nordstadt');
  await page.keyboard.press('Enter');
  const status = page.getByRole('contentinfo');
  await expect(status.getByText('Roter Faden – Auftrag klären')).toBeVisible();
  await status.getByRole('button', { name: 'Diesen Schritt ausblenden' }).click();
  await expect(status.getByText('Roter Faden – Auftrag klären')).toHaveCount(0);
  await page.reload();
  await expect(status.getByText('Nächster Schritt:')).toBeVisible();
  await expect(status.getByText('Roter Faden – Auftrag klären')).toHaveCount(0);
});
