import type { Locator, Page } from '@playwright/test';
import de from '../../resources/locales/de/records.json' with { type: 'json' };
import { type DescribedTable, describedTables } from '../../shared/description/descriptions.ts';
import { tables } from '../../shared/model/tables.ts';
import { createDocument, expect, openExample, test } from './fixtures.ts';
import { seriousFaults } from './serious-faults.ts';

test.slow();

/** Runs a command of the palette by typing its name. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Suchen und Befehle' })).toBeFocused();
  await page.keyboard.type(name);
  await expect(page.getByRole('option', { name }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Presses Tab until the focus is in what is named. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press(key);
  }
  throw new Error('not reached with the Tab key');
}

function field(page: Page, key: string): Locator {
  return page.locator(`[data-attribute="${key}"]`);
}

/** Types into the first input of a field that is reached with Tab, and leaves it. */
async function enter(page: Page, key: string, text: string): Promise<void> {
  await tabTo(page, field(page, key));
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

async function undo(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Control+z');
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('every record of a small network is entered with the keyboard alone', { tag: '@thorough' }, async ({ page }) => {
  await createDocument(page, 'Nordstadt');

  await command(page, 'Akteur mit allen Angaben anlegen');
  await expect(title(page)).toHaveText('Neuer Akteur');
  await page.keyboard.type('Sozialamt');
  await page.keyboard.press('Tab');
  await expect(title(page)).toHaveText('Sozialamt');
  await enter(page, 'kind', 'sozialamt');
  await expect(field(page, 'welfareSector').getByRole('combobox')).toHaveValue('Staat, Kommune');
  await tabTo(page, field(page, 'fields'));
  for (const name of ['soziale', 'bildung']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await expect(field(page, 'fields').getByRole('listitem')).toHaveCount(2);

  await command(page, 'Akteur mit allen Angaben anlegen');
  await page.keyboard.type('Tafel');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Tafel');

  await command(page, 'Beziehung anlegen');
  await expect(title(page)).toHaveText('Neue Beziehung');
  await expect(page.getByText('Wird angelegt, sobald auch dies da ist: Von, Zu und Art.')).toBeVisible();
  await page.keyboard.type('sozial');
  await page.keyboard.press('Enter');
  await enter(page, 'targetId', 'Tafel');
  await enter(page, 'kind', 'Förderung');
  await expect(title(page)).toHaveText('Sozialamt – Tafel');
  await expect(page.getByText('Sozialamt fördert Tafel')).toBeVisible();

  await command(page, 'Angebot anlegen');
  await enter(page, 'title', 'Warme Mahlzeit');
  await enter(page, 'actorId', 'Tafel');
  await expect(title(page)).toHaveText('Warme Mahlzeit');

  await command(page, 'Gremium anlegen');
  await page.keyboard.type('Steuerungsgruppe');
  await page.keyboard.press('Tab');
  await expect(title(page)).toHaveText('Steuerungsgruppe');
  await enter(page, 'members', 'Tafel');
  await expect(field(page, 'members').getByRole('link', { name: 'Tafel' })).toBeVisible();

  await command(page, 'Sitzung anlegen');
  await page.keyboard.type('Steuer');
  await page.keyboard.press('Enter');
  await enter(page, 'heldOn', '1.3.26');
  await expect(title(page)).toHaveText('Steuerungsgruppe, 01.03.2026');
  await tabTo(page, field(page, 'agenda'));
  await page.keyboard.type('Begrüßung');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Raumfrage');
  await page.keyboard.press('Enter');
  await expect(field(page, 'agenda').getByRole('listitem')).toHaveCount(2);

  await command(page, 'Vereinbarung anlegen');
  await enter(page, 'title', 'Essen für alle');
  await enter(page, 'type', 'Kooperation');
  await expect(field(page, 'state').getByRole('combobox')).toHaveValue('Idee');
  await enter(page, 'partyIds', 'Tafel');
  await expect(
    field(page, 'partyIds').getByText('Diese Art von Vereinbarung hat mindestens 2 Parteien.'),
  ).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('Sozialamt');
  await page.keyboard.press('Tab');
  await expect(title(page)).toHaveText('Essen für alle');
  await expect(field(page, 'partyIds').getByRole('link')).toHaveText(['Tafel', 'Sozialamt']);

  await command(page, 'Maßnahme anlegen');
  await page.keyboard.type('Stadtteilküche');
  await page.keyboard.press('Tab');
  await expect(title(page)).toHaveText('Stadtteilküche');
  await enter(page, 'participants', 'Tafel');
  await tabTo(page, page.getByRole('combobox', { name: 'Rolle von Tafel' }), 'Shift+Tab');
  await page.keyboard.type('feder');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Rolle von Tafel' })).toHaveValue('federführend');

  await command(page, 'Ansprechperson anlegen');
  await page.keyboard.type('Tafel');
  await page.keyboard.press('Tab');
  await expect(title(page)).toHaveText('Tafel');
  await enter(page, 'function', 'Leitung');
  await expect(title(page)).toHaveText('Leitung, Tafel');

  await command(page, 'Kontakt notieren');
  await enter(page, 'actorIds', 'Tafel');
  await expect(title(page)).toContainText('Tafel');

  await command(page, 'Bedarf anlegen');
  await page.keyboard.type('Raum für Jugendliche');
  await page.keyboard.press('Tab');
  await expect(title(page)).toHaveText('Raum für Jugendliche');
  await tabTo(page, field(page, 'priority'));
  await page.keyboard.press('ArrowLeft');
  await expect(field(page, 'priority').getByRole('radio', { name: 'sehr hoch' })).toBeChecked();

  await command(page, 'Aufgabe anlegen');
  await page.keyboard.type('Raum suchen');
  await page.keyboard.press('Tab');
  await enter(page, 'responsibleActorId', 'Sozialamt');
  await enter(page, 'dueOn', '31.12.2026');
  await expect(field(page, 'dueOn').getByRole('textbox')).toHaveValue('31.12.2026');

  await page.reload();
  await expect(title(page)).toHaveText('Raum suchen');
  await expect(field(page, 'responsibleActorId').getByRole('combobox')).toHaveValue('Sozialamt');
});

test('what does not fit stays where it was typed, with the reason, and the rest is stored', async ({ page }) => {
  await openExample(page, 'Lindenhöhe');
  await page.goto(`${page.url().split('#')[0]}#/record/relations/r001`);
  const since = field(page, 'since').getByRole('textbox');
  const ended = field(page, 'endedOn').getByRole('textbox');
  await since.fill('31.2.2026');
  await since.press('Enter');
  await expect(field(page, 'since')).toContainText('„31.2.2026“ gibt es nicht: Dieser Monat hat 28 Tage.');
  await expect(since).toHaveValue('31.2.2026');
  await expect(since).toHaveAttribute('aria-invalid', 'true');
  await since.fill('1.3.26');
  await since.press('Enter');
  await expect(since).toHaveValue('01.03.2026');
  await ended.fill('1.2.2026');
  await ended.press('Tab');
  await expect(field(page, 'endedOn')).toContainText('Das Ende liegt vor dem Beginn.');
  await expect(ended).toHaveValue('01.02.2026');
  const target = field(page, 'targetId').getByRole('combobox');
  const source = await field(page, 'sourceId').getByRole('combobox').inputValue();
  const partner = await target.inputValue();
  await target.fill(source);
  await target.press('Enter');
  await expect(field(page, 'targetId')).toContainText('Eine Beziehung verbindet zwei verschiedene Akteure.');
  await target.fill('Gibt es gar nicht');
  await target.press('Tab');
  await expect(field(page, 'targetId')).toContainText('„Gibt es gar nicht“ ist noch nicht erfasst.');
  await page.reload();
  await expect(since).toHaveValue('01.03.2026');
  await expect(ended).toHaveValue('');
  await expect(target).toHaveValue(partner);
});

test('typing is stored while it pauses, and undone in one step', async ({ page }) => {
  await openExample(page, 'Lindenhöhe');
  await page.goto(`${page.url().split('#')[0]}#/record/actors/a10`);
  const notes = field(page, 'notes').getByRole('textbox');
  await notes.fill('Erst');
  await expect(page.getByRole('button', { name: /^Rückgängig/ })).toBeEnabled();
  await notes.pressSequentially(' und dann noch mehr', { delay: 20 });
  await notes.blur();
  await expect(notes).toHaveValue('Erst und dann noch mehr');
  await undo(page);
  await expect(notes).toHaveValue('');
});

test('a record is removed with what hangs on it, which is listed, and comes back in one step', async ({ page }) => {
  await openExample(page, 'Lindenhöhe');
  await page.goto(`${page.url().split('#')[0]}#/record/actors/a10`);
  await page.getByRole('button', { name: 'Entfernen' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Damit entfallen auch');
  await expect(dialog).toContainText('Beziehungen 6');
  await dialog.getByRole('button', { name: 'Entfernen' }).click();
  await expect(page.getByText('Fachbereich Kultur und Sport entfernt')).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.goto(`${page.url().split('#')[0]}#/record/actors/a10`);
  await expect(page.getByRole('region', { name: /^Beziehungen/ }).getByRole('listitem')).toHaveCount(6);
});

test('links lead from record to record, and back again', async ({ page }) => {
  await openExample(page, 'Lindenhöhe');
  await page.goto(`${page.url().split('#')[0]}#/record/actors/a10`);
  await page.getByRole('link', { name: 'Stadt Ahrenbruck öffnen' }).click();
  await expect(title(page)).toHaveText('Stadt Ahrenbruck');
  await page.goBack();
  await expect(title(page)).toHaveText('Fachbereich Kultur und Sport');
  await page.goForward();
  await expect(title(page)).toHaveText('Stadt Ahrenbruck');
});

test('E opens what is selected on the map', async ({ page }) => {
  await openExample(page, 'Lindenhöhe');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('TSV Linden');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('complementary').getByRole('button', { name: 'Bearbeiten' })).toBeVisible();
  await page.getByRole('complementary').getByRole('heading', { level: 2 }).first().focus();
  await page.keyboard.press('e');
  await expect(title(page)).toHaveText('TSV Lindenhöhe 1908 e.V.');
});

/** A record of each type in the example. */
const examples: { readonly [Name in DescribedTable]: string } = {
  actors: 'a10',
  relations: 'r001',
  contactPersons: 'p-a01-1',
  offers: 'o01',
  needSignals: 'n1',
  agreements: 'g01',
  bodies: 'b1',
  meetings: 'b1-1',
  measures: 'm01',
  contactLog: 'k-a27-12',
  actionItems: 't1',
  snapshots: 'snapshot-2025-11-01',
  areas: 'LH-Nord',
  network: 'network',
  fieldsOfAction: 'housing',
  targetGroups: 'seniors',
  offerCategories: 'counselling.social',
  actorKinds: 'school/primary',
};

test('every attribute of every record is on its page', async ({ page }) => {
  await openExample(page, 'Lindenhöhe');
  const start = page.url().split('#')[0];
  for (const table of describedTables) {
    await page.goto(`${start}#/record/${table}/${encodeURIComponent(examples[table])}`);
    await expect(page.locator('[data-attribute]').first(), table).toBeVisible();
    const unfold = page.getByRole('button', { name: 'Alles aufklappen' });
    if (await unfold.isVisible()) await unfold.click();
    const words: Readonly<Record<string, string>> = de[table];
    for (const key of Object.keys(tables[table].schema.shape).filter((one) => one !== 'id')) {
      await expect(field(page, key), `${table}.${key}`).toBeVisible();
      await expect(field(page, key), `${table}.${key}`).toContainText(words[key] ?? '?');
    }
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    // The second theme differs in colours only, and takes as long as the first.
    const tag = colorScheme === 'dark' ? ['@thorough'] : [];
    test('no page of a record has a serious fault', { tag }, async ({ page }) => {
      await openExample(page, 'Lindenhöhe');
      const start = page.url().split('#')[0];
      for (const table of describedTables) {
        await page.goto(`${start}#/record/${table}/${encodeURIComponent(examples[table])}`);
        await expect(page.locator('[data-attribute]').first(), table).toBeVisible();
        const unfold = page.getByRole('button', { name: 'Alles aufklappen' });
        if (await unfold.isVisible()) await unfold.click();
        expect(await seriousFaults(page), table).toEqual([]);
      }
      await command(page, 'Beziehung anlegen');
      await page.keyboard.type('Tafel');
      await expect(page.getByRole('listbox')).toBeVisible();
      expect(await seriousFaults(page), 'open list').toEqual([]);
    });
  });
}
