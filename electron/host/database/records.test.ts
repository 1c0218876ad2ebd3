import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tables } from '../../../shared/model/tables.ts';
import { type Connection, openWorkingDatabase } from './connection.ts';
import { migrate } from './migrate.ts';
import { RecordTable } from './records.ts';

let connection: Connection;

beforeEach(() => {
  connection = openWorkingDatabase(':memory:');
  migrate(connection);
});

afterEach(() => connection.close());

describe('a record in its table', () => {
  it('comes back as it was, in order of creation', () => {
    const rows = new RecordTable(connection, 'actors');
    const full = tables.actors.schema.parse({
      id: 'a',
      name: 'Kita „Sonne“ 😀\u0000',
      insideQuarter: false,
      isKeyPerson: true,
      influence: 5,
      fields: [{ field: 'education', weight: 'secondary' }],
      resourcesOffered: ['Raum, groß', ''],
    });
    const plain = tables.actors.schema.parse({ id: 'b', name: 'b' });
    rows.insert(2, full);
    rows.insert(1, plain);
    expect(rows.all()).toEqual([
      { ordinal: 1, record: plain },
      { ordinal: 2, record: full },
    ]);
  });

  it('is answered as it will be read: keys in order, broken characters replaced', () => {
    const rows = new RecordTable(connection, 'areas');
    const stored = rows.insert(1, { insideQuarter: true, name: 'x\ud800', id: 'a' } as never);
    expect(JSON.stringify(stored)).toBe('{"id":"a","name":"x\ufffd","insideQuarter":true}');
    expect(rows.all()[0]?.record).toEqual(stored);
  });

  it('keeps numbers to the last digit', () => {
    const rows = new RecordTable(connection, 'viewPositions');
    const place = tables.viewPositions.schema.parse({ id: 'p', viewId: 'v', nodeId: 'n', x: 0.1 + 0.2, y: 5e-324 });
    connection.exec('BEGIN');
    rows.insert(1, place);
    expect(rows.all()[0]?.record).toEqual(place);
    connection.exec('ROLLBACK');
  });
});
