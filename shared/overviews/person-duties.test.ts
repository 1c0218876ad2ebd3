import { describe, expect, it } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import { monthsLater } from '../description/partial-dates.ts';
import { personDuties } from './person-duties.ts';

const asOf = '2026-07-01';
const settled = {
  id: 'p',
  actorId: 'a',
  legalBasis: 'consent',
  informedOn: '2026-06-01',
  recordedOn: '2026-06-01',
  retainUntil: '2027-06-01',
};

function dutiesOf(change: object, more: object = {}): string[] {
  const network = networkOf({ actors: [{ id: 'a' }], contactPersons: [{ ...settled, ...change }], ...more } as never);
  return personDuties(network, asOf).map(({ kind, state, dueOn, proposal }) =>
    [kind, state, dueOn, proposal].filter(Boolean).join(' '),
  );
}

describe('what is open with a contact person', () => {
  it.each([
    ['nothing where everything is settled', {}, []],
    ['data kept for longer than intended', { retainUntil: '2026-06-30' }, ['retention overdue 2026-06-30']],
    ['data to be gone through within 60 days', { retainUntil: '2026-08-30' }, ['retention soon 2026-08-30']],
    ['not what is to be gone through later', { retainUntil: '2026-08-31' }, []],
    ['to tell the person within a month', { informedOn: null }, ['inform soon 2026-07-01']],
    [
      'that a month has passed without telling',
      { informedOn: null, recordedOn: '2026-05-31' },
      ['inform overdue 2026-06-30'],
    ],
    ['not to tell whom the data come from', { informedOn: null, sourceOfData: 'person' }, []],
    ['to tell, whenever it was recorded', { informedOn: null, recordedOn: null }, ['inform open']],
    ['a missing legal basis', { legalBasis: null }, ['legalBasis open']],
    ['a day to keep them until, two years on', { retainUntil: null }, ['noRetention open 2028-06-01']],
    ['no such day where nothing is known', { retainUntil: null, recordedOn: null }, ['noRetention open']],
  ])('is %s', (_, change, expected) => {
    expect(dutiesOf(change)).toEqual(expected);
  });

  it('counts two years from the last contact where that is later', () => {
    const contactLog = [{ actorIds: ['a'], on: '2026-06-20' }];
    expect(dutiesOf({ retainUntil: null }, { contactLog })).toEqual(['noRetention open 2028-06-20']);
  });
});

describe('some months later', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2024-02-29', 24, '2026-02-28'],
  ])('than %s by %i is %s', (day, months, expected) => {
    expect(monthsLater(day, months)).toBe(expected);
  });
});
