import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { columns } from '../../electron/host/database/tables.ts';
import { createHost, type Host } from '../../electron/host/host.ts';
import { attributeOf, describedTables, descriptionOf } from '../../shared/description/descriptions.ts';
import { filterTest } from '../../shared/description/filter.ts';
import { blankRecord } from '../../shared/description/new-record.ts';
import { parseValue } from '../../shared/description/parse-value.ts';
import { recogniseColumns } from '../../shared/description/paste-columns.ts';
import { isDescribed } from '../../shared/description/record-title.ts';
import { searchTextOf } from '../../shared/description/search-text.ts';
import { sortKeyOf } from '../../shared/description/sort-key.ts';
import { valueText } from '../../shared/description/value-text.ts';
import { containsText } from '../../shared/locale/fold-text.ts';
import { failureText } from '../../shared/locale/failure-text.ts';
import { createTranslator, dynamicTranslate } from '../../shared/locale/translate.ts';
import { mergeableKeys } from '../../shared/merge/merged-actor.ts';
import { planMerge } from '../../shared/merge/merge-actors.ts';
import { Network } from '../../shared/model/network.ts';
import { type Records, tableNames, tables } from '../../shared/model/tables.ts';
import { commandsOf, editedTables } from '../fixtures/commands-of.ts';
import { fullRecords, writeFullRecords } from '../fixtures/full-records.ts';
import { networkOf } from '../fixtures/network.ts';
import { startReaderHere } from '../fixtures/reader-here.ts';

/**
 * Gives every record type one more attribute, in exactly the places where a developer would: its record, a migration,
 * its description and the locales. Everything below runs on the code as it is.
 */
const further = await vi.hoisted(async () => {
  const { z } = await import('zod');
  type Original = () => Promise<unknown>;
  type Words = Record<string, Record<string, unknown>>;
  const isRecord = (value: unknown) => value instanceof z.ZodObject && 'id' in value.shape;
  return {
    record: async (original: Original) => {
      const entries = Object.entries((await original()) as object).map(([name, value]) => [
        name,
        isRecord(value) ? value.extend({ further: z.string().nullable().default(null) }) : value,
      ]);
      return Object.fromEntries(entries) as object;
    },
    migration: async (original: Original) => {
      // The last one, because it finds every table made.
      const { decisions } = (await original()) as { decisions: string };
      const { tableNames: names } = await import('../../shared/model/tables.ts');
      return {
        decisions: decisions + names.map((name) => `ALTER TABLE "${name}" ADD COLUMN "further" TEXT;`).join('\n'),
      };
    },
    description: async (original: Original) => {
      type Drafts = Record<string, readonly object[]>;
      const { describeRecord } = (await original()) as { describeRecord: (...given: unknown[]) => unknown };
      return {
        describeRecord(table: string, titleOf: unknown, drafts: Drafts, isPrivate = false) {
          const [group = ''] = Object.keys(drafts);
          const more = [...(drafts[group] ?? []), { key: 'further', widget: 'text' }];
          return describeRecord(table, titleOf, { ...drafts, [group]: more }, isPrivate);
        },
      };
    },
    words: async (original: Original, word: string) => {
      const { default: words } = (await original()) as { default: Words };
      const { tableNames: names } = await import('../../shared/model/tables.ts');
      const more = names.filter((name) => name in words).map((name) => [name, { ...words[name], further: word }]);
      return { default: { ...words, ...(Object.fromEntries(more) as Words) } };
    },
  };
});

vi.mock('../../shared/model/records/action-item.ts', further.record);
vi.mock('../../shared/model/records/actor.ts', further.record);
vi.mock('../../shared/model/records/agreement.ts', further.record);
vi.mock('../../shared/model/records/body.ts', further.record);
vi.mock('../../shared/model/records/catalogue.ts', further.record);
vi.mock('../../shared/model/records/contact-entry.ts', further.record);
vi.mock('../../shared/model/records/contact-person.ts', further.record);
vi.mock('../../shared/model/records/decision.ts', further.record);
vi.mock('../../shared/model/records/expectation.ts', further.record);
vi.mock('../../shared/model/records/measure.ts', further.record);
vi.mock('../../shared/model/records/meeting.ts', further.record);
vi.mock('../../shared/model/records/need-signal.ts', further.record);
vi.mock('../../shared/model/records/network-settings.ts', further.record);
vi.mock('../../shared/model/records/offer.ts', further.record);
vi.mock('../../shared/model/records/relation.ts', further.record);
vi.mock('../../shared/model/records/snapshot.ts', further.record);
vi.mock('../../shared/model/records/view.ts', further.record);
vi.mock('../../electron/host/database/migrations/0004-decisions.ts', further.migration);
vi.mock('../../shared/description/record-description.ts', further.description);
vi.mock('../../resources/locales/de/records.json', (original) => further.words(original, 'Weiteres'));
vi.mock('../../resources/locales/en/records.json', (original) => further.words(original, 'More'));

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const translators = { de: dynamicTranslate(createTranslator('de')), en: dynamicTranslate(createTranslator('en')) };
const records = fullRecords as unknown as Records;
const wording = { network: new Network(records), translate: translators.de, language: 'de' } as const;

it('is there: every record type has the further attribute', () => {
  for (const table of tableNames) expect(Object.keys(tables[table].schema.shape)).toContain('further');
});

