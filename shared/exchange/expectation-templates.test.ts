import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import { gapAnalysis } from '../gaps/find-all.ts';
import { focusSide, kindsOf } from '../model/expectations.ts';
import { kindKey } from '../model/records/catalogue.ts';
import { templateRecords } from '../model/templates.ts';
import { readInterchange } from './interchange-reader.ts';

const read = (name: string) =>
  readInterchange(
    readFileSync(path.resolve(import.meta.dirname, `../../resources/templates/${name}.json`), 'utf8'),
    `${name}.json`,
    templateRecords(),
  );

describe.each([
  ['early-help', 'earlyHelp'],
  ['senior-network', 'seniorNetwork'],
  ['integration', 'integration'],
])('the template %s', (name, field) => {
  const { records, issues } = read(name);

  test('can be taken over like any other file, with nothing to remark', () => {
    expect(issues).toEqual([]);
    expect(records.fieldsOfAction.some(({ id }) => id === field)).toBe(true);
    expect(
      records.expectedPartners.every((one) => one.id === `${one.field}:${one.pattern}` && one.field === field),
    ).toBe(true);
  });

  test('only names kinds of the catalogue', () => {
    const kinds = new Set<string>(records.actorKinds.map(({ id }) => id));
    const patterns = [
      ...records.expectedPartners.map(({ pattern }) => pattern),
      ...records.expectedTies.flatMap(({ x, y }) => [x, y]),
    ].filter((pattern) => pattern !== focusSide);
    const named = patterns.flatMap((one) => kindsOf(one).map(({ kind, subKind }) => kindKey(kind, subKind)));
    expect(named.filter((key) => !kinds.has(key))).toEqual([]);
  });

  test('adds its field to the coverage and leaves the ten others as they are', () => {
    const { coverage, slots } = gapAnalysis(networkOf(records), { asOf: '2026-11-01', thresholds: {} });
    expect(Object.keys(coverage)).toHaveLength(11);
    expect(coverage[field]).toBe(0);
    expect(slots).toHaveLength(66 + records.expectedPartners.length);
  });
});
