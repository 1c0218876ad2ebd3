import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import deModel from '../../resources/locales/de/model.json' with { type: 'json' };
import deRules from '../../resources/locales/de/rules.json' with { type: 'json' };
import enModel from '../../resources/locales/en/model.json' with { type: 'json' };
import enRules from '../../resources/locales/en/rules.json' with { type: 'json' };
import { rules } from '../../shared/gaps/registry.ts';
import { thresholdsWith } from '../../shared/gaps/thresholds.ts';
import { severity } from '../../shared/model/finding.ts';
import { lackingProof } from '../fixtures/rule-proof.ts';
import { root } from './sources.ts';

type Words = Readonly<Record<string, unknown>>;

const languages = [
  ['German', deRules as Words, deModel as Words],
  ['English', enRules as Words, enModel as Words],
] as const;
const parts = ['short', 'title', 'sentence', 'action', 'evidence'];
const domain = rules.map((rule) => [rule.id, rule] as const);
const fileOf = (id: string, ending: string) => path.join(root, 'shared/gaps/rules', `${id.toLowerCase()}${ending}`);
const sourceOf = (id: string) => readFileSync(fileOf(id, '.ts'), 'utf8');

describe.each(domain)('the rule %s', (id, rule) => {
  it.each(languages)('has title, template, action, evidence note and group in %s', (_, words) => {
    const own = (words[id] ?? {}) as Words;
    // A part may have several wordings: `title_partly`, `sentence_one`.
    const lacking = parts.filter(
      (part) => !Object.entries(own).some(([key, text]) => key.split('_')[0] === part && String(text).trim() !== ''),
    );
    expect(lacking).toEqual([]);
    expect((words['groups'] as Words)[rule.group]).toBeTruthy();
  });

  it.each(languages)('documents each threshold it uses in %s', (_, words, model) => {
    const defaults = thresholdsWith({});
    for (const name of rule.thresholds) {
      expect(defaults[name], name).toBeTypeOf('number');
      expect((model['threshold'] as Words)[name], name).toBeTruthy();
    }
    const own = JSON.stringify(words[id]);
    const shown = [...own.matchAll(/\{\{(?:thresholds|percents)\.(\w+)/g)].map(([, name]) => name);
    expect(shown.filter((name) => !(rule.thresholds as readonly string[]).includes(name ?? ''))).toEqual([]);
  });

  it('belongs to the group its identifier begins with', () => {
    expect(id.startsWith(`${rule.group}-`)).toBe(true);
  });

  it('lists every threshold it asks for', () => {
    const asked = [...sourceOf(id).matchAll(/(?<!\/)\bthresholds\.(\w+)/g)].map(([, name]) => name ?? '');
    expect(asked.filter((name) => !(rule.thresholds as readonly string[]).includes(name))).toEqual([]);
  });

  it('says how severe it is, and where in the brief it stands', () => {
    const source = sourceOf(id);
    const inHelper = /slotDraft\(|offerPairDraft\(|severity/.test(source);
    expect(inHelper || severity.options.some((one) => source.includes(`'${one}'`))).toBe(true);
    expect(source).toMatch(/DOMAIN\.md §\d/);
  });

  it('is proved by cases: it speaks, is silent just below and without data, and turns at its thresholds', () => {
    expect(existsSync(fileOf(id, '.test.ts'))).toBe(true);
    const tests = readFileSync(fileOf(id, '.test.ts'), 'utf8');
    expect(tests).toMatch(new RegExp(`^ruleCases\\('${id}', \\[$`, 'm'));
    expect(tests).not.toMatch(/\.(skip|only|todo)\b/);
  });
});

it('cases that show little prove nothing', () => {
  expect(lackingProof('STG-05', [])).toEqual([
    'it never speaks',
    'no case is just below',
    'no case is without data',
    'nothing says that it is not checked without: steeringGroup',
    'no finding at the threshold steeringMin',
    'no silence at the threshold steeringMin',
    'no finding at the threshold steeringMax',
    'no silence at the threshold steeringMax',
  ]);
  const group = (seats: number) => ({
    actors: Array.from({ length: seats }, (_, at) => ({ id: `a${at}`, kind: `a${at}` })),
    bodies: [
      {
        id: 'g',
        kind: 'steeringGroup' as const,
        members: Array.from({ length: seats }, (_, at) => ({ actorId: `a${at}` })),
      },
    ],
  });
  const proof = lackingProof('STG-05', [
    { when: 'nobody has a seat', given: group(0), finds: ['g low'] },
    { as: 'below', when: 'there are eight seats', given: group(8), finds: [] },
    { as: 'missing', when: 'nothing is recorded', given: {}, finds: [] },
  ]);
  expect(proof).toContain('far below: there are eight seats');
  expect(proof).toContain('no finding at the threshold steeringMin');
  expect(proof).toContain('no silence at the threshold steeringMax');
});
