import { describe, expect, it } from 'vitest';
import { exampleNetwork } from '../../test/fixtures/example.ts';
import { networkOf } from '../../test/fixtures/network.ts';
import type { Values } from './links.ts';
import type { Network } from './network.ts';
import { tableNames } from './tables.ts';
import { parallelRelation, recordProblems } from './validation.ts';

const nowhere = () => null;
const codes = (table: 'relations' | 'agreements' | 'actors' | 'contactPersons', record: Values, network?: Network) =>
  recordProblems(table, record, (name, id) => network?.find(name, id) ?? null).map(({ code }) => code);

describe('values that do not fit each other', () => {
  it('a relation joins two different actors', () => {
    expect(codes('relations', { sourceId: 'a', targetId: 'a' })).toEqual(['selfRelation']);
    expect(codes('relations', { sourceId: 'a', targetId: 'b' })).toEqual([]);
    expect(codes('relations', {})).toEqual([]);
  });

  it('nobody belongs to themselves, not even by way of others', () => {
    const network = networkOf({
      actors: [{ id: 'a', parentActorId: 'b' }, { id: 'b', parentActorId: 'c' }, { id: 'c' }],
    });
    expect(codes('actors', { id: 'c', parentActorId: 'a' }, network)).toEqual(['aboveItself']);
    expect(codes('actors', { id: 'd', parentActorId: 'a' }, network)).toEqual([]);
  });

  it('an agreement has two different parties, a resolution of the council one', () => {
    expect(codes('agreements', { type: 'loi', partyIds: ['a', 'a'] })).toEqual(['tooFewParties']);
    expect(codes('agreements', { type: 'loi', partyIds: ['a', 'b'] })).toEqual([]);
    expect(codes('agreements', { type: 'councilResolution', partyIds: ['a'] })).toEqual([]);
    expect(recordProblems('agreements', { type: 'councilResolution' }, nowhere)).toMatchObject([
      { values: { least: 1 } },
    ]);
  });

  it('nothing ends before it begins; on one day is fine', () => {
    expect(codes('relations', { since: '2026-02-01', endedOn: '2026-01-31' })).toEqual(['endBeforeBegin']);
    expect(codes('relations', { since: '2026-02-01', endedOn: '2026-02-01' })).toEqual([]);
    expect(codes('relations', { since: null, endedOn: '2026-02-01' })).toEqual([]);
    expect(codes('contactPersons', { recordedOn: '2026-02-01', retainUntil: '2025-01-01' })).toEqual([
      'endBeforeBegin',
    ]);
  });

  it.each(['belm', 'lindenhoehe'] as const)('there are none in the example %s', (name) => {
    const network = exampleNetwork(name);
    const found = tableNames.flatMap((table) =>
      (network.records[table] as readonly Values[]).flatMap((record) =>
        recordProblems(table, record, (of, id) => network.find(of, id)).map(
          ({ code }) => `${table} ${String(record['id'])}: ${code}`,
        ),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('a second relation of the same kind', () => {
  const network = networkOf({
    relations: [{ id: 'r1', sourceId: 'a', targetId: 'b', kind: 'funding' }],
    actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  });
  const parallel = (relation: object) => parallelRelation(network, relation)?.id ?? null;

  it('is noticed in both directions', () => {
    expect(parallel({ id: 'r2', sourceId: 'a', targetId: 'b', kind: 'funding' })).toBe('r1');
    expect(parallel({ id: 'r2', sourceId: 'b', targetId: 'a', kind: 'funding' })).toBe('r1');
  });

  it('is none of another kind, of other actors, or the relation itself', () => {
    expect(parallel({ id: 'r2', sourceId: 'a', targetId: 'b', kind: 'cooperation' })).toBeNull();
    expect(parallel({ id: 'r2', sourceId: 'a', targetId: 'c', kind: 'funding' })).toBeNull();
    expect(parallel({ id: 'r1', sourceId: 'a', targetId: 'b', kind: 'funding' })).toBeNull();
    expect(parallel({ id: 'r2', sourceId: 'a', kind: 'funding' })).toBeNull();
  });
});
