import { expect, test } from 'vitest';
import { measureStudy } from '../../../shared/analysis/measure-study.ts';
import type { ActorMeasure } from '../../../shared/analysis/measures/measure.ts';
import { measures } from '../../../shared/analysis/registry.ts';
import { studyOf } from '../../../shared/analysis/study.ts';
import { exampleNetwork } from '../../../test/fixtures/example.ts';
import type { AnalysisView } from './analysis-view.ts';
import { exampleMeasures } from './example-measures.ts';
import { questionsOf } from './use-comparison.ts';

const network = exampleNetwork('lindenhoehe');
const view = {
  options: {},
  leftOut: null,
  mode: null,
  otherDate: null,
  datesWithout: false,
} as unknown as AnalysisView;

test('the network is compared with itself without the focus actor, as long as nothing else was chosen', () => {
  const [first, second] = questionsOf(view, network, ['degree']);
  expect([first.without, second?.without]).toEqual([[], ['a01']]);
});

test('with options, both sides of the comparison have them', () => {
  const asked = questionsOf({ ...view, options: { weights: 'strength', field: 'health' } }, network, ['degree']);
  for (const question of asked) expect(question).toMatchObject({ weights: 'strength', field: 'health' });
});

test('two days differ in nothing but the day', () => {
  const [first, second] = questionsOf({ ...view, mode: 'dates', otherDate: '2025-01-01' }, network, ['degree']);
  expect([first.asOf, second?.asOf]).toEqual([undefined, '2025-01-01']);
  expect([first.without, second?.without]).toEqual([[], []]);
});

test('two days can be compared without the same actors', () => {
  const dates = { ...view, mode: 'dates', datesWithout: true, otherDate: '2025-01-01' } as const;
  expect(questionsOf(dates, network, []).map((question) => question?.without)).toEqual([['a01'], ['a01']]);
  const others = questionsOf({ ...dates, leftOut: ['a05'] }, network, []);
  expect(others.map((question) => question?.without)).toEqual([['a05'], ['a05']]);
});

test('the other day is the one a year before, until one is chosen', () => {
  const [, second] = questionsOf({ ...view, mode: 'dates', options: { asOf: '2026-11-01' } }, network, []);
  expect(second?.asOf).toBe('2025-11-01');
});

test('leaving out nobody, or somebody who is gone, is one reckoning', () => {
  expect(questionsOf({ ...view, leftOut: [] }, network, [])[1]).toBeNull();
  expect(questionsOf({ ...view, leftOut: ['gone'], mode: 'both' }, network, [])[1]).toBeNull();
});

test('worked examples find all their numbers in what is asked for beside the measure', () => {
  const study = studyOf(network, {});
  const record = { influence: 4, interest: 3, legitimacy: 5, urgency: 2 };
  const place = study.graph.nodeIds.indexOf('a05');
  const worked = measures.filter((one): one is ActorMeasure => one.scope === 'actor' && 'example' in one);
  for (const measure of worked) {
    const { actors, network: figures } = measureStudy(study, exampleMeasures(measure.id));
    const row = Object.fromEntries(Object.entries(actors).map(([id, values]) => [id, values[place]]));
    expect(measure.example?.({ actor: row, network: figures, record }), measure.id).not.toBeNull();
  }
});
