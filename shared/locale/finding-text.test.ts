import { describe, expect, test } from 'vitest';
import { exampleNetwork } from '../../test/fixtures/example.ts';
import { networkOf, type SketchedRecords } from '../../test/fixtures/network.ts';
import { findAll } from '../gaps/find-all.ts';
import { rules } from '../gaps/registry.ts';
import type { Network } from '../model/network.ts';
import { type FindingText, findingText } from './finding-text.ts';
import { type Language, languages, resources } from './resources.ts';
import { createTranslator, dynamicTranslate } from './translate.ts';

function texts(network: Network, language: Language): Map<string, FindingText> {
  const translate = dynamicTranslate(createTranslator(language));
  const { findings } = findAll(network, { asOf: null, thresholds: {} });
  return new Map(findings.map((finding) => [finding.fingerprint, findingText(finding, network, translate, language)]));
}

function sentences(sketch: SketchedRecords, language: Language = 'de'): string[] {
  const network = networkOf({ network: [{ referenceDate: '2026-11-01' }], ...sketch });
  return [...texts(network, language).values()].map(({ sentence }) => sentence);
}

describe('the findings of Lindenhöhe in words', () => {
  const network = exampleNetwork('lindenhoehe');

  test('name the records, with German dates and numbers', () => {
    const german = texts(network, 'de');
    expect(german.get('AGR-02:g07')?.sentence).toBe(
      '„Bewegungsangebote“ ist seit 124 Tagen abgelaufen (30.06.2026). Erneuern, auslaufen lassen oder beenden?',
    );
    expect(german.get('DUP-01:a20+a22')?.title).toBe('Zweimal Offenes Café – abgestimmt?');
    expect(german.get('DUP-01:a20+a22')?.sentence).toContain(
      'Seniorenzentrum Lindenhof und Seniorentreff Goldener Herbst',
    );
    expect(german.get('DUP-01:a20+a22')?.sentence).toContain('Lindenhöhe Mitte');
    expect(german.get('DUP-01:a27+a36')?.evidence).toContain('zu 0,73 und die Partner zu 0,2;');
    expect(german.get('DUP-01:a27+a36')?.evidence).toContain('46,7 von 100 Punkten. Ab 40');
    expect(german.get('MIS-05:a52')?.sentence).toContain('allein über Quartiersbüro Lindenhöhe');
    expect(german.get('DEP-02:a19')?.sentence).toContain('5 Akteure (zuerst Fachbereich Kultur und Sport)');
    expect(german.get('DQ-03:a44+a61')?.evidence).toContain('0,88');
  });

  test('are complete in English too', () => {
    expect(texts(network, 'en').get('AGR-02:g07')?.sentence).toBe(
      '“Bewegungsangebote” expired 124 days ago (30/06/2026). Renew it, let it go or end it?',
    );
  });

  test.each(languages)('leave no gap open and no part empty in %s', (language) => {
    const all = [...texts(network, language)];
    expect(new Set(all.map(([fingerprint]) => fingerprint.split(':')[0])).size).toBe(rules.length);
    for (const [fingerprint, text] of all) {
      for (const part of Object.values(text) as string[]) {
        expect(part, fingerprint).not.toMatch(/\{\{|\}\}|undefined|null|\.(title|sentence|action|evidence|short)$/);
        expect(part.trim(), fingerprint).not.toBe('');
      }
      expect(text.sentence, fingerprint).toMatch(/\?$/);
    }
  });
});

describe('a sentence', () => {
  test('speaks of one day, of tomorrow and of today', () => {
    const agreement = { title: 'Vertrag', partyIds: [] };
    expect(sentences({ agreements: [{ ...agreement, validUntil: '2026-10-31' }] })[0]).toContain('seit einem Tag');
    expect(sentences({ agreements: [{ ...agreement, validUntil: '2026-11-01' }] })[0]).toContain('läuft heute aus');
    expect(sentences({ agreements: [{ ...agreement, validUntil: '2026-11-02' }] })[0]).toContain('läuft morgen aus');
    expect(sentences({ agreements: [{ ...agreement, noticeUntil: '2026-11-02' }] })[0]).toContain(
      'kann noch bis morgen',
    );
    expect(sentences({ agreements: [{ ...agreement, noticeUntil: '2026-11-05' }] }, 'en')[0]).toContain(
      'another 4 days',
    );
  });

  test('calls an agreement without title by its type', () => {
    const agreements = [{ title: '', type: 'loi' as const, state: 'signed' as const, validUntil: '2020-01-01' }];
    expect(sentences({ agreements })[0]).toContain('„Absichtserklärung“ ist seit 2\u202F496 Tagen abgelaufen');
  });

  test('about offers of which little is known does not name what is not known', () => {
    const offer = { targetGroups: ['seniors'] };
    const [sentence] = sentences({
      actors: [{ id: 'A' }, { id: 'B' }],
      offers: [
        { actorId: 'A', ...offer },
        { actorId: 'B', ...offer },
      ],
    });
    expect(sentence).toMatch(/^A und B haben ähnliche Angebote/);
  });

  test('about the same name twice does not compare it with itself', () => {
    const all = sentences({ actors: [{ name: 'Tafel' }, { name: 'Tafel' }] });
    expect(all[0]).toMatch(/^Tafel ist zweimal unter demselben Namen/);
  });

  test('lists the identifier of a record that is no longer there', () => {
    const network = networkOf({ actors: [{ id: 'a', name: 'Tafel' }] });
    const [finding] = findAll(network, { asOf: null, thresholds: {} }).findings;
    const text = findingText(finding!, networkOf({}), dynamicTranslate(createTranslator('de')), 'de');
    expect(text.title).toBe('Wer kennt a?');
  });
});

test.each(languages)('every group of rules has a name in %s', (language) => {
  const groups: Record<string, string> = resources[language].rules.groups;
  expect(Object.keys(groups)).toEqual([...new Set(rules.map((rule) => rule.group))]);
});
