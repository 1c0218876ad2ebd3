import { describe, expect, test } from 'vitest';
import german from '../../resources/locales/de/measures.json' with { type: 'json' };
import english from '../../resources/locales/en/measures.json' with { type: 'json' };
import { exampleNetwork } from '../../test/fixtures/example.ts';
import { createTranslator, dynamicTranslate } from '../locale/translate.ts';
import { actorGrouping, undefinedReason } from '../model/analysis.ts';
import { measureStudy } from './measure-study.ts';
import type { ActorMeasure } from './measures/measure.ts';
import { measures } from './registry.ts';
import { studyOf } from './study.ts';
import { triadTypes } from './triad-census.ts';

type Texts = { readonly [key: string]: string | Texts };
const languages = [
  ['de', german as Texts],
  ['en', english as Texts],
] as const;

const lindenhoehe = exampleNetwork('lindenhoehe');
const study = studyOf(lindenhoehe, {});
const { actors, network } = measureStudy(study, null);

function rowOf(node: number): Record<string, unknown> {
  return Object.fromEntries(Object.entries(actors).map(([id, values]) => [id, values[node]]));
}

/** What is recorded about an actor, here with all ratings. */
function recordOf(node: number): Record<string, unknown> {
  return { ...lindenhoehe.find('actors', study.graph.nodeIds[node] ?? null), legitimacy: 5, urgency: 2 };
}

const worked = measures.filter((measure): measure is ActorMeasure & { example: object } => 'example' in measure);

describe.each(languages)('in %s', (language, texts) => {
  test.each(measures.map(({ id }) => id))('%s has name, reading, formula, caution and source', (id) => {
    const own = texts[id] as Texts;
    for (const part of ['name', 'reading', 'formula', 'caution', 'source']) expect(own[part], part).toMatch(/\S/);
    expect(Object.keys(own).every((part) => /^(name|reading|formula|caution|source|example(_zero)?)$/.test(part))).toBe(
      true,
    );
  });

  test('only measures that supply numbers have a worked example, and all of them do', () => {
    const written = measures.filter(({ id }) => (texts[id] as Texts)['example'] !== undefined).map(({ id }) => id);
    expect(written).toEqual(worked.map(({ id }) => id));
  });

  test.each(worked.map((measure) => [measure.id, measure] as const))(
    'the example of %s has a gap for every number and a number for every gap',
    (id, measure) => {
      const numbers = study.graph.nodeIds
        .map((_, node) => measure.example({ actor: rowOf(node), network, record: recordOf(node) }))
        .filter((found) => found !== null);
      expect(numbers.length).toBeGreaterThan(0);
      const { example, example_zero: ofNone = '' } = texts[id] as Record<string, string>;
      const gapsOf = (text = '') =>
        [...new Set([...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1] ?? ''))].sort();
      const others = new Set(['class', 'count']);
      const translate = dynamicTranslate(createTranslator(language));
      for (const found of numbers) {
        const names = Object.keys(found).filter((name) => !others.has(name));
        expect(gapsOf(example).filter((gap) => !others.has(gap))).toEqual(names.sort());
        expect(names).toEqual(expect.arrayContaining(gapsOf(ofNone)));
        expect(Object.values(found).every(Number.isFinite)).toBe(true);
        const sentence = translate(`measures:${id}.example`, { ...found, class: 'eng' });
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toMatch(/\{\{|NaN|undefined/);
        expect(sentence === translate(`measures:${id}.example`, { ...found, class: 'eng', count: 1 })).toBe(
          ofNone === '' || found['count'] !== 0,
        );
      }
    },
  );

  test('every reason, role, class, kind of triad and grouping has its words', () => {
    const parts = texts['parts'] as Texts;
    const keys = (entry: unknown) => Object.keys(entry as object).sort();
    expect(keys(texts['reasons'])).toEqual([...undefinedReason.options].sort());
    expect(keys(parts['triads'])).toEqual([...triadTypes].sort());
    expect(keys(parts['groupings'])).toEqual([...actorGrouping.options].sort());
    expect(keys(parts['roles'])).toEqual(keys(actors['brokerage']?.[0]));
    expect(keys(parts['powerInterest'])).toEqual(keys(network['powerInterestMatrix']));
    expect(keys(parts['salience'])).toHaveLength(8);
  });

  test('there are no words for measures that do not exist', () => {
    const known = new Set([...measures.map(({ id }) => id), 'reasons', 'parts']);
    expect(Object.keys(texts).filter((id) => !known.has(id))).toEqual([]);
  });
});

test('an example is filled with the numbers of the actor', () => {
  const office = study.graph.nodeIds.indexOf('a01');
  const example = (id: string) =>
    worked.find((measure) => measure.id === id)?.example({ actor: rowOf(office), network, record: recordOf(office) });
  expect(example('degree')).toEqual({ value: 46, others: 60 });
  expect(example('betweenness')).toEqual({
    value: expect.closeTo(0.6712, 4),
    pairs: 1770,
    through: expect.closeTo(1188, 0),
  });
  expect(example('closeness')).toMatchObject({
    value: expect.closeTo(0.7756, 4),
    reached: 55,
    others: 60,
    mean: expect.closeTo(65 / 55, 9),
  });
  expect(example('clustering')).toMatchObject({ partners: 46, pairs: 1035, tied: 72 });
  const german = dynamicTranslate(createTranslator('de'));
  expect(german('measures:clustering.example', { ...example('clustering') })).toBe(
    'Partner: 46, Paare unter ihnen: 1\u202f035, davon verbunden: 72. 72 / 1\u202f035 = 0,07.',
  );
});

test('measures say which options change them, and no others do', () => {
  const measuredWith = (options: object) => {
    const result = measureStudy(studyOf(lindenhoehe, options), null);
    const { bodies, measures: joint } = result.twoMode;
    return (id: string) =>
      JSON.stringify([
        result.network[id],
        result.actors[id],
        result.relations[id],
        [bodies, joint].map((side) => [
          side.network[id],
          ...[...side.actors, ...side.gatherings].map((row) => row[id]),
        ]),
      ]);
  };
  const usual = measuredWith({});
  const choices = {
    weights: { weights: 'strength' },
    direction: { direction: 'directed' },
    grouping: { grouping: 'field' },
    steps: { steps: 1 },
    setSize: { setSize: 2 },
    seed: { seed: 4 },
  } as const;
  for (const [name, choice] of Object.entries(choices)) {
    const other = measuredWith(choice);
    for (const { id, options } of measures) {
      if (options.includes(name as keyof typeof choices)) continue;
      expect(other(id), `${id} with another ${name}`).toBe(usual(id));
    }
  }
});
