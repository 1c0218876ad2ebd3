import { expect, test } from 'vitest';
import { findingsOf, parameter, ruleCases } from '../../../test/fixtures/findings.ts';

const given = (settings: object, hostKind = 'welfareAssociation', seated: string[] = []) => ({
  network: [{ focusActorId: 'q', hostActorId: 'h', ...settings }],
  actors: [
    { id: 'q' },
    { id: 'h', kind: hostKind },
    { id: 'home', kind: 'socialFacility' },
    { id: 'shop', kind: 'business' },
    { id: 'y' },
    { id: 'z' },
  ],
  relations: ['y', 'z'].map((sourceId) => ({ sourceId, targetId: 'h', kind: 'competition' as const })),
  bodies: [{ id: 'g', kind: 'steeringGroup' as const, members: seated.map((actorId) => ({ actorId })) }],
});

ruleCases('COM-02', [
  {
    when: 'the host is a welfare association and a competitor has no seat',
    given: given({}, undefined, ['y']),
    finds: ['q medium'],
  },
  { as: 'below', when: 'all competitors have a seat', given: given({}, undefined, ['y', 'z']), finds: [] },
  { when: 'the host is something else', given: given({}, 'municipality'), finds: [] },
  {
    when: 'the office is in a social facility',
    given: given({ officeLocatedInActorId: 'home' }, 'municipality'),
    finds: ['q medium'],
  },
  { when: 'the office is in a shop', given: given({ officeLocatedInActorId: 'shop' }, 'municipality'), finds: [] },
  { when: 'nobody competes', given: { ...given({}), relations: [] }, finds: [] },
  { as: 'missing', when: 'there is no steering group', given: { ...given({}), bodies: [] }, finds: ['q medium'] },
  { as: 'missing', when: 'there is no focus actor', given: given({ focusActorId: null }), finds: [] },
  {
    as: 'missing',
    when: 'the host is not known',
    given: given({ hostActorId: null, officeLocatedInActorId: 'home' }),
    finds: [],
  },
]);

test('COM-02 names host, office and the competitors without a seat', () => {
  const [finding] = findingsOf('COM-02', given({ officeLocatedInActorId: 'home' }, undefined, ['y']));
  expect(parameter(finding, 'host')).toEqual(['h']);
  expect(parameter(finding, 'office')).toEqual(['home']);
  expect(parameter(finding, 'competitors')).toEqual(['z']);
  expect(parameter(finding, 'context')).toBe('both');
});
