import { describe, expect, it } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import { withConsequences } from './consequences.ts';

const network = networkOf({
  actorKinds: [
    {
      id: 'municipalDepartment/socialOffice',
      kind: 'municipalDepartment',
      subKind: 'socialOffice',
      labels: { de: 'Sozialamt', en: 'Social office' },
      welfareSector: 'state',
    },
  ],
});
const kind = { kind: 'municipalDepartment', subKind: 'socialOffice' };

describe('what follows from a change', () => {
  it('a kind brings its sector where none is recorded, and leaves one that is', () => {
    const changed = (welfareSector: string | null) =>
      withConsequences('actors', { welfareSector }, kind, network, '2026-11-01');
    expect(changed(null)).toEqual({ ...kind, welfareSector: 'state', secondarySector: null });
    expect(changed('market')).toEqual(kind);
  });

  it('another kind brings its sectors where the ones there came with the kind before', () => {
    const known = networkOf({
      actorKinds: [
        { id: 'business/-', kind: 'business', labels: { de: 'Betrieb', en: 'Business' }, welfareSector: 'market' },
        { id: 'parish/-', kind: 'parish', labels: { de: 'Kirche', en: 'Parish' }, welfareSector: 'thirdSector' },
      ],
    });
    const changed = (welfareSector: string) =>
      withConsequences('actors', { kind: 'business', welfareSector }, { kind: 'parish' }, known, '2026-11-01');
    expect(changed('market')).toMatchObject({ welfareSector: 'thirdSector' });
    expect(changed('state')).toEqual({ kind: 'parish' });
  });

  it('a type of agreement brings its first state, unless the state is one it has', () => {
    const typed = (state: string | undefined) =>
      withConsequences('agreements', { state }, { type: 'jourFixe' }, network, '2026-11-01');
    expect(typed(undefined)).toEqual({ type: 'jourFixe', state: 'proposed' });
    expect(typed('running')).toEqual({ type: 'jourFixe' });
  });

  it('a new state of an agreement is noted with its day', () => {
    const agreement = { id: 'g', type: 'cooperation', state: 'signed', transitions: [] };
    expect(withConsequences('agreements', agreement, { state: 'inForce' }, network, '2026-11-01')).toMatchObject({
      state: 'inForce',
      transitions: [{ from: 'signed', to: 'inForce', on: '2026-11-01', note: null }],
    });
  });
});

it('a judgement of an actor carries the day it was made, unless another one is given', () => {
  const network = networkOf({ actors: [{ id: 'a' as never }] });
  const [actor] = network.records.actors;
  const changed = (changes: object) => withConsequences('actors', { ...actor }, { ...changes }, network, '2026-11-01');
  expect(changed({ influence: 4 })).toEqual({ influence: 4, ratedOn: '2026-11-01' });
  expect(changed({ influence: 4, ratedOn: '2026-10-01' })).toEqual({ influence: 4, ratedOn: '2026-10-01' });
  expect(changed({ influence: null })).toEqual({ influence: null });
});
