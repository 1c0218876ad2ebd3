import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay, parsePartialDate } from './parse-date.ts';

describe('typed dates', () => {
  it.each([
    ['1.3.26', '2026-03-01'],
    ['31.12.2026', '2026-12-31'],
    ['31. 12. 2026', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['2026-12-31', '2026-12-31'],
    ['2026-3-1', '2026-03-01'],
    ['29.2.2024', '2024-02-29'],
    ['1.1.85', '1985-01-01'],
  ])('„%s“ is understood', (typed, date) => {
    expect(parseDay(typed)).toEqual({ date });
  });

  it('say how many days the month has when there is no such day', () => {
    expect(parseDay('31.2.2026')).toEqual({
      problem: { code: 'impossibleDay', values: { text: '31.2.2026', days: 28 } },
    });
    expect(parseDay('0.2.2024')).toMatchObject({ problem: { code: 'impossibleDay', values: { days: 29 } } });
    expect(parseDay('1.13.2026')).toMatchObject({ problem: { code: 'impossibleMonth' } });
  });

  it.each(['morgen', '1.3.', '12.2026', '3112.2026', '1.1.026', '0026-01-01'])('„%s“ is no day', (typed) => {
    expect(parseDay(typed)).toMatchObject({ problem: { code: 'notADate' } });
  });

  it.each([
    ['2001', '2001'],
    ['12/2001', '2001-12'],
    ['12.2001', '2001-12'],
    ['2001-12', '2001-12'],
    ['14.12.2001', '2001-12-14'],
  ])('a plan may be dated „%s“', (typed, date) => {
    expect(parsePartialDate(typed)).toEqual({ date });
  });

  it('every day there is, is read from German and ISO text', () => {
    const days = fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const date = day.toISOString().slice(0, 10);
        const [year = '', month = '', dayOfMonth = ''] = date.split('-');
        expect(parseDay(date)).toEqual({ date });
        expect(parseDay(`${Number(dayOfMonth)}.${Number(month)}.${year.slice(2)}`)).toEqual({ date });
      }),
    );
  });
});
