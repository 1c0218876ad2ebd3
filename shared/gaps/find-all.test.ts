import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleNetwork } from '../../test/fixtures/example.ts';
import { networkOf } from '../../test/fixtures/network.ts';
import { Failure } from '../model/failure.ts';
import { finding } from '../model/finding.ts';
import { Network } from '../model/network.ts';
import { findAll } from './find-all.ts';

const plain = { asOf: null, thresholds: {} };

describe('the fictional quarter Lindenhöhe', () => {
  const lindenhoehe = exampleNetwork('lindenhoehe');
  const { asOf, findings } = findAll(lindenhoehe, plain);
  const found = findings.map(({ ruleId, subjects, severity }) => `${ruleId} ${subjects.join('/')} ${severity}`);

  test('has exactly the findings planted in it, sorted by severity, rule and subjects', () => {
    expect(asOf).toBe('2026-11-01');
    expect(found).toEqual([
      'AGR-02 g07 high',
      'AGR-02 g17 high',
      'DUP-01 a20/a22 high',
      'DUP-01 a25/a26 high',
      'AGR-03 g04 medium',
      'AGR-03 g18 medium',
      'DEP-02 a10 medium',
      'DEP-02 a19 medium',
      'DQ-03 a44/a61 medium',
      'DUP-01 a27/a36 medium',
      'DUP-01 a30/a33 medium',
      'MIS-04 a15 medium',
      'MIS-04 a45 medium',
      'MIS-04 a47 medium',
      'MIS-04 a61 medium',
      'MIS-05 a26 low',
      'MIS-05 a43 low',
      'MIS-05 a51 low',
      'MIS-05 a52 low',
    ]);
  });

  test('has the known duplicate scores, and no other rule has one', () => {
    const scores = Object.fromEntries(
      findings.filter(({ score }) => score !== null).map(({ subjects, score }) => [subjects.join('/'), score]),
    );
    expect(Object.keys(scores)).toEqual(['a20/a22', 'a25/a26', 'a27/a36', 'a30/a33']);
    expect(scores['a20/a22']).toBeCloseTo(89.125, 9);
    expect(scores['a25/a26']).toBeCloseTo(80.5, 9);
    expect(scores['a27/a36']).toBeCloseTo(46.7336, 4);
    expect(scores['a30/a33']).toBeCloseTo(54.9209, 4);
  });

  test('explains its findings with numbers and the records that caused them', () => {
    const of = (fingerprint: string) => findings.find((entry) => entry.fingerprint === fingerprint);
    expect(of('AGR-02:g07')?.parameters['count']).toMatchObject({ value: 124 });
    expect(of('AGR-02:g17')?.parameters['count']).toMatchObject({ value: 215 });
    expect(of('AGR-03:g04')?.parameters['count']).toMatchObject({ value: 60 });
    expect(of('AGR-03:g18')?.parameters['count']).toMatchObject({ value: 44 });
    expect(of('DEP-02:a10')?.parameters['parts']).toMatchObject({ value: '46, 2, 1, 1' });
    expect(of('DEP-02:a19')?.parameters['parts']).toMatchObject({ value: '45, 5' });
    expect(of('DUP-01:a27+a36')?.evidence).toEqual([
      { table: 'offers', id: 'o03' },
      { table: 'offers', id: 'o04' },
      { table: 'bodies', id: 'b5' },
    ]);
    expect(of('DUP-01:a27+a36')?.thresholds).toEqual({ dupHigh: 60, dupMedium: 40, contentMin: 0.5, coordinated: 0.5 });
    for (const entry of findings) {
      expect(finding.parse(entry)).toEqual(entry);
      expect(entry.evidence.length).toBeGreaterThan(0);
      for (const { table, id } of entry.evidence) expect(lindenhoehe.find(table, id)).not.toBeNull();
    }
  });

  test('gives the same findings whatever the order of its records', () => {
    const { records } = lindenhoehe;
    fc.assert(
      fc.property(
        fc.record({
          actors: fc.shuffledSubarray([...records.actors], { minLength: records.actors.length }),
          offers: fc.shuffledSubarray([...records.offers], { minLength: records.offers.length }),
          relations: fc.shuffledSubarray([...records.relations], { minLength: records.relations.length }),
        }),
        (shuffled) => {
          const again = findAll(new Network({ ...records, ...shuffled }), plain).findings;
          expect(again.map(({ fingerprint, severity }) => [fingerprint, severity])).toEqual(
            findings.map(({ fingerprint, severity }) => [fingerprint, severity]),
          );
        },
      ),
      { numRuns: 20 },
    );
  });

  test('has other findings on another day', () => {
    const earlier = findAll(lindenhoehe, { asOf: '2026-01-01', thresholds: {} });
    expect(earlier.asOf).toBe('2026-01-01');
    expect(earlier.findings.filter(({ ruleId }) => ruleId === 'AGR-02')).toEqual([]);
  });

  test('shows more with a lower threshold, and prints the one it used', () => {
    const { findings: more } = findAll(lindenhoehe, { asOf: null, thresholds: { expirySoonDays: 365 } });
    const soon = more.filter(({ ruleId }) => ruleId === 'AGR-03');
    expect(soon.length).toBeGreaterThan(2);
    expect(soon[0]?.thresholds).toEqual({ expirySoonDays: 365 });
  });
});

test('Belm, without focus actor, dates and relations, gets findings all the same', () => {
  const belm = exampleNetwork('belm');
  const { findings } = findAll(belm, plain);
  const isolated = findings.filter(({ ruleId }) => ruleId === 'MIS-04');
  expect(isolated.length).toBeGreaterThan(20);
  expect(findings.some(({ ruleId }) => ruleId === 'MIS-05')).toBe(false);
});

test('a network without records has no findings', () => {
  expect(findAll(networkOf({}), { asOf: '2026-11-01', thresholds: {} })).toEqual({ asOf: '2026-11-01', findings: [] });
});

test('an unknown threshold is named', () => {
  for (const name of ['dupHeight', 'toString']) {
    expect(() => findAll(networkOf({}), { asOf: null, thresholds: { [name]: 1 } })).toThrow(
      new Failure('unknownThreshold', { name }),
    );
  }
});

test('findings are sorted by code point, not by the language', () => {
  const network = networkOf({ actors: ['ä', 'Z', 'a', '\u{1F600}', '\uFF5E'].map((id) => ({ id, kind: id })) });
  const { findings } = findAll(network, plain);
  expect(findings.map(({ subjects }) => subjects[0])).toEqual(['Z', 'a', 'ä', '\uFF5E', '\u{1F600}']);
});
