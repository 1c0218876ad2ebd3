import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { exampleNetwork } from '../../test/fixtures/example.ts';
import { networkOf } from '../../test/fixtures/network.ts';
import { createTranslator, dynamicTranslate } from '../locale/translate.ts';
import type { Values } from '../model/links.ts';
import type { Network } from '../model/network.ts';
import { attributeOf, type DescribedTable, describedTables, descriptions } from './descriptions.ts';
import { parseValue } from './parse-value.ts';
import { valueText } from './value-text.ts';
import type { Wording } from './wording.ts';

function wordingOf(network: Network, language: 'de' | 'en' = 'de'): Wording {
  return { network, language, translate: dynamicTranslate(createTranslator(language)) };
}

const small = wordingOf(
  networkOf({
    fieldsOfAction: [
      { id: 'education', labels: { de: 'Schule und Bildung', en: 'School and education' } },
      { id: 'health', labels: { de: 'Gesundheit', en: 'Health' } },
    ],
    actorKinds: [
      { id: 'school/-', kind: 'school', labels: { de: 'Schule', en: 'School' } },
      {
        id: 'school/primary',
        kind: 'school',
        subKind: 'primary',
        labels: { de: 'Grundschule', en: 'Primary school' },
        synonyms: ['Primarstufe'],
      },
    ],
    actors: [
      { id: 'tsv', name: 'TSV Lindenhöhe' },
      { id: 'town', name: 'Stadt (Kernverwaltung)' },
      { id: 'kita-1', name: 'Kita' },
      { id: 'kita-2', name: 'Kita' },
    ],
  }),
);

function parse(table: DescribedTable, key: string, text: string, record: Values = {}) {
  return parseValue(attributeOf(table, key), text, record, small);
}

function show(table: DescribedTable, key: string, record: Values): string {
  return valueText(attributeOf(table, key), record, small);
}

describe('values in words', () => {
  it('are those of the language', () => {
    expect(show('actors', 'influence', { influence: 4 })).toBe('hoch');
    expect(show('actors', 'hasVeto', { hasVeto: true })).toBe('ja');
    expect(show('measures', 'adoptedOn', { adoptedOn: '2001-12' })).toBe('12/2001');
    expect(show('agreements', 'validUntil', { validUntil: '2026-12-31' })).toBe('31.12.2026');
    expect(show('actors', 'kind', { kind: 'school', subKind: 'primary' })).toBe('Grundschule');
  });

  it('are empty where nothing is recorded', () => {
    expect(show('actors', 'influence', { influence: null })).toBe('');
    expect(show('actors', 'fields', { fields: [] })).toBe('');
  });

  it('of a list tell in brackets what is not as usual', () => {
    const fields = [
      { field: 'education', weight: 'core' },
      { field: 'health', weight: 'secondary' },
    ];
    expect(show('actors', 'fields', { fields })).toBe('Schule und Bildung; Gesundheit (auch)');
  });
});

describe('typed values', () => {
  it('are words of the language, however written', () => {
    expect(parse('actors', 'influence', 'hoch')).toEqual({ changes: { influence: 4 } });
    expect(parse('actors', 'influence', '4')).toEqual({ changes: { influence: 4 } });
    expect(parse('actors', 'stance', 'Unterstützend')).toEqual({ changes: { stance: 'supporter' } });
    expect(parse('actors', 'hasVeto', 'x')).toEqual({ changes: { hasVeto: true } });
    expect(parse('fieldsOfAction', 'priority', '0,75')).toEqual({ changes: { priority: 0.75 } });
  });

  it('find records by name, umlauts and brackets aside', () => {
    expect(parse('actors', 'parentActorId', 'tsv lindenhoehe')).toEqual({ changes: { parentActorId: 'tsv' } });
    expect(parse('actors', 'parentActorId', 'kernverw')).toEqual({ changes: { parentActorId: 'town' } });
  });

  it('read kinds of actor with their synonyms', () => {
    const school = { kind: 'school', subKind: null };
    expect(parse('actors', 'kind', 'primarstufe')).toEqual({ changes: { kind: 'school', subKind: 'primary' } });
    expect(parse('actors', 'kind', 'Schule')).toEqual({ changes: school });
    expect(parse('actors', 'subKind', 'Grundschule', school)).toEqual({ changes: { subKind: 'primary' } });
  });

  it('take a value away when nothing, a dash or „nicht erfasst“ stands there', () => {
    expect(parse('actors', 'influence', '')).toEqual({ changes: { influence: null } });
    expect(parse('actors', 'influence', '–')).toEqual({ changes: { influence: null } });
    expect(parse('actors', 'insideQuarter', 'nicht erfasst')).toEqual({ changes: { insideQuarter: null } });
    expect(parse('actors', 'targetGroups', ' ')).toEqual({ changes: { targetGroups: [] } });
    expect(parse('relations', 'status', '')).toEqual({ changes: { status: 'existing' } });
  });

  it('read lists with their brackets, and names that hold brackets', () => {
    expect(
      parse('measures', 'participants', 'TSV Lindenhöhe; Stadt (Kernverwaltung) (federführend, Plan 2001)'),
    ).toEqual({
      changes: {
        participants: [
          { actorId: 'tsv', role: 'participant', source: null },
          { actorId: 'town', role: 'lead', source: 'Plan 2001' },
        ],
      },
    });
  });

  it.each([
    ['actors', 'name', ' ', 'required'],
    ['actors', 'name', 'x'.repeat(501), 'tooLong'],
    ['actors', 'influence', 'riesig', 'unknownWord'],
    ['actors', 'influence', '6', 'unknownWord'],
    ['actors', 'parentActorId', 'Kita', 'ambiguous'],
    ['actors', 'parentActorId', 'Feuerwehr', 'notFound'],
    ['actors', 'hasVeto', 'vielleicht', 'notYesOrNo'],
    ['actors', 'ratedOn', '31.4.2026', 'impossibleDay'],
    ['agreements', 'meetingsPerYear', '2,5', 'wholeNumber'],
    ['agreements', 'meetingsPerYear', '400', 'outOfRange'],
    ['agreements', 'meetingsPerYear', 'oft', 'notANumber'],
    ['actors', 'fields', 'Gesundheit (auch, sehr)', 'notFound'],
  ] as const)('%s.%s refuses „%s“: %s', (table, key, text, code) => {
    expect(parse(table, key, text)).toMatchObject({ problem: { code } });
  });
});

describe.each(['belm', 'lindenhoehe'] as const)('the example %s', (name) => {
  it.each(['de', 'en'] as const)('reads every value back from its words (%s)', (language) => {
    const wording = wordingOf(exampleNetwork(name), language);
    const wrong: string[] = [];
    for (const table of describedTables) {
      for (const record of wording.network.records[table] as readonly Values[]) {
        for (const attribute of descriptions[table].attributes) {
          const text = valueText(attribute, record, wording);
          const parsed = parseValue(attribute, text, record, wording);
          const value = 'changes' in parsed ? parsed.changes[attribute.key] : parsed.problem.code;
          if (!isDeepStrictEqual(value, record[attribute.key]))
            wrong.push(`${table} ${attribute.key} ${text}: ${JSON.stringify(value)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
