import { expect, test } from 'vitest';
import { asOf, findingsOf, ofQ, parameter, ruleCases } from '../../../test/fixtures/findings.ts';
import { networkOf } from '../../../test/fixtures/network.ts';
import { expectations } from '../../model/expectations.ts';
import { findAll } from '../find-all.ts';

const club = { id: 'club', kind: 'sportsClub' };
const office = { id: 'office', kind: 'municipalDepartment', subKind: 'healthOffice' };
const company = { id: 'homes', kind: 'housingCompany' };
const tenants = { id: 'tenants', kind: 'residentsGroup', subKind: 'tenants' };

ruleCases('MIS-06', [
  { when: 'an important tie is missing', given: { actors: [club, office] }, finds: ['TT02 medium'] },
  { when: 'an essential tie is missing', given: { actors: [company, tenants] }, finds: ['TT03 high'] },
  {
    as: 'below',
    when: 'one pair of the two sides works together',
    given: { actors: [club, { ...club, id: 'other' }, office], relations: [{ sourceId: 'office', targetId: 'other' }] },
    finds: [],
  },
  {
    when: 'they only compete',
    given: { actors: [club, office], relations: [{ sourceId: 'office', targetId: 'club', kind: 'competition' }] },
    finds: ['TT02 medium'],
  },
  { as: 'missing', when: 'one side is not known', given: { actors: [club] }, finds: [] },
  {
    when: 'the tie is one that could be there',
    given: { actors: [club, { id: 'w', kind: 'socialFacility', subKind: 'youthWorkshop' }] },
    finds: [],
  },
  {
    when: 'one side is the focus actor',
    given: { network: ofQ, actors: [{ id: 'q' }, { id: 'p', kind: 'media' }] },
    finds: ['TT07 high'],
  },
  {
    as: 'missing',
    when: 'there is no focus actor',
    given: { actors: [{ id: 'q' }, { id: 'p', kind: 'media' }] },
    finds: [],
  },
]);

test('MIS-06 suggests the best pair of the two sides', () => {
  const fields = [{ field: 'health' }];
  const [finding] = findingsOf('MIS-06', { actors: [club, { ...club, id: 'apt', fields }, { ...office, fields }] });
  expect(parameter(finding, 'first')).toEqual(['apt', 'club']);
  expect(parameter(finding, 'suggestion')).toEqual(['apt', 'office']);
});

test('MIS-06 names who could introduce the focus actor', () => {
  const [finding] = findingsOf('MIS-06', {
    network: ofQ,
    actors: [{ id: 'q' }, { id: 'p', kind: 'media' }, { id: 'z' }],
    relations: [
      { sourceId: 'q', targetId: 'z' },
      { sourceId: 'p', targetId: 'z' },
    ],
  });
  expect(parameter(finding, 'opener')).toEqual(['z']);
});

test('MIS-06 manages with a tie that belongs to no field', () => {
  const ties = [{ id: 'T', importance: 'must', x: 'sportsClub', y: 'housingCompany' }];
  const options = { asOf, thresholds: {}, rules: ['MIS-06'], expectations: expectations.parse({ partners: [], ties }) };
  const [finding] = findAll(networkOf({ actors: [club, company] }), options).findings;
  expect(finding?.subjects).toEqual(['T']);
  expect(parameter(finding, 'field')).toBe('wholeQuarter');
});
