import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import de from '../../resources/locales/de/records.json' with { type: 'json' };
import en from '../../resources/locales/en/records.json' with { type: 'json' };
import deModel from '../../resources/locales/de/model.json' with { type: 'json' };
import enModel from '../../resources/locales/en/model.json' with { type: 'json' };
import { type AttributeDescription, groups } from '../../shared/description/attribute.ts';
import { type DescribedTable, describedTables, descriptions } from '../../shared/description/descriptions.ts';
import type { Reference } from '../../shared/model/references.ts';
import { tableNames, tables } from '../../shared/model/tables.ts';

type Schema = z.ZodType;
type Shape = Readonly<Record<string, Schema>>;

/** The words at `area:a.b.c`. */
function wordsAt(texts: unknown, key: string): unknown {
  const path = key.slice(key.indexOf(':') + 1).split('.');
  return path.reduce((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], texts);
}

/** Every attribute with its schema, those of list entries included. */
const attributes = describedTables.flatMap((table) =>
  descriptions[table].attributes.flatMap((attribute: AttributeDescription) => {
    const schema = (tables[table].schema.shape as unknown as Shape)[attribute.key];
    const own = { table, path: [attribute.key], attribute, schema };
    if (attribute.widget !== 'entries') return [own];
    const shape = entryShape(schema);
    return [
      own,
      ...attribute.item.map((item) => ({
        table,
        path: [attribute.key, '*', item.key],
        attribute: item,
        schema: shape[item.key],
      })),
    ];
  }),
);
const named = attributes.map((one) => [`${one.table}.${one.path.join('.')}`, one] as const);

/** The schema without what only says that a value may be missing. */
function inner(schema: Schema | undefined): Schema | undefined {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return inner(schema.unwrap() as Schema);
  return schema;
}

function element(schema: Schema | undefined): Schema | undefined {
  const list = inner(schema);
  return list instanceof z.ZodArray ? inner(list.element as Schema) : undefined;
}

function entryShape(schema: Schema | undefined): Shape {
  const entry = element(schema);
  return entry instanceof z.ZodObject ? (entry.shape as Shape) : {};
}

function takes(schema: Schema | undefined, value: unknown): boolean {
  return schema?.safeParse(value).success ?? false;
}

const everyValue = [
  'x',
  '2026-12-31',
  '2026-12',
  3,
  0.5,
  true,
  null,
  ['x'],
  ['2026-12-31'],
  [{}],
  { de: 'x', en: 'x' },
];

/** Why a widget does not fit the schema; empty where it does. */
function misfits({ attribute, schema }: (typeof attributes)[number]): string[] {
  const wrong: string[] = [];
  const takesAll = (...values: unknown[]) =>
    values.filter((value) => !takes(schema, value)).map((v) => `refuses ${JSON.stringify(v)}`);
  const refusesAll = (...values: unknown[]) =>
    values.filter((value) => takes(schema, value)).map((v) => `takes ${JSON.stringify(v)}`);
  const form = everyValue
    .filter((value) => value !== null && takes(schema, value))
    .map((value) => JSON.stringify(value));
  const onlyForm = (...expected: unknown[]) => {
    const wanted = expected.map((value) => JSON.stringify(value));
    if (form.join() !== wanted.join()) wrong.push(`takes ${form.join()} instead of ${wanted.join()}`);
  };
  switch (attribute.widget) {
    case 'text':
    case 'longText':
    case 'reference':
    case 'kind':
    case 'subKind':
      onlyForm('x', '2026-12-31', '2026-12');
      break;
    case 'date':
      onlyForm('2026-12-31');
      wrong.push(...refusesAll('2026-02-30'));
      break;
    case 'partialDate':
      onlyForm('2026-12-31', '2026-12');
      wrong.push(...takesAll('2026'));
      break;
    case 'flag':
      onlyForm(true);
      wrong.push(...refusesAll(null));
      break;
    case 'optionalFlag':
      onlyForm(true);
      wrong.push(...takesAll(null));
      break;
    case 'number': {
      const step = 10 ** -attribute.digits;
      wrong.push(...takesAll(attribute.least, attribute.most, attribute.least + step));
      wrong.push(...refusesAll(attribute.least - step, attribute.most + step, 'x'));
      if (attribute.digits === 0) wrong.push(...refusesAll(attribute.least + 0.5));
      break;
    }
    case 'scale': {
      const { values } = attribute.options;
      wrong.push(...takesAll(...values, null));
      wrong.push(...refusesAll(Number(values[0]) - 1, Number(values.at(-1)) + 1, Number(values[0]) + 0.5));
      break;
    }
    case 'choice':
      expect((inner(schema) as z.ZodEnum).options).toEqual(attribute.options.values);
      break;
    case 'choices':
      expect((element(schema) as z.ZodEnum).options).toEqual(attribute.options.values);
      break;
    case 'references':
    case 'texts':
      onlyForm(['x'], ['2026-12-31']);
      break;
    case 'dates':
      onlyForm(['2026-12-31']);
      break;
    case 'labels':
      onlyForm({ de: 'x', en: 'x' });
      break;
    case 'entries':
      expect(attribute.item.map((item) => item.key).toSorted()).toEqual(Object.keys(entryShape(schema)).toSorted());
      break;
  }
  return wrong;
}

