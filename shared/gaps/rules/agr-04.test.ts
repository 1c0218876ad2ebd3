import { daysAgo, ruleCases } from '../../../test/fixtures/findings.ts';

const letter = {
  id: 'l',
  type: 'loi' as const,
  state: 'signed' as const,
  partyIds: ['a', 'b'],
  validFrom: daysAgo(366),
};
const given = (change: object, ...others: object[]) => ({ agreements: [{ ...letter, ...change }, ...others] });
const later = (change: object) => given({}, { id: 'z', partyIds: ['b', 'c', 'a'], ...change });

ruleCases('AGR-04', [
  { when: 'a letter of intent is more than a year old', given: given({}), finds: ['l medium'] },
  { as: 'below', when: 'it is a year old', given: given({ validFrom: daysAgo(365) }), finds: [] },
  { as: 'missing', when: 'its date is not known', given: given({ validFrom: null }), finds: [] },
  { when: 'it is not signed yet', given: given({ state: 'draft' }), finds: [] },
  { when: 'it is an agreement', given: given({ type: 'cooperation' }), finds: [] },
  { when: 'a later agreement has all its parties', given: later({}), finds: [] },
  { when: 'a later agreement has one of its parties', given: later({ partyIds: ['a', 'c'] }), finds: ['l medium'] },
  {
    when: 'a later contract names it',
    given: later({ type: 'contract', partyIds: ['x', 'y'], followUpOf: ['l'] }),
    finds: [],
  },
  { when: 'the later one is an idea', given: later({ state: 'idea' }), finds: ['l medium'] },
  { when: 'the later one is being negotiated', given: later({ state: 'inNegotiation' }), finds: [] },
  { when: 'the later one is another letter', given: later({ type: 'loi' }), finds: ['l medium'] },
  { as: 'missing', when: 'there are no agreements', given: {}, finds: [] },
]);
