import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openProgram } from './program.ts';

const { file, run, json, expectSentence } = openProgram();

describe('analyze', () => {
  it('measures Belm as published', async () => {
    const { revision, asOf, network, actors } = await json('analyze', 'belm.knoten', '--json');
    expect([revision, asOf]).toEqual([expect.any(Number), expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
    expect(network).toMatchObject({ actors: 33, ties: 53, components: [21, 2, ...Array(10).fill(1)] });
    expect(network.density).toBeCloseTo(0.1004, 4);
    const byName = new Map(actors.map((actor: { name: string }) => [actor.name, actor]));
    const rounded = (name: string) =>
      Object.entries(byName.get(name) as Record<string, number>).map(([key, value]) =>
        typeof value === 'number' ? [key, Number(value.toFixed(4))] : [key, value],
      );
    expect(Object.fromEntries(rounded('Arbeitsamt'))).toMatchObject({
      id: 'arbeitsamt',
      name: 'Arbeitsamt',
      degree: 13,
      betweenness: 0.2107,
      closeness: 0.4464,
      harmonic: 0.5104,
    });
    expect(Object.fromEntries(rounded('Kindertreff'))).toMatchObject({ betweenness: 0.1694 });
  });

  it('leaves actors out, takes other ties and computes only what is asked for', async () => {
    const options = ['--without', 'arbeitsamt', 'kindertreff', '--measures', 'actors,ties', '--json'];
    expect((await json('analyze', 'belm.knoten', ...options)).network).toMatchObject({ actors: 31 });
    const bodies = await json('analyze', 'belm.knoten', '--ties', 'bodies', '--measures', 'ties', '--json');
    expect(bodies.network).toEqual({ ties: 0 });
    const all = await json('analyze', 'lh.knoten', '--ties', 'all', '--measures', 'ties', '--json');
    const usual = await json('analyze', 'lh.knoten', '--measures', 'ties', '--json');
    expect(all.network.ties).toBeGreaterThan(usual.network.ties);
  });

  it('answers every measure under the identifiers scripts go by, with the terms it was reckoned on', async () => {
    const result = await json('analyze', 'lh.knoten', '--json');
    expect(Object.keys(result).toSorted()).toEqual([
      'actors',
      'asOf',
      'communities',
      'network',
      'options',
      'relations',
      'revision',
      'seed',
      'twoMode',
      'undefined',
    ]);
    for (const id of 'degree inDegree outDegree weightedDegree betweenness closeness harmonic eigenvector pagerank clustering coreness eccentricity constraint effectiveSize efficiency brokerage fragmentation distanceFragmentation articulationPoint'.split(
      ' ',
    ))
      expect(result.actors[1], id).toHaveProperty(id);
    for (const id of 'actors ties density components diameter averagePathLength transitivity averageClustering degreeCentralisation betweennessCentralisation closenessCentralisation modularity reciprocity triadCensus'.split(
      ' ',
    ))
      expect(result.network, id).toHaveProperty(id);
    expect(Object.keys(result.actors[1].brokerage).toSorted()).toEqual([
      'consultant',
      'coordinator',
      'gatekeeper',
      'liaison',
      'representative',
    ]);
    expect(result.relations).toHaveLength(134);
    expect(result.communities.flat()).toHaveLength(61);
    expect(result.undefined.closenessCentralisation).toMatchObject([{ reason: 'disconnected' }]);
  });

  it('takes every option the window has', async () => {
    const options = [
      '--without-focus',
      '--ties',
      'relations,bodies',
      '--kinds',
      'cooperation,referral',
      '--weights',
      'strength',
      '--direction',
      'directed',
      '--field',
      'health',
      '--area',
      'LH-Nord',
      '--fold-municipality',
      '--grouping',
      'location',
      '--steps',
      '1',
      '--set-size',
      '2',
      '--seed',
      '9',
      '--as-of',
      '2026-01-01',
    ];
    const { asOf, seed, options: inForce } = await json('analyze', 'lh.knoten', ...options, '--json');
    expect([asOf, seed]).toEqual(['2026-01-01', 9]);
    expect(inForce).toEqual({
      without: ['a01'],
      ties: ['relations', 'bodies'],
      relationKinds: ['cooperation', 'referral'],
      weights: 'strength',
      direction: 'directed',
      field: 'health',
      area: 'LH-Nord',
      foldMunicipality: true,
      grouping: 'location',
      steps: 1,
      setSize: 2,
    });
  });

  it('prints what was asked for in words, with the reasons of what is not defined', async () => {
    const asked = 'closenessCentralisation,welfareMix,constraint,brokerage,bridge,communities,twoModeDegree';
    const { out } = await run('analyze', 'lh.knoten', '--without-focus', '--measures', asked);
    expect(out).toMatch(/^Quartier Lindenhöhe.*\nStand 01\.11\.2026 · ohne Quartiersbüro Lindenhöhe · /);
    expect(out).toMatch(/^Welfare-Mix +Markt +0,\d+$/m);
    expect(out).toMatch(/Vermittlerrollen: Torwächter in die eigene Gruppe/);
    expect(out).toMatch(/^Einengung – nicht bestimmt: Noch mit niemandem verbunden\. \(9-mal\)$/m);
    expect(out).toMatch(/^Kennzahlen der Verbindungen\n[^]*^Gemeinschaften\n[^]*^Akteure und Maßnahmen\n/m);
  });

  it('prints tables with German numbers for people', async () => {
    const { out } = await run('analyze', 'belm.knoten', '--as-of', '2026-11-01');
    expect(out).toMatch(/^Belm-Powe\nStand 01\.11\.2026 · mit allen Akteuren · /);
    expect(out).toMatch(/^Dichte +0,1004$/m);
    expect(out).toMatch(/^Arbeitsamt +13 +0,2107 +0,4464 +0,5104$/m);
  });
});

describe('gaps', () => {
  it('prints exactly the agreed keys, sorted, with a score only where there is one', async () => {
    const { revision, asOf, findings } = await json('gaps', 'lh.knoten', '--json');
    expect([typeof revision, asOf]).toEqual(['number', '2026-11-01']);
    expect(findings.length).toBeGreaterThan(10);
    const keys = ['ruleId', 'severity', 'subjects', 'fingerprint', 'state', 'parameters', 'evidence'];
    for (const finding of findings) {
      const own = Object.keys(finding);
      expect(own.filter((key) => key !== 'score')).toEqual(keys);
      expect(finding.score === null).toBe(false);
    }
    const ranks = findings.map(({ severity }: { severity: string }) =>
      ['high', 'medium', 'low', 'info'].indexOf(severity),
    );
    expect(ranks).toEqual(ranks.toSorted());
    expect(findings.find(({ fingerprint }: { fingerprint: string }) => fingerprint === 'AGR-02:g07')).toEqual({
      ruleId: 'AGR-02',
      severity: 'high',
      subjects: ['g07'],
      fingerprint: 'AGR-02:g07',
      state: 'new',
      parameters: expect.any(Object),
      evidence: [{ table: 'agreements', id: 'g07' }],
    });
    expect(findings.find(({ ruleId }: { ruleId: string }) => ruleId === 'DUP-01').score).toBeGreaterThan(60);
  });

  it('prints the scores behind the findings in the agreed shape', async () => {
    const found = await json('gaps', 'lh.knoten', '--json');
    expect(Object.keys(found)).toEqual([
      'revision',
      'asOf',
      'thresholds',
      'findings',
      'coverage',
      'slots',
      'duplicates',
      'missingTies',
      'notChecked',
    ]);
    expect(found.thresholds).toMatchObject({ dupHigh: 60, dupMedium: 40 });
    expect(found.coverage).toMatchObject({ health: 0.75, socialSupport: 1 });
    expect(found.slots[0]).toEqual({
      field: 'education',
      slot: 'education:socialFacility/schoolSocialWork',
      importance: 'must',
      state: 'missing',
      candidates: [],
      priority: 75,
    });
    expect(found.duplicates[0]).toEqual({
      offerA: 'o01',
      offerB: 'o02',
      C: 1,
      S: 0.25,
      K: 0,
      D: expect.closeTo(89.125),
      class: 'high',
    });
    expect(found.missingTies[0]).toEqual({
      a: 'a11',
      b: 'a32',
      P: 52.5,
      T: 0.5,
      M: 1,
      B: 1,
      L: 0,
      H: 1,
      phi: 0.75,
      doorOpener: 'a01',
    });
    expect(found.notChecked).toEqual([]);
    await run('new', 'leer.knoten');
    expect((await json('gaps', 'leer.knoten', '--json')).notChecked).toContainEqual({
      group: 'MIS',
      reason: 'focusActor',
    });
  });

  it('asks only some rules, and imagines actors and agreements away', async () => {
    const rules = async (...options: string[]) =>
      (await json('gaps', 'lh.knoten', '--json', ...options)).findings.map(
        ({ fingerprint }: { fingerprint: string }) => fingerprint,
      );
    expect(await rules('--rule', 'KOM-07', 'DEP-02')).toEqual(['DEP-02:a10', 'DEP-02:a19', 'KOM-07:mayorOffice']);
    expect(await rules('--without', 'a22')).not.toContain('DUP-01:a20+a22');
    expect(await rules('--lapsed', 'g03')).toContain('AGR-01:a01+a36');
    await expectSentence(1, /niemand/, 'gaps', 'lh.knoten', '--without', 'niemand');
    await expectSentence(1, /DUP-99/, 'gaps', 'lh.knoten', '--rule', 'DUP-99');
  });

  it('writes findings and decisions as tables', async () => {
    await run('gaps', 'lh.knoten', '-o', 'hinweise.csv');
    const text = readFileSync(file('hinweise.csv'), 'utf8');
    expect(text).toContain('DUP-01;Doppelstrukturen;hoch;neu;Mögliche Überschneidung;');
    expect(text).toContain('89,125');
    expect(text).toContain('Entscheidungen');
    await run('gaps', 'lh.knoten', '-o', 'hinweise.xlsx');
    expect(readFileSync(file('hinweise.xlsx')).subarray(0, 2).toString()).toBe('PK');
    await expectSentence(2, /csv/, 'gaps', 'lh.knoten', '-o', 'hinweise.txt');
  });

  it('gives the open action items out as a calendar', async () => {
    const { out } = await run('actions', 'lh.knoten', '-o', '-');
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(out).toContain('DTSTART;VALUE=DATE:20260630');
    await expectSentence(2, /-o/, 'actions', 'lh.knoten');
  });

  it('takes another day and other thresholds', async () => {
    const of = async (...options: string[]) =>
      (await json('gaps', 'lh.knoten', '--json', ...options)).findings.map(
        ({ fingerprint }: { fingerprint: string }) => fingerprint,
      );
    expect(await of('--as-of', '2020-01-01')).not.toContain('AGR-02:g07');
    const strict = await of('--threshold', 'dupHigh=101', 'dupMedium=100,5');
    expect(strict.some((fingerprint: string) => fingerprint.startsWith('DUP-01'))).toBe(false);
  });

  it('prints sentences for people', async () => {
    const { out } = await run('gaps', 'lh.knoten');
    expect(out).toMatch(/^\d+ Hinweise zu „Quartier Lindenhöhe \(fiktiv\)“, Stand 01\.11\.2026\n/);
    expect(out).toContain('„Bewegungsangebote“ ist seit 124 Tagen abgelaufen');
    expect(out).not.toMatch(/\{\{|undefined/);
  });
});
