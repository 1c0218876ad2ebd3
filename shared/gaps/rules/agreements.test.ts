import { describe, expect, test } from 'vitest';
import { networkOf } from '../../../test/fixtures/network.ts';
import { findAll } from '../find-all.ts';

const asOf = '2026-11-01';

/** `AGR-02 124` or `AGR-03 60 notice` for every finding about one agreement. */
function found(agreement: object, thresholds: Record<string, number> = {}): string[] {
  const network = networkOf({ agreements: [{ id: 'g', partyIds: ['a', 'b'], ...agreement }] });
  return findAll(network, { asOf, thresholds }).findings.map(({ ruleId, subjects, parameters }) => {
    expect(subjects).toEqual(['g']);
    const { count, context } = parameters;
    const days = count?.type === 'number' ? count.value : '';
    return [ruleId, days, context?.type === 'text' ? context.value : ''].join(' ').trim();
  });
}

describe('an agreement', () => {
  test('that ended yesterday has expired, one that ends today expires', () => {
    expect(found({ validUntil: '2026-10-31' })).toEqual(['AGR-02 1']);
    expect(found({ validUntil: asOf })).toEqual(['AGR-03 0']);
  });

  test('that ends within ninety days expires soon', () => {
    expect(found({ validUntil: '2027-01-30' })).toEqual(['AGR-03 90']);
    expect(found({ validUntil: '2027-01-31' })).toEqual([]);
    expect(found({ validUntil: '2027-01-31' }, { expirySoonDays: 91 })).toEqual(['AGR-03 91']);
  });

  test('that can be ended until soon is shown by that day, when it comes first', () => {
    expect(found({ noticeUntil: '2026-11-11', validUntil: '2027-12-31' })).toEqual(['AGR-03 10 notice']);
    expect(found({ noticeUntil: '2026-12-11', validUntil: '2026-11-21' })).toEqual(['AGR-03 20']);
    expect(found({ noticeUntil: '2026-10-11', validUntil: '2026-11-21' })).toEqual(['AGR-03 20']);
  });

  test('of any type counts, a body of rules too', () => {
    expect(found({ type: 'charter', validUntil: '2025-11-01' })).toEqual(['AGR-02 365']);
  });

  test('that is no longer or not yet in force is left alone', () => {
    for (const state of ['draft', 'terminated', 'renewed', 'expired', 'adopted']) {
      expect(found({ state, validUntil: '2026-10-31' })).toEqual([]);
      expect(found({ state, validUntil: '2026-11-05' })).toEqual([]);
    }
  });

  test('without an end never expires', () => {
    expect(found({})).toEqual([]);
  });
});
