import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecords } from '../../test/fixtures/exchange/arbitrary-records.ts';
import { emptyRecords } from '../model/tables.ts';
import { templateRecords } from '../model/templates.ts';
import { readInterchange } from './interchange-reader.ts';
import { writeInterchange } from './interchange-writer.ts';

const templates = templateRecords();
const given = readFileSync('test/fixtures/exchange/lindenhoehe.json', 'utf8');
const read = (text: string) => readInterchange(text, 'netz.json', templates);

/** Places in `part` whose value `whole` does not have. */
function lost(part: unknown, whole: unknown, path = ''): string[] {
  if (Array.isArray(part)) {
    if (!Array.isArray(whole) || whole.length !== part.length) return [path];
    return part.flatMap((entry, index) => lost(entry, whole[index], `${path}[${index}]`));
  }
  if (typeof part !== 'object' || part === null) return Object.is(part, whole) ? [] : [path];
  return Object.entries(part).flatMap(([key, value]) =>
    lost(value, (whole as Record<string, unknown> | undefined)?.[key], `${path}.${key}`),
  );
}

describe('a network written as an interchange file', () => {
  test('has every key and value of the Lindenhöhe file it was read from', () => {
    const { records, issues } = read(given);
    expect(issues).toEqual([]);
    expect(lost(JSON.parse(given), JSON.parse(writeInterchange(records)))).toEqual([]);
  });

  test('is the same network when it is read again, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const again = read(writeInterchange(records));
        expect(again.issues).toEqual([]);
        expect(again.records).toEqual(records);
      }),
      { numRuns: 200 },
    );
  });

  test('says format, version and network first, then the arrays in the order of the format', () => {
    const file = JSON.parse(writeInterchange(read(given).records)) as object;
    expect(Object.keys(file).slice(0, 6)).toEqual([
      'format',
      'version',
      'network',
      'areas',
      'actors',
      'contactPersons',
    ]);
    expect(Object.keys(file).at(-1)).toBe('actionItems');
  });

  test('keeps a list of the user only where it differs from the templates', () => {
    const [first, ...others] = templates.fieldsOfAction;
    const changed = { ...first!, priority: 0.9 };
    const records = { ...emptyRecords(), ...templates, fieldsOfAction: [changed, ...others] };
    const file = JSON.parse(writeInterchange(records)) as Record<string, unknown>;
    expect(file['fieldsOfAction']).toEqual([changed]);
    expect(file).not.toHaveProperty('actorKinds');
    expect(read(JSON.stringify(file)).records).toEqual(records);
  });

  test('gives two snapshots of one day back under their identifiers', () => {
    const day = { takenOn: '2025-11-01', relationQuality: [] };
    const file = { format: 'knotenwerk', version: 1, snapshots: [day, day, { ...day, id: 'eigene' }] };
    const { records } = read(JSON.stringify(file));
    expect(records.snapshots.map(({ id }) => id)).toEqual(['snapshot-2025-11-01', 'snapshot-2025-11-01-2', 'eigene']);
    expect(read(writeInterchange(records)).records.snapshots).toEqual(records.snapshots);
  });

  test('ends with a line break and is indented by two', () => {
    const text = writeInterchange(emptyRecords());
    expect(text.startsWith('{\n  "format": "knotenwerk",\n  "version": 1,\n')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
  });
});
