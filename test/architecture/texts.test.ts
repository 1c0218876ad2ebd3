import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { measures } from '../../shared/analysis/registry.ts';
import { rules } from '../../shared/gaps/registry.ts';
import * as enumerations from '../../shared/model/enumerations.ts';
import { failureData } from '../../shared/model/failure.ts';
import { importIssue } from '../../shared/model/import-report.ts';
import { root, sourcesIn } from './sources.ts';

type Texts = { [key: string]: string | Texts };

function read(language: 'de' | 'en'): Map<string, string> {
  const folder = path.join(root, 'resources/locales', language);
  const texts = new Map<string, string>();
  const walk = (area: string, prefix: string, entry: Texts): void => {
    for (const [key, value] of Object.entries(entry)) {
      if (typeof value === 'string') texts.set(`${area}:${prefix}${key}`, value);
      else walk(area, `${prefix}${key}.`, value);
    }
  };
  for (const file of readdirSync(folder)) {
    walk(file.replace('.json', ''), '', JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Texts);
  }
  return texts;
}

/** Label keys of the closed sets of the model: each value has its word, whether a screen shows it already or not. */
const enumerationLabels = Object.entries(enumerations).flatMap(([name, set]) =>
  'options' in set ? set.options.map((value) => `model:${name}.${value}`) : [],
);

const german = read('de');
const english = read('en');

describe('texts', () => {
  it('are complete in German and English', () => {
    expect([...german.keys()].filter((key) => !english.has(key))).toEqual([]);
    expect([...english.keys()].filter((key) => !german.has(key))).toEqual([]);
  });

  it('are never empty and name the same gaps in both languages', () => {
    const gaps = (text: string) =>
      [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? ''))].toSorted((a, b) =>
        a < b ? -1 : 1,
      );
    const uneven = [...german].filter(
      ([key, text]) => text.trim() === '' || gaps(text).join() !== gaps(english.get(key) ?? '').join(),
    );
    expect(uneven.map(([key]) => key)).toEqual([]);
  });

  it('invite: no exclamation marks, no commands, no "Fehler:"', () => {
    const harsh = [...german].filter(([, text]) => /!|\bmüssen\b|\bmuss\b|Fehler:/.test(text));
    expect(harsh).toEqual([]);
  });

  it('are all used', () => {
    const source = sourcesIn('electron', 'renderer', 'shared')
      .map(({ text }) => text)
      .join('\n');
    const words = new Set(enumerationLabels);
    const literals = new Set([...source.matchAll(/(?<=['`])[\w:.-]+(?=['`])/g)].map(([text]) => text));
    const beginnings = new Set([...source.matchAll(/(?<=`)[\w:.-]+(?=\$\{)/g)].map(([text]) => text));
    const asked = (text: string) => literals.has(text);
    const composed = (text: string) => beginnings.has(text) || beginnings.has(`${text}.`);
    const unused = [...german.keys()].filter((key) => {
      if (words.has(key)) return false;
      const plain = key.replace(/_(one|other|zero|many|few|two)$/, '');
      const [area, name = ''] = plain.split(':');
      const parents = name
        .split('.')
        .slice(0, -1)
        .map((_, index, all) => all.slice(0, index + 1).join('.'));
      return !(
        asked(plain) ||
        asked(name) ||
        composed(`${area}:`) ||
        parents.some((parent) => composed(`${area}:${parent}`) || composed(parent))
      );
    });
    expect(unused).toEqual([]);
  });
});

describe('everything that speaks has its words', () => {
  it('every value of every closed set has its word', () => {
    expect(enumerationLabels.filter((key) => !german.has(key))).toEqual([]);
  });

  it.each(Object.keys(failureData))('the failure %s has a sentence', (code) => {
    expect(german.get(`errors:${code}`)).toBeTruthy();
  });

  it.each(importIssue.shape.code.options)('the import issue %s has a sentence', (code) => {
    expect([...german.keys()].some((key) => key === `exchange:issues.${code}` || key === `exchange:${code}`)).toBe(
      true,
    );
  });

  it.each(measures.map((measure) => measure.id))(
    'the measure %s has name, reading, formula, caution and source',
    (id) => {
      for (const part of ['name', 'reading', 'formula', 'caution', 'source'])
        expect(german.get(`measures:${id}.${part}`), part).toBeTruthy();
    },
  );
});

describe('registries', () => {
  it('every rule file is registered under its own name and has a test', () => {
    const files = sourcesIn('shared/gaps/rules').map(({ file }) => path.basename(file, '.ts'));
    expect(new Set(files)).toEqual(new Set(rules.map((rule) => rule.id.toLowerCase())));
  });

  it('every measure has a text for its source and is registered once', () => {
    const ids = measures.map((measure) => measure.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
