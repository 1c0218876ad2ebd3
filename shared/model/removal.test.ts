import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleNetwork } from '../../test/fixtures/example.ts';
import { networkOf } from '../../test/fixtures/network.ts';
import { idsAt } from './links.ts';
import { Network } from './network.ts';
import { planRemoval, type Removal, usesOf } from './removal.ts';
import { type AnyRecord, type Records, tableNames, tables } from './tables.ts';

const lindenhoehe = exampleNetwork('lindenhoehe');

/** The records after a removal has been carried out. */
function after(network: Network, { removed, unlinked }: Removal): Network {
  const records = tableNames.map((table) => {
    const gone = new Set(removed.filter((one) => one.table === table).map(({ id }) => id));
    const changes = new Map(unlinked.filter((one) => one.table === table).map((one) => [one.id, one.changes]));
    const kept = (network.records[table] as readonly AnyRecord[]).filter(({ id }) => !gone.has(id));
    return [table, kept.map((record) => ({ ...record, ...changes.get(record.id) }))];
  });
  return new Network(Object.fromEntries(records) as Records);
}

function dangling(network: Network): string[] {
  return tableNames.flatMap((table) =>
    tables[table].references.flatMap(({ path, target }) =>
      (network.records[table] as readonly AnyRecord[]).flatMap((record) =>
        idsAt(record, path)
          .filter((id) => !network.find(target, id))
          .map((id) => `${table} ${record.id} ${path.join('.')} ${id}`),
      ),
    ),
  );
}

describe('removing records', () => {
  it('leaves nothing that names them, whichever they are', () => {
    expect(dangling(lindenhoehe)).toEqual([]);
    const anyRemoval = fc
      .constantFrom('actors' as const, 'bodies' as const, 'measures' as const, 'areas' as const, 'agreements' as const)
      .chain((table) =>
        fc
          .subarray(
            lindenhoehe.records[table].map(({ id }) => id as string),
            { minLength: 1 },
          )
          .map((ids) => ({ table, ids })),
      );
    fc.assert(
      fc.property(anyRemoval, ({ table, ids }) => {
        const left = after(lindenhoehe, planRemoval(lindenhoehe, table, ids));
        expect(dangling(left)).toEqual([]);
        expect(ids.some((id) => left.find(table, id))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('removes each record once and what depends on it before it', () => {
    const { removed } = planRemoval(lindenhoehe, 'actors', ['a01', 'a02']);
    const keys = removed.map(({ table, id }) => `${table} ${id}`);
    expect(new Set(keys).size).toBe(keys.length);
    const order = removed.map(({ table }) => tableNames.indexOf(table));
    expect(order).toEqual(order.toSorted((first, second) => second - first));
  });

  it('drops entries of lists with what stands beside the name, and keeps entries that can do without it', () => {
    const network = networkOf({
      actors: [{ id: 'a' }, { id: 'b' }],
      agreements: [
        {
          id: 'g',
          partyIds: ['a', 'b'] as never,
          benefits: [{ actorId: 'a' as never, level: 3 }],
          signatories: [{ actorId: 'a' as never, function: 'Vorstand' }],
        },
      ],
      measures: [{ id: 'm', participants: [{ actorId: 'b' as never }, { actorId: 'a' as never, role: 'lead' }] }],
    });
    const { unlinked } = planRemoval(network, 'actors', ['a']);
    expect(unlinked).toEqual([
      { table: 'measures', id: 'm', changes: { participants: [expect.objectContaining({ actorId: 'b' })] } },
      {
        table: 'agreements',
        id: 'g',
        changes: { partyIds: ['b'], benefits: [], signatories: [{ actorId: null, function: 'Vorstand' }] },
      },
    ]);
  });

  it('drops an entry once that names removed records twice', () => {
    const pair = (sourceId: string, targetId: string) => ({ sourceId, targetId }) as never;
    const network = networkOf({
      actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      snapshots: [{ id: 's', relationQuality: [pair('a', 'b'), pair('b', 'c'), pair('c', 'a')] }],
    });
    const { unlinked } = planRemoval(network, 'actors', ['a', 'b']);
    expect(unlinked).toEqual([{ table: 'snapshots', id: 's', changes: { relationQuality: [] } }]);
  });

  it('takes positions along, but not those of another record with the same identifier', () => {
    const place = (id: string, nodeId: string) => ({ id, viewId: 'v', nodeId, x: 0, y: 0 }) as never;
    const sketch = {
      actors: [{ id: 'a' }, { id: 'same' }],
      measures: [{ id: 'same' }],
      views: [{ id: 'v' }],
      viewPositions: [place('1', 'a'), place('2', 'same')],
    } as const;
    const { removed } = planRemoval(networkOf(sketch as never), 'actors', ['a', 'same']);
    expect(removed.filter(({ table }) => table === 'viewPositions')).toEqual([{ table: 'viewPositions', id: '1' }]);
  });

  it('touches nothing that names none of them', () => {
    const network = networkOf({ actors: [{ id: 'a' }, { id: 'b', namedByActorId: 'b' as never }] });
    expect(planRemoval(network, 'actors', ['a'])).toEqual({ removed: [{ table: 'actors', id: 'a' }], unlinked: [] });
  });
});

describe('who names a record', () => {
  it('is told by table, whatever the way of naming, leaving out the record itself', () => {
    const network = networkOf({
      areas: [{ id: 'north' as never }],
      actors: [{ id: 'a', areas: ['north' as never] }, { id: 'b', parentActorId: 'a' as never }, { id: 'c' }],
      relations: [{ id: 'r', sourceId: 'a' as never, targetId: 'b' as never }],
      measures: [{ id: 'm', participants: [{ actorId: 'a' as never }, { actorId: 'b' as never }] }],
      network: [{ focusActorId: 'a' as never }],
    } as never);
    expect(usesOf(network, 'areas', ['north'])).toEqual([{ table: 'actors', ids: ['a'] }]);
    expect(usesOf(network, 'actors', ['a'])).toEqual([
      { table: 'actors', ids: ['b'] },
      { table: 'network', ids: ['network'] },
      { table: 'relations', ids: ['r'] },
      { table: 'measures', ids: ['m'] },
    ]);
    expect(usesOf(network, 'actors', ['a', 'b'])[0]).toEqual({ table: 'network', ids: ['network'] });
    expect(usesOf(network, 'actors', ['c'])).toEqual([]);
  });

  it('covers kinds of actors, those without sub-kind standing for sub-kinds that are not listed', () => {
    const kind = (id: string, own: string, subKind: string | null) => ({
      id,
      kind: own,
      subKind,
      labels: { de: id, en: id },
    });
    const network = networkOf({
      actorKinds: [
        kind('school/-', 'school', null),
        kind('school/primary', 'school', 'primary'),
        kind('shop/-', 'shop', null),
      ],
      actors: [
        { id: 'a', kind: 'school', subKind: 'primary' },
        { id: 'b', kind: 'school', subKind: 'evening' },
      ],
    } as never);
    expect(usesOf(network, 'actorKinds', ['school/primary'])).toEqual([{ table: 'actors', ids: ['a'] }]);
    expect(usesOf(network, 'actorKinds', ['school/-'])).toEqual([{ table: 'actors', ids: ['b'] }]);
    expect(usesOf(network, 'actorKinds', ['shop/-'])).toEqual([]);
  });
});
