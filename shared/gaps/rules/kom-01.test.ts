import { ruleCases } from '../../../test/fixtures/findings.ts';

const town = { id: 'town', kind: 'municipality' };
const office = { id: 'office', parentActorId: 'town' };
const contact = (actorId: string, isQuarterContact = true) => [{ actorId, isQuarterContact }];

ruleCases('KOM-01', [
  { when: 'nobody at the municipality is marked as contact', given: { actors: [town] }, finds: ['town high'] },
  {
    when: 'persons are recorded but not marked',
    given: { actors: [town], contactPersons: contact('town', false) },
    finds: ['town high'],
  },
  {
    as: 'below',
    when: 'somebody at a unit is marked',
    given: { actors: [town, office], contactPersons: contact('office') },
    finds: [],
  },
  {
    when: 'somebody elsewhere is marked',
    given: { actors: [town, { id: 'county', kind: 'county' }], contactPersons: contact('county') },
    finds: ['town high'],
  },
  {
    when: 'the unit has left',
    given: { actors: [town, { ...office, lifecycle: 'left' }], contactPersons: contact('office') },
    finds: ['town high'],
  },
  {
    when: 'there are two municipalities',
    given: { actors: [town, { ...town, id: 'city' }] },
    finds: ['city/town high'],
  },
  { as: 'missing', when: 'no municipality is recorded', given: {}, finds: ['municipality high'] },
]);
