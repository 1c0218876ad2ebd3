import { expect, it } from 'vitest';
import { failureText } from '../../shared/locale/failure-text.ts';
import { createTranslator, dynamicTranslate } from '../../shared/locale/translate.ts';
import { type FailureCode, failureData } from '../../shared/model/failure.ts';

/** Data of any failure: every gap a sentence may have. */
const data = {
  path: '/Dokumente/Nordstadt.knoten',
  name: 'Nordstadt.knoten',
  limitMegabytes: 50,
  version: 7,
  seconds: 20,
  columns: ['id', 'title'],
  line: 4,
  table: 'actors',
  id: 'a01',
  row: 0,
  reason: 'value',
  count: 3,
  uses: [{ table: 'actors', count: 3 }],
  from: 'draft',
  to: 'signed',
};

it.each(Object.entries(failureData))(
  '%s has a sentence in both languages that uses only what it carries',
  (code, schema) => {
    const carried = Object.fromEntries(Object.keys(schema.shape).map((key) => [key, data[key as keyof typeof data]]));
    expect(schema.safeParse(carried).success).toBe(true);
    for (const language of ['de', 'en'] as const) {
      const translator = createTranslator(language);
      expect(translator.exists(`errors:${code}`, { lng: language, fallbackLng: [] })).toBe(true);
      const sentence = failureText({ code: code as FailureCode, data: carried }, dynamicTranslate(translator));
      expect(sentence).toMatch(/^[„“\p{Lu}].*\.$/u);
      expect(sentence).not.toMatch(/\{\{|undefined|\[object/);
    }
  },
);
