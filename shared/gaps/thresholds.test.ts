import { expect, test } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import { thresholdNames, thresholds } from '../model/thresholds.ts';
import { findAll } from './find-all.ts';
import { rules } from './registry.ts';

test.each(thresholdNames)('%s says which rules it decides, and its default is within its range', (name) => {
  const { initial, least, most } = thresholds[name];
  expect(thresholds[name].rules).toEqual(rules.filter((rule) => rule.thresholds.includes(name)).map(({ id }) => id));
  expect(initial).toBeGreaterThanOrEqual(least);
  expect(initial).toBeLessThanOrEqual(most);
});

test('a threshold of the network holds in place of the default, and one asked for in place of both', () => {
  const network = networkOf({
    network: [{ referenceDate: '2026-11-01', thresholds: [{ name: 'nameSimilarity', value: 1 }] }],
    actors: [
      { id: 'a', name: 'Tafel Nordstadt', kind: 'other' },
      { id: 'b', name: 'Tafel Nordstad', kind: 'other' },
    ],
  });
  const found = (thresholds: Record<string, number>) =>
    findAll(network, { asOf: null, thresholds, rules: ['DQ-03'] }).findings.length;
  expect(found({})).toBe(0);
  expect(found({ nameSimilarity: 0.9 })).toBe(1);
});
