import { expect, it } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import { measurePlan, statusCounts } from './measure-plan.ts';

const { measures } = networkOf({
  measures: [
    { id: 'none' },
    { id: 'b', goal: 'Nachbarschaft', status: 'planned' },
    { id: 'c', goal: 'Wohnen', status: 'planned' },
    { id: 'd', goal: ' Nachbarschaft ', status: 'implemented' },
  ] as never,
}).records;

it('a plan lists measures by goal and numbers them, those without a goal last', () => {
  expect(
    measurePlan(measures).map(({ goal, measures: own }) => [
      goal,
      ...own.map(({ number, measure }) => `${number} ${measure.id}`),
    ]),
  ).toEqual([
    ['Nachbarschaft', '1.1 b', '1.2 d'],
    ['Wohnen', '2.1 c'],
    [null, '3.1 none'],
  ]);
});

it('measures are counted by status, the unknown one too', () => {
  expect([...statusCounts(measures)]).toEqual([
    [null, 1],
    ['planned', 2],
    ['implemented', 1],
  ]);
});
