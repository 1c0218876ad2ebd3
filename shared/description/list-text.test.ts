import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinParts, splitParts } from './list-text.ts';

describe('lists in one line', () => {
  it('are separated by a semicolon, parts that hold one are quoted', () => {
    expect(joinParts(['Raum', 'Kaffee; Kuchen', 'ein "Café"'], ';')).toBe('Raum; "Kaffee; Kuchen"; "ein ""Café"""');
  });

  it('are read back exactly', () => {
    const separator = fc.constantFrom(';' as const, ',' as const);
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', ' ', ';', ',', '"', '(', ')', '\n'), minLength: 1 })),
        separator,
        (parts, by) => {
          expect(splitParts(joinParts(parts, by), by)).toEqual(parts);
        },
      ),
    );
  });

  it('typed by hand need no space after the semicolon', () => {
    expect(splitParts('Raum;Zeit ;  Geld', ';')).toEqual(['Raum', 'Zeit', 'Geld']);
    expect(splitParts('  ', ';')).toEqual([]);
  });
});
