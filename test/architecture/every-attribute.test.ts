import { describe, expect, it } from 'vitest';
import { attributeOf, describedTables, descriptionOf } from '../../shared/description/descriptions.ts';
import { filterOptionsOf, filterTest, filterText, unknownValue } from '../../shared/description/filter.ts';
import { parseValue } from '../../shared/description/parse-value.ts';
import { searchTextOf } from '../../shared/description/search-text.ts';
import { sortKeyOf } from '../../shared/description/sort-key.ts';
import { valueText } from '../../shared/description/value-text.ts';
import { writeInterchange } from '../../shared/exchange/interchange-writer.ts';
import { containsText } from '../../shared/locale/fold-text.ts';
import { languages } from '../../shared/locale/resources.ts';
import { createTranslator, dynamicTranslate } from '../../shared/locale/translate.ts';
import type { Values } from '../../shared/model/links.ts';
import { Network } from '../../shared/model/network.ts';
import { type Records, type TableName, tableNames, tables } from '../../shared/model/tables.ts';
import { templateRecords } from '../../shared/model/templates.ts';
import { fullRecords, unsetKeys } from '../fixtures/full-records.ts';

const templates: Partial<Record<TableName, readonly object[]>> = templateRecords();
const records = Object.fromEntries(
  tableNames.map((table) => [table, [...fullRecords[table], ...(templates[table] ?? [])]]),
) as unknown as Records;
const network = new Network(records);
const wordings = languages.map((language) => ({
  language,
  network,
  translate: dynamicTranslate(createTranslator(language)),
}));

/** Every attribute of every record type people enter, as its zod record has it. */
const attributes = describedTables.flatMap((table) =>
  Object.keys(tables[table].schema.shape)
    .filter((key) => key !== 'id')
    .map((key) => [`${table}.${key}`, table, key] as const),
);

/** The record of a table that says something at the key. */
function recordWith(table: TableName, key: string): Values {
  const own: readonly Values[] = fullRecords[table];
  const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);
  return own.find((record) => !isEmpty(record[key])) ?? {};
}

it('the records compared here say something at every attribute', () => {
  expect(unsetKeys(fullRecords)).toEqual([]);
});

describe.each(attributes)('%s', (_, table, key) => {
  const attribute = () => attributeOf(table, key);
  const record = recordWith(table, key);
  const blank: Values = { ...record, [key]: attribute().empty, ...(key === 'kind' ? { subKind: null } : {}) };

  it.each(wordings)('is seen in words: $language', (wording) => {
    const text = valueText(attribute(), record, wording);
    expect(text).not.toBe('');
    expect(text).not.toContain('model:');
    expect(sortKeyOf(attribute(), record, wording)).not.toBeNull();
    const isMark = attribute().widget === 'flag' || attribute().widget === 'optionalFlag';
    const search = searchTextOf(descriptionOf(table).attributes, record, wording);
    if (!isMark) expect(containsText(search, text)).toBe(true);
  });

  it.each(wordings)('is edited by what it says in words, and emptied where it may be: $language', (wording) => {
    const text = valueText(attribute(), record, wording);
    const parsed = parseValue(attribute(), text, record, wording);
    expect(parsed).toHaveProperty('changes');
    expect('changes' in parsed && { ...record, ...parsed.changes }).toEqual(record);
    const emptied = parseValue(attribute(), '', record, wording);
    if (attribute().required) expect(emptied).toMatchObject({ problem: { code: 'required' } });
    else expect(emptied).toMatchObject({ changes: { [key]: attribute().empty } });
  });

  it.each(wordings)('is filtered by: $language', (wording) => {
    const options = filterOptionsOf(attribute(), [record], wording).filter(({ value }) => value !== unknownValue);
    const typed = valueText(attribute(), record, wording).split(';')[0] ?? '';
    const values = options.length > 0 ? options.map(({ value }) => value) : [typed];
    const passes = (value: string, one: Values) => filterTest(attribute(), value, wording)?.(one) ?? false;
    const found = values.filter((value) => passes(value, record));
    expect(found).not.toEqual([]);
    if (attribute().empty !== undefined && attribute().widget !== 'flag')
      expect(found.filter((value) => passes(value, blank))).toEqual([]);
    for (const value of found) expect(filterText(attribute(), value, wording)).not.toBe('');
  });

  it('is in the export', () => {
    const file = JSON.parse(writeInterchange(records)) as Record<string, Values | Values[]>;
    const written = [file[table] ?? {}].flat().find((one) => table === 'network' || one['id'] === record['id']);
    expect(written?.[key]).toEqual(record[key]);
  });
});
