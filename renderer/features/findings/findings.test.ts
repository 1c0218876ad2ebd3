import { describe, expect, it } from 'vitest';
import { findAll } from '../../../shared/gaps/find-all.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { exampleNetwork } from '../../../test/fixtures/example.ts';
import { networkOf } from '../../../test/fixtures/network.ts';
import { filterFindings, groupFindings, listedFindings, neighbour, severityCounts } from './finding-list.ts';
import { actorsOf, evidenceGroups, findingOnMap, keysOnMap } from './finding-records.ts';
import { compareOffers, comparedOffers, likenessOf } from './offer-comparison.ts';
import { duplicateParts, scoreWith } from './score-parts.ts';

const lindenhoehe = exampleNetwork('lindenhoehe');
/** The rules these expectations were written for; others may come. */
const first = new Set(['DUP-01', 'MIS-04', 'MIS-05', 'AGR-02', 'AGR-03', 'DEP-02', 'DQ-03']);
const findings = findAll(lindenhoehe, { asOf: null, thresholds: {} }).findings.filter(({ ruleId }) =>
  first.has(ruleId),
);

function found(fingerprint: string): Finding {
  return findings.find((finding) => finding.fingerprint === fingerprint)!;
}

describe('the list of findings', () => {
  it('groups by theme in the order of the catalogue, with the most pressing severity of each', () => {
    expect(groupFindings(findings).map(({ id, findings: all, worst }) => [id, all.length, worst])).toEqual([
      ['DUP', 4, { severity: 'high', count: 2 }],
      ['MIS', 8, { severity: 'medium', count: 4 }],
      ['AGR', 4, { severity: 'high', count: 2 }],
      ['DEP', 2, { severity: 'medium', count: 2 }],
      ['DQ', 1, { severity: 'medium', count: 1 }],
    ]);
  });

  it('counts each severity', () => {
    expect(severityCounts(findings)).toEqual({ high: 4, medium: 11, low: 4, info: 0 });
  });

  it('is narrowed by severity and words; no severity chosen means all', () => {
    const matches = (finding: Finding, query: string) => finding.ruleId === query;
    expect(filterFindings(findings, { severities: [], query: ' ' }, matches)).toHaveLength(19);
    expect(filterFindings(findings, { severities: ['high', 'low'], query: '' }, matches)).toHaveLength(8);
    expect(filterFindings(findings, { severities: ['high'], query: 'DUP-01' }, matches)).toHaveLength(2);
  });

  it('leads from one finding to the next over closed and shortened groups, stopping at the ends', () => {
    const groups = groupFindings(findings);
    const listed = listedFindings(groups, new Set(['MIS', 'DEP', 'DQ']), (group) => (group === 'DUP' ? 2 : 20));
    expect(listed.map(({ ruleId }) => ruleId)).toEqual(['DUP-01', 'DUP-01', 'AGR-02', 'AGR-02', 'AGR-03', 'AGR-03']);
    expect(neighbour(listed, listed[1]!.fingerprint, 1)).toBe(listed[2]);
    expect(neighbour(listed, listed[0]!.fingerprint, -1)).toBe(listed[0]);
    expect(neighbour(listed, listed[5]!.fingerprint, 1)).toBe(listed[5]);
    expect(neighbour(listed, null, 1)).toBe(listed[0]);
    expect(neighbour([], null, 1)).toBeNull();
  });
});

