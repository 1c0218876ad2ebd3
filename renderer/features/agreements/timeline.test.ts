import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Agreement, agreement } from '../../../shared/model/records/agreement.ts';
import { columnOf } from './board.ts';
import { addDays, addMonths, renewalTerm } from './term.ts';
import { barsOf, endingWith, placeOf, ticksOf, timeWindow } from './timeline.ts';

const day = '2026-11-01';
const moment = { day, soonDays: 90 };

function made(values: object): Agreement {
  return agreement.parse({ id: 'g', type: 'cooperation', state: 'inForce', ...values });
}

const someDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the window', () => {
  it('shows three years from ten months back, or one from three months back', () => {
    expect(timeWindow(day, 3)).toEqual({ from: '2026-01-01', until: '2029-01-01' });
    expect(timeWindow(day, 1)).toEqual({ from: '2026-08-01', until: '2027-08-01' });
  });

  it('holds the day looked at, whatever day it is, and keeps the order of days', () => {
    fc.assert(
      fc.property(someDay, someDay, fc.constantFrom(1 as const, 3 as const), (one, other, years) => {
        const window = timeWindow(one, years);
        expect(placeOf(one, window)).toBeGreaterThan(0);
        expect(placeOf(one, window)).toBeLessThan(1);
        if (one < other) expect(placeOf(one, window)).toBeLessThanOrEqual(placeOf(other, window));
      }),
    );
  });

  it('names years and Julys', () => {
    const named = ticksOf(timeWindow(day, 3), 3).filter(({ name }) => name !== null);
    expect(named.map(({ day: on, name }) => `${on} ${name}`)).toEqual([
      '2026-01-01 year',
      '2026-07-01 month',
      '2027-01-01 year',
      '2027-07-01 month',
      '2028-01-01 year',
      '2028-07-01 month',
    ]);
  });
});

describe('the bars', () => {
  const bars = (...agreements: Agreement[]) =>
    barsOf(agreements, (one) => columnOf(one, moment), timeWindow(day, 3), day);

  it('are those that stand or stood and end, the first end first', () => {
    const ids = bars(
      made({ id: 'late', validUntil: '2028-12-31' }),
      made({ id: 'open' }),
      made({ id: 'draft', state: 'draft', validUntil: '2027-01-01' }),
      made({ id: 'ended', state: 'terminated', validUntil: '2026-02-01' }),
      made({ id: 'over', validUntil: '2026-03-31' }),
    ).map(({ agreement: { id } }) => id);
    expect(ids).toEqual(['over', 'late']);
  });

  it('lead on to the day looked at where they have expired', () => {
    const [over, running] = bars(
      made({ validFrom: '2020-01-01', validUntil: '2026-03-31' }),
      made({ validFrom: '2026-07-02', validUntil: '2040-01-01' }),
    );
    expect(over?.from).toBe(0);
    expect(over?.overdueUntil).toBeCloseTo(304 / 1096);
    expect(running).toMatchObject({ overdueUntil: null, until: 1, runsOn: true });
    expect(running?.from).toBeCloseTo(182 / 1096);
  });

  it('are counted where they end with the funding', () => {
    const all = bars(made({ validUntil: '2027-12-31' }), made({ validUntil: '2027-12-30' }));
    expect(endingWith(all, '2027-12-31')).toBe(1);
    expect(endingWith(all, null)).toBe(0);
  });
});

describe('the term of a renewal', () => {
  it('follows the old one and lasts as many months', () => {
    const old = made({ validFrom: '2025-06-01', validUntil: '2027-05-31' });
    expect(renewalTerm(old, day)).toEqual({ validFrom: '2027-06-01', validUntil: '2029-05-31' });
  });

  it('begins now where the old one has run out', () => {
    const old = made({ validFrom: '2023-07-01', validUntil: '2026-06-30' });
    expect(renewalTerm(old, day)).toEqual({ validFrom: day, validUntil: '2029-10-31' });
  });

  it('stays open where the old one was', () => {
    expect(renewalTerm(made({ validFrom: '2023-01-01' }), day)).toEqual({ validFrom: day, validUntil: null });
  });

  it('lasts as many days where the old one had no whole months', () => {
    const old = made({ validFrom: '2026-11-05', validUntil: '2026-11-14' });
    expect(renewalTerm(old, day)).toEqual({ validFrom: '2026-11-15', validUntil: '2026-11-24' });
  });

  it('ends on a day that exists', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2026-11-01', -10)).toBe('2026-01-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });
});
