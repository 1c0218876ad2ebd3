import { ofQ, ruleCases, ties } from '../../../test/fixtures/findings.ts';

const board = { id: 'b', kind: 'advisoryBoard', subKind: 'seniors' };
const officer = { id: 'c', kind: 'commissioner', subKind: 'equalOpportunities' };
const base = { network: ofQ, actors: [{ id: 'q' }, board, officer, { id: 'x' }] };

ruleCases('KOM-05', [
  { as: 'below', when: 'both work with the focus actor', given: { ...base, relations: ties('q-b c-q') }, finds: [] },
  {
    when: 'one works with somebody else',
    given: { ...base, relations: ties('q-b c-x') },
    finds: ['commissioner/equalOpportunities medium'],
  },
  {
    when: 'the ties are only wished for',
    given: { ...base, relations: ties('q-b q-c').map((tie) => ({ ...tie, status: 'desired' as const })) },
    finds: ['advisoryBoard/seniors medium', 'commissioner/equalOpportunities medium'],
  },
  {
    when: 'another advisory board works with it',
    given: { network: ofQ, actors: [{ id: 'q' }, { ...board, subKind: 'youth' }, officer], relations: ties('q-b q-c') },
    finds: ['advisoryBoard/seniors medium'],
  },
  {
    as: 'missing',
    when: 'neither is recorded',
    given: { network: ofQ, actors: [{ id: 'q' }] },
    finds: ['advisoryBoard/seniors medium', 'commissioner/equalOpportunities medium'],
  },
  { as: 'missing', when: 'there is no focus actor', given: { actors: base.actors }, finds: [] },
]);
