import { expect, test } from 'vitest';
import { findAll } from '../find-all.ts';
import { asOf, findingsOf, ruleCases } from '../../../test/fixtures/findings.ts';
import { networkOf } from '../../../test/fixtures/network.ts';
import { expectations } from '../../model/expectations.ts';

const fields = [{ id: 'culture', priority: 0.5 }];
const found = (kinds: object[], partners: object[]) =>
  findAll(networkOf({ fieldsOfAction: fields, actors: kinds.map((kind, at) => ({ id: `a${at}`, ...kind })) }), {
    asOf,
    thresholds: {},
    rules: ['MIS-01'],
    expectations: expectations.parse({ partners, ties: [] }),
  }).findings;

test('MIS-01 asks for an essential partner nobody is', () => {
  const partners = [{ field: 'culture', importance: 'must', pattern: 'library|school/primary' }];
  expect(found([], partners)).toMatchObject([
    { subjects: ['culture:library|school/primary'], severity: 'high', score: 75 },
  ]);
  expect(found([{ kind: 'school', subKind: 'vocational' }], partners)).toHaveLength(1);
  expect(found([{ kind: 'school', subKind: 'primary' }], partners)).toEqual([]);
  expect(found([{ kind: 'library', subKind: 'town' }], partners)).toEqual([]);
  expect(found([{ kind: 'library', lifecycle: 'left' }], partners)).toHaveLength(1);
});

test('MIS-01 does not ask for what should or could be there', () => {
  const partners = ['should', 'could'].map((importance) => ({ field: 'culture', importance, pattern: importance }));
  expect(found([], partners)).toEqual([]);
});

test('MIS-01 reckons with the middle where the priority of a field is not known', () => {
  expect(findingsOf('MIS-01', {}).every(({ score }) => score === 75)).toBe(true);
});

ruleCases('MIS-01', [
  {
    when: 'the host is the only welfare association',
    given: {
      network: [{ hostActorId: 'h' }],
      actors: [{ id: 'h', kind: 'welfareAssociation' }],
      fieldsOfAction: fields,
    },
    thresholds: {},
    finds: [
      'coexistence:migrantOrganisation high',
      'coexistence:municipalDepartment/integrationOffice|municipalDepartment/socialOffice high',
      'culture:culturalOrganisation/association|culturalOrganisation/socioculture high',
      'education:municipalDepartment/youthOffice high',
      'education:school high',
      'education:socialFacility/schoolSocialWork high',
      'environmentTraffic:municipalDepartment/trafficPlanning high',
      'environmentTraffic:municipalDepartment/urbanPlanning high',
      'health:healthInsurance high',
      'health:municipalDepartment/healthOffice high',
      'housing:housingCompany high',
      'housing:municipalDepartment/urbanPlanning high',
      'housing:residentsGroup/tenants|residentsGroup/council high',
      'imagePr:media high',
      'imagePr:municipalDepartment/pressOffice|mayorOffice high',
      'localEconomy:jobAgency high',
      'localEconomy:municipalDepartment/economicDevelopment high',
      'localEconomy:tradersAssociation high',
      'socialSupport:municipalDepartment/socialOffice high',
      'socialSupport:socialFacility/meetingPlace high',
      'socialSupport:welfareAssociation high',
      'sportLeisure:municipalDepartment/sportsOffice|municipalDepartment/cultureAndSportsOffice high',
      'sportLeisure:sportsClub high',
    ],
  },
]);
