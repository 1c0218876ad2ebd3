import { describe, expect, it } from 'vitest';
import { type Agreement, agreement } from '../../../shared/model/records/agreement.ts';
import { boardOf, columnOf, neighbour, stepsTo } from './board.ts';

const moment = { day: '2026-11-01', soonDays: 90 };

function made(values: object): Agreement {
  return agreement.parse({ id: 'g', type: 'cooperation', state: 'inForce', partyIds: ['a', 'b'], ...values });
}

describe('the column of an agreement', () => {
  it.each([
    ['an idea is in preparation', { state: 'idea' }, 'preparing'],
    ['what waits for a signature is in preparation', { state: 'awaitingSignature' }, 'preparing'],
    ['a deferred resolution is in preparation again', { type: 'councilResolution', state: 'deferred' }, 'preparing'],
    ['a signed letter of intent declares an intent', { type: 'loi', state: 'signed' }, 'intended'],
    ['a signed agreement counts as in force', { state: 'signed' }, 'inForce'],
    ['what is reviewed still stands', { state: 'underReview' }, 'inForce'],
    ['the ninetieth day before the end runs out soon', { validUntil: '2027-01-30' }, 'expiring'],
    ['the ninety-first does not', { validUntil: '2027-01-31' }, 'inForce'],
    ['the last day still runs out', { validUntil: '2026-11-01' }, 'expiring'],
    ['the day after, it has expired', { validUntil: '2026-10-31' }, 'expired'],
    ['an expired letter of intent has expired', { type: 'loi', state: 'signed', validUntil: '2026-01-01' }, 'expired'],
    ['what somebody let expire has ended', { state: 'expired', validUntil: '2026-01-01' }, 'ended'],
    ['what was declined has ended', { type: 'councilResolution', state: 'rejected' }, 'ended'],
  ])('%s', (_name, values, column) => {
    expect(columnOf(made(values), moment)).toBe(column);
  });

  it('brings what waits longest, ends next or ended last to the top', () => {
    const board = boardOf(
      [
        made({ id: 'young', state: 'draft', validFrom: '2026-10-01' }),
        made({ id: 'old', state: 'idea', validFrom: '2026-02-01' }),
        made({ id: 'open' }),
        made({ id: 'later', validUntil: '2028-12-31' }),
        made({ id: 'next', validUntil: '2027-12-31' }),
        made({ id: 'long ago', state: 'terminated', validUntil: '2020-01-01' }),
        made({ id: 'lately', state: 'terminated', validUntil: '2026-01-01' }),
      ],
      moment,
    );
    expect(board.preparing.map(({ id }) => id)).toEqual(['old', 'young']);
    expect(board.inForce.map(({ id }) => id)).toEqual(['next', 'later', 'open']);
    expect(board.ended.map(({ id }) => id)).toEqual(['lately', 'long ago']);
  });
});

describe('moving a card', () => {
  it('takes the steps that are allowed from where it is', () => {
    expect(stepsTo(made({ state: 'awaitingSignature' }), 'inForce', moment)).toEqual(['signed']);
    expect(stepsTo(made({ state: 'idea' }), 'inForce', moment)).toEqual([]);
    expect(stepsTo(made({ state: 'draft' }), 'ended', moment)).toEqual(['abandoned']);
    expect(stepsTo(made({}), 'ended', moment)).toEqual(['expired', 'terminated']);
    expect(stepsTo(made({ type: 'loi', state: 'awaitingSignature' }), 'intended', moment)).toEqual(['signed']);
  });

  it('never leads to what the dates decide, nor to where the card is', () => {
    for (const state of ['idea', 'signed', 'inForce', 'terminated']) {
      expect(stepsTo(made({ state }), 'expiring', moment)).toEqual([]);
      expect(stepsTo(made({ state }), 'expired', moment)).toEqual([]);
    }
    expect(stepsTo(made({}), 'inForce', moment)).toEqual([]);
  });

  it('renews what has expired when it is put back in force', () => {
    expect(stepsTo(made({ validUntil: '2026-06-30' }), 'inForce', moment)).toEqual(['renewed']);
    expect(stepsTo(made({ type: 'loi', state: 'signed', validUntil: '2026-06-30' }), 'intended', moment)).toEqual([
      'renewed',
    ]);
  });
});

describe('arrow keys', () => {
  const board = [['a', 'b', 'c'], [], ['d', 'e']];

  it.each([
    ['a', 'ArrowDown', 'b'],
    ['c', 'ArrowDown', null],
    ['a', 'ArrowUp', null],
    ['c', 'ArrowRight', 'e'],
    ['d', 'ArrowLeft', 'a'],
    ['d', 'ArrowRight', null],
    ['b', 'Home', 'a'],
    ['b', 'End', 'c'],
    ['b', 'x', null],
  ])('from %s with %s', (from, key, to) => {
    expect(neighbour(board, from, key)).toBe(to);
  });
});
