import { ruleCases, ties } from '../../../test/fixtures/findings.ts';

const given = (z: object, text = 'a-z b-z', network: object[] = []) => ({
  network: network as [],
  actors: [
    { id: 'a', kind: 'a' },
    { id: 'b', kind: 'b' },
    { id: 'z', kind: 'z', ...z },
  ],
  relations: [{ sourceId: 'a', targetId: 'b', kind: 'competition' as const }, ...ties(text)],
});

ruleCases('COM-05', [
  { when: 'a parish works with both competitors', given: given({ kind: 'parish' }), finds: ['a/b info'] },
  { when: 'a volunteer group does', given: given({ kind: 'volunteerGroup' }), finds: ['a/b info'] },
  { when: 'somebody of the informal sector does', given: given({ welfareSector: 'informal' }), finds: ['a/b info'] },
  { when: 'somebody else does', given: given({ welfareSector: 'market' }), finds: [] },
  { as: 'missing', when: 'kind and sector are not known', given: given({ kind: 'other' }), finds: [] },
  { as: 'below', when: 'the parish works with one of them', given: given({ kind: 'parish' }, 'a-z'), finds: [] },
  { when: 'it is the focus actor', given: given({ kind: 'parish' }, undefined, [{ focusActorId: 'z' }]), finds: [] },
  { when: 'they do not compete', given: { ...given({ kind: 'parish' }), relations: ties('a-z b-z') }, finds: [] },
]);
