import { describe, expect, test } from 'vitest';
import { exampleNetwork } from '../../test/fixtures/example.ts';
import { asOf } from '../../test/fixtures/findings.ts';
import { networkOf, type SketchedRecords } from '../../test/fixtures/network.ts';
import { findAll } from '../gaps/find-all.ts';
import { rules } from '../gaps/registry.ts';
import { thresholdNames } from '../model/thresholds.ts';
import { lackingData, slotState } from '../model/gap-analysis.ts';
import type { Network } from '../model/network.ts';
import { type FindingText, findingText } from './finding-text.ts';
import { type Language, languages, resources } from '../locale/resources.ts';
import { createTranslator, dynamicTranslate } from '../locale/translate.ts';

function texts(network: Network, language: Language, ruleIds: string[] | null = null): Map<string, FindingText> {
  const translate = dynamicTranslate(createTranslator(language));
  const { findings } = findAll(network, { asOf: null, thresholds: {}, rules: ruleIds });
  return new Map(findings.map((finding) => [finding.fingerprint, findingText(finding, network, translate, language)]));
}

/** The sentences of one rule about a small network. */
function sentences(ruleId: string, sketch: SketchedRecords, language: Language = 'de'): string[] {
  const network = networkOf({ network: [{ referenceDate: asOf }], ...sketch });
  return [...texts(network, language, [ruleId]).values()].map(({ sentence }) => sentence);
}

/** What no text may show: gaps left open, keys instead of words, commands. */
const unfinished = /\{\{|\}\}|undefined|null|NaN|!|\b(rules|model):|\.(title|sentence|action|evidence|short)$|\.\./;

function expectWords(fingerprint: string, { notes, ...parts }: FindingText): void {
  for (const part of [...Object.values(parts), ...notes]) {
    expect(part, fingerprint).not.toMatch(unfinished);
    expect(part.trim(), fingerprint).not.toBe('');
  }
  expect(parts.sentence, fingerprint).toMatch(/\?$/);
}

describe('the findings of Lindenhöhe in words', () => {
  const network = exampleNetwork('lindenhoehe');
  const german = texts(network, 'de');

  test('name the records, with German dates and numbers', () => {
    expect(german.get('AGR-02:g07')?.sentence).toBe(
      '„Bewegungsangebote“ ist seit 124 Tagen abgelaufen (30.06.2026). Erneuern, auslaufen lassen oder beenden?',
    );
    expect(german.get('DUP-01:a20+a22')?.title).toBe('Zweimal Offenes Café – abgestimmt?');
    expect(german.get('DUP-01:a20+a22')?.sentence).toContain(
      'Seniorenzentrum Lindenhof und Seniorentreff Goldener Herbst',
    );
    expect(german.get('DUP-01:a27+a36')?.evidence).toContain('zu 0,73 und die Partner zu 0,2;');
    expect(german.get('DUP-01:a27+a36')?.evidence).toContain('46,7 von 100 Punkten. Ab 40');
    expect(german.get('MIS-05:a52')?.sentence).toContain('allein über Quartiersbüro Lindenhöhe');
    expect(german.get('DEP-02:a19')?.sentence).toContain('5 Akteure (zuerst Fachbereich Kultur und Sport)');
    expect(german.get('DQ-03:a44+a61')?.evidence).toContain('0,88');
    expect(german.get('RES-04:g22')?.sentence).toContain('seit 1\u202F060 Tagen');
  });

  test('name alternatives with "oder", words of the model, and thresholds as per cent', () => {
    expect(german.get('MIS-03:culture:university/artCollege|culturalOrganisation/institution')?.sentence).toContain(
      'Kunsthochschule oder Kultureinrichtung',
    );
    expect(german.get('AGR-06:g12')?.sentence).toContain('Aufgabenteilung, Ansprechpersonen und Überprüfung');
    expect(german.get('STG-01:a05')?.evidence).toContain('unter 50 % Teilnahme');
    expect(german.get('MIS-07:a11+a32')?.evidence).toContain('52,5');
    expect(german.get('MIS-07:a11+a32')?.sentence).toContain('Beide kennt bisher nur Quartiersbüro Lindenhöhe');
  });

  test('keep names apart that have an "und" or a comma of their own', () => {
    expect(german.get('DUP-03:b2+b3')?.sentence).toContain(
      '(„Pflege und Unterstützung“ und „Soziale Aktivitäten und Unterstützung“)',
    );
    expect(german.get('WFM-01:culture')?.sentence).toContain('aus: Markt und Bürgerschaft.');
  });

  test('speak of competitors as such, never as enemies', () => {
    const all = [...german.values()].flatMap(({ notes, ...parts }) => [...Object.values(parts), ...notes]).join(' ');
    expect(all).toContain('Mitbewerber');
    expect(all).not.toMatch(/Konkurrent|Gegner|schuld|versagt/i);
  });

  test('are complete in English too', () => {
    expect(texts(network, 'en').get('AGR-02:g07')?.sentence).toBe(
      '“Bewegungsangebote” expired 124 days ago (30/06/2026). Renew it, let it go or end it?',
    );
  });

  test.each(languages)('leave no gap open, no part empty and end with a question in %s', (language) => {
    const all = [...texts(network, language)];
    expect(all).toHaveLength(108);
    for (const [fingerprint, text] of all) expectWords(fingerprint, text);
  });
});

