import { expect, it } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import { startValues } from './start-values.ts';

it('an assessment begins with what is said of the relations today', () => {
  const network = networkOf({
    actors: [{ id: 'a' }, { id: 'b' }],
    relations: [
      { sourceId: 'a', targetId: 'b', quality: -1 },
      { sourceId: 'b', targetId: 'a', kind: 'funding' },
      { sourceId: 'b', targetId: 'a', kind: 'referral', conflictLevel: 0 },
    ],
  });
  expect(startValues('snapshots', network)).toEqual({
    takenOn: new Date().toISOString().slice(0, 10),
    relationQuality: [
      { sourceId: 'a', targetId: 'b', quality: -1, conflictLevel: null },
      { sourceId: 'b', targetId: 'a', quality: null, conflictLevel: 0 },
    ],
  });
});
