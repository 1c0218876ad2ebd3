import { expect, test } from 'vitest';
import { exampleNetwork } from '../../test/fixtures/example.ts';
import { networkOf } from '../../test/fixtures/network.ts';
import { exitCheck } from './exit-check.ts';

test('the fields of Lindenhöhe without successor are those of the finding', () => {
  const check = exitCheck(exampleNetwork('lindenhoehe'), '2026-11-01');
  expect(check?.days).toBe(425);
  const open = check?.fields.filter(({ successors }) => successors.length === 0).map(({ field }) => field);
  expect(open?.toSorted()).toEqual(['coexistence', 'health', 'imagePr', 'participationEngagement']);
});

test('who has left coordinates nothing, and without an end there are no days', () => {
  const fields = [{ field: 'health' as never, weight: 'core' as const }];
  const check = (lifecycle: 'active' | 'left') =>
    exitCheck(
      networkOf({
        actors: [
          { id: 'q', fields },
          { id: 'b', coordinatesFields: ['health' as never], lifecycle },
        ],
        network: [{ focusActorId: 'q' as never }],
      }),
      '2026-11-01',
    );
  expect(check('active')).toEqual({
    focusId: 'q',
    endsOn: null,
    days: null,
    fields: [{ field: 'health', successors: ['b'] }],
  });
  expect(check('left')?.fields).toEqual([{ field: 'health', successors: [] }]);
  expect(exitCheck(networkOf({}), '2026-11-01')).toBeNull();
});