describe('what Lindenhöhe has no finding for', () => {
  const three = ['a', 'b', 'c'].map((id) => ({ id, kind: id, welfareSector: 'state' as const }));
  const tie = { sourceId: 'a', targetId: 'b', strength: 2 };
  const department = { kind: 'municipalDepartment', parentActorId: 'town', name: 'Amt' };
  const sketches: [string, SketchedRecords][] = [
    ['KOM-02', {}],
    ['KOM-03', {}],
    ['RES-03', {}],
    ['RES-04', {}],
    [
      'KOM-02',
      { actors: [{ id: 'd', kind: 'municipality' }], bodies: [{ kind: 'steeringGroup', members: [{ actorId: 'd' }] }] },
    ],
    ['STG-05', { actors: three, bodies: [{ id: 'b', kind: 'steeringGroup', members: [{ actorId: 'a' }] }] }],
    ['STG-05', { bodies: [{ id: 'b', kind: 'steeringGroup' }] }],
    [
      'COM-04',
      {
        actors: three.map((actor) => ({ ...actor, fields: [{ field: 'culture' }] })),
        relations: [tie, { ...tie, sourceId: 'c' }],
      },
    ],
    ['WFM-02', { actors: three, relations: [tie] }],
    [
      'RES-02',
      {
        actors: [
          { id: 'town', kind: 'municipality' },
          { id: 'd', ...department },
          ...'12345678'.split('').map((id) => ({ id })),
        ],
        relations: '12345678'.split('').map((targetId) => ({ sourceId: 'd', targetId })),
      },
    ],
    ['DQ-05', { network: [{ focusActorId: 'a', referenceDate: asOf }], actors: three, relations: [tie] }],
    ['DQ-06', { actors: three, relations: [{ ...tie, quality: 1 }] }],
    [
      'AGR-01',
      {
        actors: three,
        relations: [tie],
        measures: [1, 2].map(() => ({
          status: 'inProgress' as const,
          participants: [{ actorId: 'a' }, { actorId: 'b' }],
        })),
      },
    ],
    ['AGR-07', { actors: three, relations: [{ ...tie, benefitSource: 3, benefitTarget: 0 }] }],
    ['REL-03', { network: [{ focusActorId: 'a' }], actors: three }],
    ['REL-03', { network: [{ focusActorId: 'a' }], actors: [...three, { id: 'p', kind: 'media' }] }],
    ['MIS-08', { needSignals: [{ id: 'n', priority: 3 }] }],
    ['MIS-02', { actors: [{ id: 'p', kind: 'media' }] }],
    [
      'DEP-01',
      {
        network: [{ focusActorId: 'q', referenceDate: asOf }],
        actors: ['q', 'a', 'b', 'c', 'd'].map((id) => ({ id })),
        relations: ['q-a', 'q-b', 'q-c', 'q-d', 'a-b', 'b-c', 'c-d'].map((tie) => ({
          sourceId: tie[0]!,
          targetId: tie[2]!,
        })),
      },
    ],
    ['DEP-05', { actors: [{ id: 'a', stakeholderTier: 'key' }] }],
  ];

  test.each(languages)('has its words as well in %s', (language) => {
    for (const [ruleId, sketch] of sketches) {
      const network = networkOf({ network: [{ referenceDate: asOf }], ...sketch });
      const all = [...texts(network, language, [ruleId])];
      expect(all.length, ruleId).toBeGreaterThan(0);
      for (const [fingerprint, text] of all) expectWords(fingerprint, text);
    }
  });
});

