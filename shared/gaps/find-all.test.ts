import { describe, expect, test } from 'vitest';
import { exampleNetwork } from '../../test/fixtures/example.ts';
import { networkOf } from '../../test/fixtures/network.ts';
import { Failure } from '../model/failure.ts';
import { findAll } from './find-all.ts';

const lindenhoehe = exampleNetwork('lindenhoehe');
const plain = { asOf: null, thresholds: {} };

describe('findings', () => {
  test('come by severity, then by rule, then by subjects', () => {
    const ranks = ['high', 'medium', 'low', 'info'];
    const keys = findAll(lindenhoehe, plain).findings.map(
      ({ severity, ruleId, subjects }) => `${ranks.indexOf(severity)} ${ruleId} ${subjects.join(' ')}`,
    );
    expect(keys).toEqual(keys.toSorted());
  });

  test('are sorted by code point, not by the language', () => {
    const network = networkOf({ actors: ['ä', 'Z', 'a', '\u{1F600}', '\uFF5E'].map((id) => ({ id, kind: id })) });
    const { findings } = findAll(network, { ...plain, rules: ['MIS-04'] });
    expect(findings.map(({ subjects }) => subjects[0])).toEqual(['Z', 'a', 'ä', '\uFF5E', '\u{1F600}']);
  });

  test('differ from day to day', () => {
    const earlier = findAll(lindenhoehe, { asOf: '2026-01-01', thresholds: {} });
    expect(earlier.asOf).toBe('2026-01-01');
    expect(earlier.findings.filter(({ ruleId }) => ruleId === 'AGR-02')).toEqual([]);
  });

  test('are more with a lower threshold, and print the one that was used', () => {
    const { findings } = findAll(lindenhoehe, { asOf: null, thresholds: { expirySoonDays: 365 } });
    const soon = findings.filter(({ ruleId }) => ruleId === 'AGR-03');
    expect(soon.length).toBeGreaterThan(2);
    expect(soon[0]?.thresholds).toEqual({ expirySoonDays: 365 });
  });

  test('name their fingerprint by rule and sorted subjects', () => {
    const { findings } = findAll(lindenhoehe, plain);
    for (const { fingerprint, ruleId, subjects } of findings) {
      expect(fingerprint).toBe(`${ruleId}:${subjects.join('+')}`);
      expect(subjects).toEqual(subjects.toSorted());
    }
  });
});

test('an unknown threshold is named', () => {
  for (const name of ['dupHeight', 'toString']) {
    expect(() => findAll(networkOf({}), { asOf: null, thresholds: { [name]: 1 } })).toThrow(
      new Failure('unknownThreshold', { name }),
    );
  }
});