describe('the host with a further attribute', () => {
  let folder: string;
  let host: Host;
  const file = (name: string) => path.join(folder, name);
  const json = async () => (await host.client.exchange.export({ format: 'json', path: null })).text ?? '';

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'further-'));
    host = createHost({ dataFolder: file('data'), documentsFolder: folder, startProcess: startReaderHere });
    await host.keeper.create({ name: 'Netz', path: file('x.knoten'), populate: writeFullRecords });
  });
  afterAll(async () => {
    await host.close();
    rmSync(folder, { recursive: true });
  });

  it('has a column for it in every table', () => {
    for (const table of tableNames)
      expect(columns[table]).toContainEqual({ name: 'further', type: 'TEXT', form: 'plain', nullable: true });
  });

  it.each(editedTables)('%s: it is edited, refused, undone, restored, exported and imported', async (table) => {
    const { client } = host;
    const commands = commandsOf(client)[table];
    const id = String(fullRecords[table][0]?.id);
    const now = async () => {
      const { records: loaded } = await client.document.load();
      return (loaded[table] as { id: string; further: unknown }[]).find((one) => one.id === id)?.further;
    };
    const before = await json();
    const point = await client.restorePoints.take({ name: 'Stand' });
    await commands.update({ id, changes: { further: 'mehr' } });
    const after = await json();
    expect(await now()).toBe('mehr');
    expect(after).toContain('"further": "mehr"');
    const { entries } = await client.history.list({ limit: 1 });
    expect(Object.keys(entries[0]?.changes[0]?.values?.after ?? {})).toEqual(['further']);

    const refused = await commands.update({ id, changes: { further: 5 } }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'invalidRecord', data: { table, path: 'further', reason: 'value' } });
    const texts = (['de', 'en'] as const).map((language) => failureText(refused as never, translators[language]));
    if (isDescribed(table))
      expect(texts).toEqual([expect.stringContaining('Weiteres'), expect.stringContaining('More')]);

    await client.history.undo();
    expect(await json()).toBe(before);
    await client.history.redo();
    expect(await json()).toBe(after);
    const { tables: differences } = await client.restorePoints.compare({ id: point.id });
    expect(differences).toMatchObject([{ table, changed: 1, records: [{ id, keys: ['further'] }] }]);
    await commands.updateMany({ updates: [{ id, changes: { further: null } }] });
    expect(await now()).toBeNull();
    await client.restorePoints.restore({ id: point.id });
    expect(await json()).toBe(before);
  });

  it('brings it back from the file, and from an export', async () => {
    const { client } = host;
    const before = await json();
    expect(before.split('"further": "').length - 1).toBe(
      tableNames.reduce((sum, table) => sum + fullRecords[table].length, 0),
    );
    await client.document.close();
    await client.document.open({ path: file('x.knoten') });
    expect(await json()).toBe(before);
    writeFileSync(file('x.json'), before);
    await client.document.create({ name: 'Anderes', path: file('y.knoten') });
    await client.exchange.import({ sources: [{ path: file('x.json') }], format: null, dryRun: false });
    expect(await json()).toBe(before);
  });
});

describe.each(describedTables)('%s with a further attribute', (table) => {
  const [record] = records[table] as unknown as { further: string }[];
  const attribute = () => attributeOf(table, 'further');

  it('shows it in its form and its table, by its name', () => {
    const { attributes, groups } = descriptionOf(table);
    expect(attributes.filter(({ group }) => group === groups[0]).at(-1)?.key).toBe('further');
    expect(translators.de(attribute().label)).toBe('Weiteres');
    expect(translators.en(attribute().label)).toBe('More');
    expect(blankRecord(table)).toHaveProperty('further', null);
  });

  it('sorts, filters and finds by it, and takes it from a pasted table', () => {
    const text = record?.further ?? '';
    expect(text).not.toBe('');
    expect(valueText(attribute(), { ...record }, wording)).toBe(text);
    expect(sortKeyOf(attribute(), { ...record }, wording)).toBe(text);
    expect(filterTest(attribute(), text, wording)?.({ ...record })).toBe(true);
    expect(filterTest(attribute(), text, wording)?.({ further: null })).toBe(false);
    expect(containsText(searchTextOf(descriptionOf(table).attributes, { ...record }, wording), text)).toBe(true);
    expect(parseValue(attribute(), 'neu', { ...record }, wording)).toEqual({ changes: { further: 'neu' } });
    expect(recogniseColumns(table, [['Weiteres'], ['neu']], [], wording).keys).toEqual(['further']);
  });
});

describe('merging actors with a further attribute', () => {
  const merged = (choices: object) => {
    const network = networkOf({
      actors: [{ id: 'a', further: null }, { id: 'b', further: 'von b' }, { id: 'c' }] as never,
      relations: [
        { id: 'r', sourceId: 'a', targetId: 'c', further: null },
        { id: 's', sourceId: 'b', targetId: 'c', further: 'von s' },
      ] as never,
    });
    return planMerge(network, { keepId: 'a', dropId: 'b', choices });
  };

  it('lets people choose it, and keeps it by itself where the other has none', () => {
    expect(mergeableKeys).toContain('further');
    expect(merged({})?.actor).toMatchObject({ further: 'von b' });
    expect(merged({ further: 'keep' })?.actor).toMatchObject({ further: null });
  });

  it('keeps that of a relation that becomes one with another', () => {
    expect(merged({})?.updated).toContainEqual({ table: 'relations', id: 'r', changes: { further: 'von s' } });
  });
});
