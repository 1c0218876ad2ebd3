import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withSoftHyphens } from './soft-hyphens.ts';

const shown = (text: string) => withSoftHyphens(text).replaceAll('\u00AD', '-');

it.each([
  ['Raumnutzung Tafel', 'Raum-nut-zung Tafel'],
  ['Wohnumfeld', 'Wohn-umfeld'],
  ['Werbegemeinschaft', 'Werbe-gemein-schaft'],
  ['Stadtplanung', 'Stadt-pla-nung'],
  ['Gesundheitsamt', 'Gesund-heits-amt'],
  ['Gesamtschule', 'Gesamt-schule'],
  ['Gleichstellungsbeauftragte', 'Gleich-stel-lungs-beauf-tragte'],
  ['Öffentlichkeitsarbeit', 'Öffent-lich-keits-arbeit'],
  ['Integrationslotsen', 'Inte-gra-tions-lot-sen'],
  ['Lotsen und Sprache', 'Lotsen und Sprache'],
])('„%s“ may be divided as „%s“', (text, divided) => {
  expect(shown(text)).toBe(divided);
});

it('changes nothing but where a word may be divided, and leaves no end shorter than three letters', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-zäöüß ]{0,40}$/), (text) => {
      expect(withSoftHyphens(text).replaceAll('\u00AD', '')).toBe(text);
      for (const part of shown(text)
        .split(/ /)
        .filter((word) => word.includes('-')))
        for (const end of part.split('-')) expect(end.length).toBeGreaterThanOrEqual(3);
    }),
  );
});
