import { describe, expect, it } from 'vitest';
import { formatOf } from './format.ts';
import { keysText } from './keys.ts';

describe('numbers and dates', () => {
  const german = formatOf('de');

  it('are written the German way', () => {
    expect(german.date('2026-11-01')).toBe('01.11.2026');
    expect(german.number(0.0731)).toBe('0,07');
    expect(german.number(12345.5)).toBe('12\u202F345,5');
    expect(german.list(['A', 'B', 'C'])).toBe('A, B und C');
  });

  it('keep to what is known of a date', () => {
    expect(german.date('2001-12')).toBe('12/2001');
    expect(german.date('2001')).toBe('2001');
  });

  it('say that a small number is not nothing', () => {
    expect(german.number(0.004)).toBe('<0,01');
    expect(german.number(0)).toBe('0');
    expect(german.number(0.00004, 4)).toBe('<0,0001');
  });

  it('are written the English way on demand', () => {
    expect(formatOf('en').date('2026-11-01')).toBe('01/11/2026');
    expect(formatOf('en').number(1234.5)).toBe('1,234.5');
  });

  it('sort umlauts beside their vowels and numbers by value', () => {
    expect(['Zoo', 'Ärztehaus', 'Amt 10', 'Amt 9'].toSorted(german.compare)).toEqual([
      'Amt 9',
      'Amt 10',
      'Ärztehaus',
      'Zoo',
    ]);
  });
});

describe('keys', () => {
  it('carry the names printed on the keyboard of the language', () => {
    expect(keysText('mod+shift+Z', 'de')).toBe('Strg Umschalt Z');
    expect(keysText('mod+K', 'en')).toBe('Ctrl K');
    expect(keysText('alt+ArrowLeft', 'de')).toBe('Alt ←');
  });
});
