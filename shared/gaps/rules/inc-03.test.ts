import { expect, test } from 'vitest';
import { findingsOf, parameter, ruleCases, ties } from '../../../test/fixtures/findings.ts';

const groups = (reaching: string[], text: string, network: object = {}) => ({
  network: [{ focusActorId: 'q', quietGroups: ['youth'], ...network }],
  actors: ['q', 'a', 'b'].map((id) => ({ id, kind: id, reachesGroups: reaching.includes(id) ? ['youth'] : [] })),
  relations: ties(text),
});

ruleCases('INC-03', [
  { when: 'one partner reaches the group', given: groups(['a'], 'q-a q-b'), finds: ['youth medium'] },
  { as: 'below', when: 'two partners reach it', given: groups(['a', 'b'], 'q-a q-b'), finds: [] },
  { when: 'the focus actor and a partner reach it', given: groups(['a', 'q'], 'q-a q-b'), finds: [] },
  { when: 'the second one is no partner', given: groups(['a', 'b'], 'q-a a-b'), finds: ['youth medium'] },
  { when: 'nobody reaches it, which is INC-01', given: groups([], 'q-a'), finds: [] },
  { as: 'missing', when: 'there is no focus actor', given: groups(['a'], 'q-a', { focusActorId: null }), finds: [] },
  { as: 'missing', when: 'no group is quiet', given: groups(['a'], 'q-a', { quietGroups: [] }), finds: [] },
]);

test('INC-03 names the only access', () => {
  expect(parameter(findingsOf('INC-03', groups(['a'], 'q-a'))[0], 'actor')).toEqual(['a']);
});
