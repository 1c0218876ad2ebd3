import { expect, it } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import { actionGroups } from './action-list.ts';

it('action items stand by when they are due, the earliest first, what is closed last', () => {
  const { actionItems } = networkOf({
    actionItems: [
      { id: 'done', status: 'done', dueOn: '2026-01-01' },
      { id: 'someday' },
      { id: 'later', dueOn: '2026-08-01' },
      { id: 'soon', dueOn: '2026-07-31' },
      { id: 'today', dueOn: '2026-07-01' },
      { id: 'late', dueOn: '2026-06-30' },
      { id: 'latest', dueOn: '2026-01-02' },
      { id: 'dropped', status: 'dropped' },
    ] as never,
  }).records;
  const groups = actionGroups(actionItems, '2026-07-01');
  expect(groups.map(({ period, items }) => [period, items.map(({ id }) => id).join(' ')])).toEqual([
    ['overdue', 'latest late'],
    ['month', 'today soon'],
    ['later', 'later'],
    ['undated', 'someday'],
    ['closed', 'dropped done'],
  ]);
});
