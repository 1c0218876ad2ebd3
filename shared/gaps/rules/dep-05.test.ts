import { ruleCases } from '../../../test/fixtures/findings.ts';

const known = (persons: number, change: object = {}, network: object[] = []) => ({
  network: network as [],
  actors: [{ id: 'a', stakeholderTier: 'key' as const, ...change }],
  contactPersons: Array.from({ length: persons }, () => ({ actorId: 'a' })),
});

ruleCases('DEP-05', [
  { when: 'a key actor is known through one person', given: known(1), finds: ['a medium'] },
  { as: 'below', when: 'two persons are known', given: known(2), finds: [] },
  { as: 'missing', when: 'nobody is known there', given: known(0), finds: ['a medium'] },
  { when: 'it is a primary actor', given: known(1, { stakeholderTier: 'primary' }), finds: [] },
  { as: 'missing', when: 'its tier is not known', given: known(1, { stakeholderTier: null }), finds: [] },
  { when: 'it is the focus actor', given: known(1, {}, [{ focusActorId: 'a' }]), finds: [] },
]);