describe('a sentence', () => {
  test('speaks of one day, of tomorrow and of today', () => {
    const agreement = { title: 'Vertrag', partyIds: [] };
    const expired = (validUntil: string) => sentences('AGR-02', { agreements: [{ ...agreement, validUntil }] })[0];
    const ending = (dates: object, language: Language = 'de') =>
      sentences('AGR-03', { agreements: [{ ...agreement, ...dates }] }, language)[0];
    expect(expired('2026-10-31')).toContain('seit einem Tag');
    expect(ending({ validUntil: '2026-11-01' })).toContain('läuft heute aus');
    expect(ending({ validUntil: '2026-11-02' })).toContain('läuft morgen aus');
    expect(ending({ noticeUntil: '2026-11-02' })).toContain('kann noch bis morgen');
    expect(ending({ noticeUntil: '2026-11-05' }, 'en')).toContain('another 4 days');
  });

  test('calls an agreement without title by its type', () => {
    const agreements = [{ title: '', type: 'loi' as const, state: 'signed' as const, validUntil: '2020-01-01' }];
    expect(sentences('AGR-02', { agreements })[0]).toContain(
      '„Absichtserklärung“ ist seit 2\u202F496 Tagen abgelaufen',
    );
  });

  test('about offers of which little is known does not name what is not known, and says so', () => {
    const offer = { targetGroups: ['seniors'] };
    const network = networkOf({
      actors: [{ id: 'A' }, { id: 'B' }],
      offers: [
        { actorId: 'A', ...offer },
        { actorId: 'B', ...offer, waitingList: true },
      ],
    });
    const translate = dynamicTranslate(createTranslator('de'));
    const [finding] = findAll(network, { asOf, thresholds: { dupMedium: 30 }, rules: ['DUP-01'] }).findings;
    const { sentence, notes } = findingText(finding!, network, translate, 'de');
    expect(sentence).toMatch(/^A und B haben ähnliche Angebote/);
    expect(notes[0]).toContain('Angebotsart, Gebiet und Handlungsfeld');
    expect(notes[1]).toContain('Mehrbedarf');
  });

  test('about the same name twice does not compare it with itself', () => {
    const all = sentences('DQ-03', { actors: [{ name: 'Tafel' }, { name: 'Tafel' }] });
    expect(all[0]).toMatch(/^Tafel ist zweimal unter demselben Namen/);
  });

  test('counts the rest of a long list', () => {
    const members = Array.from({ length: 9 }, (_, at) => ({ id: `z${at}`, name: `Verein ${at}`, kind: `z${at}` }));
    const network = {
      network: [{ referenceDate: asOf, quietGroups: ['youth'] }],
      actors: members.map((one) => ({ ...one, representsGroups: ['youth'] })),
    };
    expect(sentences('INC-02', network)[0]).toContain('Verein 4 und 4 weitere');
  });

  test('lists the identifier of a record that is no longer there', () => {
    const network = networkOf({ actors: [{ id: 'a', name: 'Tafel' }] });
    const [finding] = findAll(network, { asOf: null, thresholds: {}, rules: ['MIS-04'] }).findings;
    const text = findingText(finding!, networkOf({}), dynamicTranslate(createTranslator('de')), 'de');
    expect(text.title).toBe('Wer kennt a?');
  });
});

describe.each(languages)('the words around the rules in %s', (language) => {
  const words = resources[language].rules;

  test('name every group, in the order of the catalogue', () => {
    expect(Object.keys(words.groups)).toEqual([...new Set(rules.map((rule) => rule.group))]);
  });

  test('name every rule with all its parts', () => {
    for (const { id } of rules) {
      const keys = Object.keys((words as unknown as Record<string, object>)[id] ?? {});
      for (const part of ['short', 'title', 'sentence', 'action', 'evidence']) {
        expect(
          keys.some((key) => key === part || key.startsWith(`${part}_`)),
          `${id}.${part}`,
        ).toBe(true);
      }
    }
  });

  test('name every threshold, slot state and reason why something was not checked', () => {
    expect(Object.keys(resources[language].model.threshold)).toEqual([...thresholdNames]);
    expect(Object.keys(words.slotStates)).toEqual(slotState.options);
    expect(Object.keys(words.notChecked).toSorted()).toEqual(lackingData.options.toSorted());
  });
});
