import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Network } from '../model/network.ts';
import { type TableName, tableNames } from '../model/tables.ts';
import { templateRecords } from '../model/templates.ts';
import { readInterchange } from './interchange-reader.ts';
import { writeInterchange } from './interchange-writer.ts';

function example(name: string) {
  const text = readFileSync(`resources/examples/${name}.json`, 'utf8');
  return { text, ...readInterchange(text, `${name}.json`, templateRecords()) };
}

describe.each(['belm', 'lindenhoehe'])('the example %s', (name) => {
  const { text, records, issues } = example(name);

  test('is read without a notice and is what would be written today', () => {
    expect(issues).toEqual([]);
    expect(writeInterchange(records)).toBe(text);
  });
});

test('Belm has its 33 actors and 12 measures, the outside Tafel and the units below county and municipality', () => {
  const network = new Network(example('belm').records);
  expect([network.records.actors.length, network.records.measures.length]).toEqual([33, 12]);
  expect(network.settings).toMatchObject({ name: 'Belm-Powe', municipality: 'Gemeinde Belm', focusActorId: null });
  expect(network.records.actors.filter(({ insideQuarter }) => insideQuarter === false).map(({ name }) => name)).toEqual(
    ['Osnabrücker Tafel'],
  );
  expect(network.childrenOf('landkreis-osnabrueck').map(({ name }) => name)).toEqual([
    'FD Soziales des Landkreises',
    'Gesundheitsdienst des Landkreises',
  ]);
  expect(network.childrenOf('gemeinde-belm').map(({ name }) => name)).toEqual(['Sozialamt']);
});

test('Lindenhöhe has every record of the format description', () => {
  const { records } = example('lindenhoehe');
  const counts = Object.fromEntries(tableNames.map((name: TableName) => [name, records[name].length]));
  expect(counts).toMatchObject({
    network: 1,
    areas: 4,
    actors: 61,
    contactPersons: 68,
    relations: 140,
    offers: 24,
    needSignals: 4,
    bodies: 7,
    meetings: 32,
    agreements: 25,
    measures: 13,
    contactLog: 134,
    snapshots: 1,
    actionItems: 1,
  });
});
