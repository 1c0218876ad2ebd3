import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecords } from '../../test/fixtures/exchange/arbitrary-records.ts';
import { actor } from '../model/records/actor.ts';
import { networkSettings } from '../model/records/network-settings.ts';
import { type AnyRecord, emptyRecords, type Records, type TableName, tableNames, tables } from '../model/tables.ts';
import { templateRecords } from '../model/templates.ts';
import { planImport } from './plan-import.ts';

const blank: Records = { ...emptyRecords(), ...templateRecords() };
const actors = (...list: object[]): Records => ({ ...blank, actors: list.map((one) => actor.parse(one)) });

/** The document after the steps; throws where a step names a record that is not there yet. */
function apply(
  existing: Records,
  steps: ReturnType<typeof planImport>['steps'],
): Map<TableName, Map<string, AnyRecord>> {
  const document = new Map(
    tableNames.map((name) => [name, new Map<string, AnyRecord>(existing[name].map((record) => [record.id, record]))]),
  );
  for (const { table, record, kind } of steps) {
    if (document.get(table)!.has(record.id) !== (kind === 'update')) throw new Error(`${kind} ${table} ${record.id}`);
    for (const { path, target } of tables[table].references) {
      if (path.length > 1) continue;
      const id = (record as unknown as Record<string, string | null>)[path[0]!];
      if (typeof id === 'string' && id !== record.id && !document.get(target)!.has(id))
        throw new Error(`${table} names ${id} too early`);
    }
    document.get(table)!.set(record.id, record);
  }
  return document;
}

describe('taking over records', () => {
  test('adds what is new, replaces what differs, leaves alone what is equal', () => {
    const existing = actors({ id: 'a', name: 'A' }, { id: 'b', name: 'B', influence: 2 }, { id: 'c', name: 'C' });
    const incoming = actors({ id: 'a', name: 'A' }, { id: 'b', name: 'B' }, { id: 'd', name: 'D' });
    const { steps, counts } = planImport(existing, incoming);
    expect(steps.map(({ kind, record }) => [kind, record.id])).toEqual([
      ['update', 'b'],
      ['add', 'd'],
    ]);
    expect(counts).toEqual([{ table: 'actors', added: 1, updated: 1, unchanged: 1 }]);
  });

  test('twice changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        expect(planImport(records, records).steps).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('puts the settings of the network last, replacing those of the document', () => {
    const settings = (name: string, focusActorId: string | null) => networkSettings.parse({ name, focusActorId });
    const existing = { ...blank, network: [settings('Alt', null)] };
    const { steps } = planImport(existing, { ...actors({ id: 'a', name: 'A' }), network: [settings('Neu', 'a')] });
    expect(steps.map(({ kind, table }) => `${kind} ${table}`)).toEqual(['add actors', 'update network']);
  });

  test('replaces entries of extended lists and counts only those', () => {
    const [first, ...others] = blank.fieldsOfAction;
    const incoming = { ...blank, fieldsOfAction: [{ ...first!, priority: 1 }, ...others] };
    const { steps, counts } = planImport(blank, incoming);
    expect(steps.map(({ kind, record }) => [kind, record.id])).toEqual([['update', first!.id]]);
    expect(counts).toEqual([{ table: 'fieldsOfAction', added: 0, updated: 1, unchanged: 15 }]);
  });

  test('puts parents before children whatever the order of the file', () => {
    const incoming = actors(
      { id: 'c', name: 'C', parentActorId: 'b' },
      { id: 'b', name: 'B', parentActorId: 'a' },
      { id: 'a', name: 'A' },
    );
    expect(planImport(blank, incoming).steps.map(({ record }) => record.id)).toEqual(['a', 'b', 'c']);
  });

  test('links records that name each other in a second step', () => {
    const incoming = actors({ id: 'a', name: 'A', parentActorId: 'b' }, { id: 'b', name: 'B', namedByActorId: 'a' });
    const { steps, counts } = planImport(blank, incoming);
    expect(steps.map(({ kind, record }) => `${kind} ${record.id}`)).toEqual(['add b', 'add a', 'update b']);
    expect([...apply(blank, steps).get('actors')!.values()]).toEqual([incoming.actors[1], incoming.actors[0]]);
    expect(counts).toEqual([{ table: 'actors', added: 2, updated: 0, unchanged: 0 }]);
  });

  test('never names a record that is not there yet, and ends with exactly the records of the file', () => {
    fc.assert(
      fc.property(arbitraryRecords, fc.boolean(), (records, reverse) => {
        const incoming = reverse
          ? (Object.fromEntries(tableNames.map((name) => [name, records[name].toReversed()])) as unknown as Records)
          : records;
        const document = apply(blank, planImport(blank, incoming).steps);
        for (const name of tableNames) {
          for (const record of incoming[name]) expect(document.get(name)!.get(record.id)).toEqual(record);
          expect(document.get(name)!.size).toBe(incoming[name].length);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('orders a chain of ten thousand parents', () => {
    const list = Array.from({ length: 10_000 }, (_, index) => ({
      ...actor.parse({ id: `a${index}`, name: 'A' }),
      parentActorId: index === 9999 ? null : (`a${index + 1}` as never),
    }));
    const { steps } = planImport(blank, { ...blank, actors: list });
    expect(steps[0]?.record.id).toBe('a9999');
  });
});
