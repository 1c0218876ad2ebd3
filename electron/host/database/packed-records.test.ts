import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { exampleNetwork } from '../../../test/fixtures/example.ts';
import { Failure } from '../../../shared/model/failure.ts';
import { tableNames } from '../../../shared/model/tables.ts';
import { packRecords, type StoredRecords, unpackRecords } from './packed-records.ts';

const { records } = exampleNetwork('lindenhoehe');
const stored: StoredRecords = new Map(
  tableNames.map((table) => [table, records[table].map((record, index) => ({ ordinal: index + 1, record }))]),
);
const packed = (content: unknown) => deflateSync(JSON.stringify(content));

describe('packed records', () => {
  it('come back as they were, in a tenth of the room', async () => {
    const bytes = await packRecords(stored);
    expect(await unpackRecords(bytes, 'x')).toEqual(stored);
    expect(bytes.length).toBeLessThan(JSON.stringify(records).length / 8);
  });

  it('of another version lose the keys that are gone and get the new ones', async () => {
    const content = await unpackRecords(
      packed({ areas: [[3, { id: 'n', name: 'Nord', colour: 'red' }]], wings: [] }),
      'x',
    );
    expect(content.get('areas')).toEqual([{ ordinal: 3, record: { id: 'n', name: 'Nord', insideQuarter: true } }]);
    expect(content.get('actors')).toEqual([]);
  });

  it.each([
    ['no packed bytes', Buffer.from('hello')],
    ['half of them', packed({ areas: [] }).subarray(0, 6)],
    ['no JSON', deflateSync('{')],
    ['another shape', packed({ areas: 5 })],
    ['a record that does not fit', packed({ areas: [[1, { id: '', name: 'Nord' }]] })],
    ['a place that is none', packed({ areas: [['x', { id: 'n', name: 'Nord' }]] })],
    ['more than anybody has', deflateSync(Buffer.alloc(300 * 2 ** 20))],
  ])('are refused where they are %s', async (_what, bytes) => {
    await expect(unpackRecords(bytes, 'Stand')).rejects.toEqual(new Failure('damagedRestorePoint', { name: 'Stand' }));
  });
});