describe('the records of a finding', () => {
  it('stand on the map themselves or through the actors they belong to', () => {
    const agreement = lindenhoehe.find('agreements', 'g07')!;
    expect(keysOnMap(lindenhoehe, { table: 'agreements', id: 'g07' })).toEqual(
      agreement.partyIds.map((id) => ({ table: 'actors', id })),
    );
    expect(keysOnMap(lindenhoehe, { table: 'offers', id: 'o01' })).toEqual([{ table: 'actors', id: 'a20' }]);
    expect(keysOnMap(lindenhoehe, { table: 'needSignals', id: 'n1' })).toEqual([]);
    expect(keysOnMap(lindenhoehe, { table: 'offers', id: 'gone' })).toEqual([]);
  });

  it('name the actors first and each record once', () => {
    const keys = findingOnMap(lindenhoehe, found('DUP-01:a20+a22'));
    expect(keys.slice(0, 2)).toEqual([
      { table: 'actors', id: 'a20' },
      { table: 'actors', id: 'a22' },
    ]);
    expect(new Set(keys.map(({ table, id }) => `${table}:${id}`)).size).toBe(keys.length);
  });

  it('of an agreement are its parties', () => {
    expect(actorsOf(lindenhoehe, found('AGR-02:g07'))).toEqual(lindenhoehe.find('agreements', 'g07')!.partyIds);
  });

  it('are grouped by type, those that are gone left out', () => {
    const finding = found('DUP-01:a20+a22');
    expect(evidenceGroups(lindenhoehe, finding)[0]).toEqual({
      table: 'offers',
      keys: [
        { table: 'offers', id: 'o01' },
        { table: 'offers', id: 'o02' },
      ],
    });
    expect(evidenceGroups(networkOf({}), finding)).toEqual([]);
  });
});

describe('two offers side by side', () => {
  it('are the same, different, partly the same, or open where one is not recorded', () => {
    expect(likenessOf(['a', 'b'], ['b', 'a'])).toBe('same');
    expect(likenessOf(['a', 'b'], ['b'])).toBe('partly');
    expect(likenessOf(['a'], ['b'])).toBe('different');
    expect(likenessOf([], ['b'])).toBe('open');
  });

  it('are compared aspect by aspect', () => {
    const offers = comparedOffers(lindenhoehe, found('DUP-01:a20+a22'))!;
    const compared = compareOffers(lindenhoehe, offers, 'de');
    expect(compared.map(({ aspect, likeness }) => `${aspect} ${likeness}`)).toEqual([
      'offer different',
      'category same',
      'groups same',
      'areas same',
      'fields same',
      'times open',
      'provider different',
    ]);
    expect(compared[0]).toMatchObject({
      first: ['Offenes Café im Lindenhof'],
      second: ['Kaffeetreff Goldener Herbst'],
    });
  });

  it('are not compared once one of them is gone', () => {
    expect(comparedOffers(networkOf({}), found('DUP-01:a20+a22'))).toBeNull();
    expect(comparedOffers(lindenhoehe, found('AGR-02:g07'))).toBeNull();
  });
});

describe('the score of a suspicion', () => {
  it('comes with its parts and limits', () => {
    const parts = duplicateParts(found('DUP-01:a20+a22'))!;
    expect(parts).toMatchObject({ content: 1, structure: 0.25, coordination: 0, tension: 1.15 });
    expect(parts.limits).toEqual({ medium: 40, high: 60 });
    expect(parts.score).toBeCloseTo(89.125, 6);
  });

  it('falls below the limit once there is an agreement', () => {
    const parts = duplicateParts(found('DUP-01:a20+a22'))!;
    expect(scoreWith(parts, 'agreement').score).toBeCloseTo(39.215, 3);
    expect(scoreWith(parts, 'jointMeasure').score).toBeCloseTo(53.475, 3);
    expect(scoreWith(parts, 'letterOfIntent').coordination).toBeCloseTo(0.4, 9);
  });

  it('stands as well where two coordinate, whatever its height', () => {
    const coordinated = findAll(lindenhoehe, { asOf: null, thresholds: {}, rules: ['DUP-06'] }).findings[0]!;
    expect(duplicateParts(coordinated)).toMatchObject({ limits: null, compared: 0.5, coordinated: 0.5 });
  });

  it('belongs to no other rule', () => {
    expect(duplicateParts(found('AGR-02:g07'))).toBeNull();
  });
});
