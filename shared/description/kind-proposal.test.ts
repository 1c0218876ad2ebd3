import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import { kindKey } from '../model/records/catalogue.ts';
import { templateRecords } from '../model/templates.ts';
import { newActor, proposeKind } from './kind-proposal.ts';

const { actorKinds } = templateRecords();
const proposed = (name: string) => {
  const kind = proposeKind(name, actorKinds);
  return kind && kindKey(kind.kind, kind.subKind);
};

describe('the kind a name suggests', () => {
  it.each([
    ['Sozialamt', 'municipalDepartment/socialOffice'],
    ['FD Soziales des Landkreises', 'municipalDepartment/socialOffice'],
    ['Gesundheitsdienst des Landkreises', 'municipalDepartment/healthOffice'],
    ['Rat der Gemeinde', 'council/-'],
    ['Gemeinde Belm', 'municipality/-'],
    ['Kirchengemeinde St. Marien', 'parish/-'],
    ['Osnabrücker Tafel', 'socialFacility/foodBank'],
    ['Diakonie (Sozialstation)', 'socialFacility/socialStation'],
    ['Stadtteilbücherei Nord', 'culturalOrganisation/library'],
    ['TSV Lindenhöhe 1908 e.V.', 'sportsClub/-'],
    ['Grundschule am Park', 'school/primary'],
    ['Schulen', 'school/-'],
    ['Bewohner*innen Sanierungsgebiet', 'residentsGroup/-'],
    ['Seniorenbeirat', 'advisoryBoard/seniors'],
  ])('%s: %s', (name, kind) => {
    expect(proposed(name)).toBe(kind);
  });

  it('a name that says nothing suggests nothing', () => {
    expect(proposed('Lila')).toBeNull();
    expect(proposed('')).toBeNull();
    expect(proposed('Deutschlandtreff')).toBeNull();
  });

  it('finds the main kind of four in five of the actors of Belm', () => {
    const rows = readFileSync('test/fixtures/exchange/belm-actors.csv', 'utf8').trim().split('\n').slice(1);
    const known = rows.map((row) => row.split(',').slice(0, 2));
    const found = known.filter(([name = '', kind = '']) => proposed(name)?.split('/')[0] === kind.split('/')[0]);
    expect(found.length / known.length).toBeGreaterThan(0.8);
  });

  it('a new actor has the sectors its kind brings', () => {
    expect(newActor('Seniorenbeirat', networkOf({ actorKinds }))).toEqual({
      name: 'Seniorenbeirat',
      kind: 'advisoryBoard',
      subKind: 'seniors',
      welfareSector: 'state',
      secondarySector: 'informal',
    });
    expect(newActor('Lila', networkOf({ actorKinds }))).toEqual({ name: 'Lila' });
  });
});
