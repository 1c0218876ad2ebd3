import { describe, expect, it } from 'vitest';
import { Network } from '../model/network.ts';
import { emptyRecords, tables } from '../model/tables.ts';
import { jointMeasuresOf } from './joint-measures.ts';

const measure = (id: string, ...participants: { actorId: string; role?: string }[]) =>
  tables.measures.schema.parse({ id, title: id, participants });

describe('joint measures', () => {
  it('tie every two actors who work on a measure once, with the measures they share', () => {
    const measures = [
      measure('m1', { actorId: 'b' }, { actorId: 'a', role: 'lead' }, { actorId: 'a', role: 'venue' }),
      measure('m2', { actorId: 'a' }, { actorId: 'b' }, { actorId: 'c', role: 'funder' }),
    ];
    expect(jointMeasuresOf(new Network({ ...emptyRecords(), measures }))).toEqual([
      { first: 'a', second: 'b', measureIds: ['m1', 'm2'] },
    ]);
  });
});
