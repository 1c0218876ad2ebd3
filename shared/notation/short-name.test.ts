import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelOf, placesOf, shortNameLength, suggestShortName } from './short-name.ts';

const places = placesOf({ name: 'Quartier Lindenhöhe (fiktiv)', municipality: 'Stadt Ahrenbruck (fiktiv)' });

describe('suggested short names', () => {
  it('prefers the short name somebody gave', () => {
    expect(labelOf({ name: 'Fachbereich Soziales', shortName: 'Soziales' }, places)).toBe('Soziales');
  });

  it.each([
    ['Verein Brücke e.V.', 'Verein Brücke'],
    ['TSV Lindenhöhe 1908 e. V.', 'TSV Lindenhöhe 1908'],
    ['Jugendwerkstatt Ahren gGmbH', 'Jugendwerkstatt Ahren'],
    ['Fachbereich Kultur und Sport', 'FB Kultur & Sport'],
    ['Quartiersbüro Lindenhöhe', 'Quartiersbüro'],
    ['Evangelische Kirchengemeinde Lindenhöhe', 'Ev. Gemeinde'],
    ['Tafel Ahrenbruck, Ausgabe Lindenhöhe', 'Tafel Ahrenbruck'],
    ['Büro der Bürgermeisterin', 'Bürgermeisterin'],
    ['Ahrenbrucker Wohnungsbau GmbH', 'Wohnungsbau'],
    ['Seniorenzentrum Lindenhof', 'SZ Lindenhof'],
    ['Nachbarschaftsinitiative Nordring', 'Nordring'],
    ['Lebens- und Suchtberatung', 'Lebens- & Suchtberatu…'],
    ['Soziale Einrichtungen (Sammelbegriff)', 'Soziale Einrichtungen'],
    ['Beauftragte für die Belange der Kinder', 'Beauftragte'],
    ['Ortsvereinsvorsitzendenkonferenz', 'Ortsvereinsvorsitzend…'],
    ['Jobcenter', 'Jobcenter'],
    ['e.V.', 'e.V.'],
  ])('shortens „%s“ to „%s“', (name, short) => {
    expect(suggestShortName(name, places)).toBe(short);
  });

  it('is never empty and never longer than a label may be', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }).filter((name) => name.trim() !== ''),
        (name) => {
          const short = suggestShortName(name, places);
          expect(short).not.toBe('');
          expect(short.length).toBeLessThanOrEqual(Math.max(shortNameLength, 1));
        },
      ),
    );
  });
});
