import { expect, test } from 'vitest';
import { createTranslator, dynamicTranslate } from '../locale/translate.ts';
import { countPhrases, issueSentence } from './report-texts.ts';

const german = dynamicTranslate(createTranslator('de'));
const english = dynamicTranslate(createTranslator('en'));

test('a notice is a sentence that names file, place and what stood there', () => {
  const issue = { code: 'unknownStatus', source: 'belm.csv', path: 'line 4, status', value: 'fertig' } as const;
  expect(issueSentence(issue, german)).toBe(
    'belm.csv, Zeile 4, Spalte status: Der Umsetzungsstand „fertig“ ist nicht bekannt; er bleibt vorerst offen.',
  );
  expect(issueSentence({ ...issue, path: 'measures[3].status' }, english)).toBe(
    'belm.csv, measures[3].status: the status “fertig” is not known; it stays open for now.',
  );
});

test('what an import does is told by table and outcome, nothing being left out silently', () => {
  const counts = [
    { table: 'actors', added: 33, updated: 0, unchanged: 1 },
    { table: 'measures', added: 0, updated: 1, unchanged: 0 },
    { table: 'network', added: 0, updated: 1, unchanged: 0 },
  ] as const;
  expect(countPhrases([...counts], german)).toEqual([
    '33 Akteure neu',
    '1 Akteur unverändert',
    '1 Maßnahme aktualisiert',
    'Angaben zum Netzwerk aktualisiert',
  ]);
});
