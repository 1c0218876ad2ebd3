import { expect, test } from 'vitest';
import { asOf } from '../../../test/fixtures/findings.ts';
import { networkOf, type SketchedRecords } from '../../../test/fixtures/network.ts';
import { expectations } from '../../model/expectations.ts';
import { gapAnalysis } from '../find-all.ts';

type Tie = NonNullable<SketchedRecords['relations']>[number];

/** Who could introduce a and b, given the ties of x, y and q to both: `strength` and `quality` by tie. */
function opener(ties: Record<string, Partial<Tie>>, focus: string | null = 'q'): string | null | undefined {
  const network = networkOf({
    network: [{ focusActorId: focus }],
    actors: ['a', 'b', 'q', 'x', 'y'].map((id) => ({
      id,
      kind: id,
      fields: id === 'a' || id === 'b' ? [{ field: 'culture' }] : [],
    })),
    relations: Object.entries(ties).map(([ends, more]) => ({
      sourceId: ends[0]!,
      targetId: ends[1]!,
      kind: 'cooperation',
      ...more,
    })),
  });
  const options = { asOf, thresholds: {}, expectations: expectations.parse({ partners: [], ties: [] }) };
  return gapAnalysis(network, options).missingTies.find(({ a, b }) => a === 'a' && b === 'b')?.doorOpener;
}

test('the door opener has the strongest ties to both', () => {
  expect(opener({ ax: { strength: 3 }, bx: { strength: 1 }, ay: { strength: 2 }, by: { strength: 2 } })).toBe('y');
});

test('of two with equal ties it is the one on better terms', () => {
  expect(opener({ ax: { quality: 1 }, bx: {}, ay: { quality: 1 }, by: { quality: 1 } })).toBe('y');
  expect(opener({ ax: {}, bx: {}, ay: { quality: -1 }, by: {} })).toBe('x');
  expect(opener({ ax: {}, bx: {}, ay: {}, by: {} })).toBe('x');
});

test('the focus actor is asked only where nobody else knows both', () => {
  expect(opener({ aq: { strength: 3 }, bq: { strength: 3 }, ax: {}, bx: {} })).toBe('x');
  expect(opener({ aq: {}, bq: {}, ax: {} })).toBe('q');
  expect(opener({ aq: { strength: 3 }, bq: { strength: 3 }, ax: {}, bx: {} }, null)).toBe('q');
});

test('where nobody knows both there is none', () => {
  expect(opener({ ax: {}, by: {} })).toBeNull();
  expect(opener({ ax: {}, bx: { kind: 'competition' } })).toBeNull();
});