describe('the descriptions of the record types', () => {
  it('cover every table but those nobody enters by hand', () => {
    const others = tableNames.filter((name) => !describedTables.includes(name as DescribedTable));
    expect(others.toSorted()).toEqual(['decisions', 'expectedPartners', 'expectedTies', 'viewPositions', 'views']);
  });

  it.each(describedTables)('%s: every attribute is described exactly once', (table) => {
    const keys = descriptions[table].attributes.map((attribute) => attribute.key).toSorted();
    const recorded = Object.keys(tables[table].schema.shape).filter((key) => key !== 'id');
    expect(keys).toEqual(recorded.toSorted());
  });

  it.each(named)('%s has words in German and English', (_, one) => {
    for (const texts of [de, en]) expect(wordsAt(texts, one.attribute.label)).toBeTypeOf('string');
  });

  it.each(named)('%s is entered in a way that fits its values', (_, one) => {
    expect(one.schema).toBeDefined();
    expect(misfits(one)).toEqual([]);
  });

  it('have a word for every value of a closed set or scale', () => {
    const missing = attributes.flatMap(({ attribute }) => {
      if (!('options' in attribute)) return [];
      const { words, values } = attribute.options;
      return values
        .map((value) => `model:${words}.${value}`)
        .filter((key) => [deModel, enModel].some((texts) => typeof wordsAt(texts, key) !== 'string'));
    });
    expect(missing).toEqual([]);
  });

  it('have a hint exactly where they say so', () => {
    for (const texts of [de, en]) {
      const told = attributes.filter(
        (one) => one.path.length === 1 && wordsAt(texts, `records:hint.${one.table}.${one.path[0]}`),
      );
      const promised = attributes.filter((one) => one.attribute.hint);
      expect(told.map((one) => one.attribute.label)).toEqual(promised.map((one) => one.attribute.label));
      const count = Object.values(texts.hint).flatMap((hints) => Object.keys(hints)).length;
      expect(count).toBe(promised.length);
    }
  });

  it('use every group and name it', () => {
    const used = new Set(describedTables.flatMap((table) => descriptions[table].groups));
    expect([...used].toSorted()).toEqual([...groups].toSorted());
    for (const texts of [de, en]) expect(Object.keys(texts.group).toSorted()).toEqual([...groups].toSorted());
  });

  it('follow a reference to the table the record names', () => {
    const described = attributes
      .filter(({ attribute }) => 'target' in attribute)
      .map(
        ({ table, path, attribute }) => `${table}.${path.join('.')} ${'target' in attribute ? attribute.target : ''}`,
      );
    const recorded = describedTables.flatMap((table) =>
      (tables[table].references as readonly Reference[]).map(({ path, target }) => {
        const steps = path.at(-1) === '*' ? path.slice(0, -1) : path;
        return `${table}.${steps.join('.')} ${target}`;
      }),
    );
    expect(described.toSorted()).toEqual(recorded.toSorted());
  });

  it('have no words for what is not described', () => {
    const { entry, hint: _hint, group: _group, plural, ...own } = de;
    const keys = (texts: object) =>
      Object.entries(texts).flatMap(([table, words]) => Object.keys(words as object).map((key) => `${table}.${key}`));
    const owned = describedTables.flatMap((table) =>
      descriptions[table].attributes.map(({ key }) => `${table}.${key}`),
    );
    expect(
      keys(
        Object.fromEntries(Object.entries(own).filter(([name]) => describedTables.includes(name as DescribedTable))),
      ).toSorted(),
    ).toEqual(owned.toSorted());
    expect(Object.keys(plural).toSorted()).toEqual([...describedTables].toSorted());
    const entries = Object.entries(entry).flatMap(([table, lists]) => keys(lists).map((key) => `${table}.${key}`));
    const described = attributes
      .filter((one) => one.path.length > 1)
      .map((one) => `${one.table}.${one.path[0]}.${one.path[2]}`);
    expect(entries.toSorted()).toEqual(described.toSorted());
  });
});
