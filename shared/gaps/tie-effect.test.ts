import { describe, expect, test } from 'vitest';
import { exampleNetwork } from '../../test/fixtures/example.ts';
import { Failure } from '../model/failure.ts';
import { tieEffect } from './tie-effect.ts';

const network = exampleNetwork('lindenhoehe');

describe('what a new tie would change', () => {
  test('health office and sports club come from six steps to one, and the management brokers less', () => {
    const { before, after } = tieEffect(network, 'a11', 'a32');
    expect([before.distance, after.distance]).toEqual([6, 1]);
    expect(before.components).toBe(after.components);
    expect(before.focusShare).toBeCloseTo(0.64, 2);
    expect(after.focusShare ?? 1).toBeLessThan(before.focusShare ?? 0);
  });

  test('an actor nobody knows is tied to the others', () => {
    const { before, after } = tieEffect(network, 'a32', 'a45');
    expect([before.distance, after.distance]).toEqual([null, 1]);
    expect(after.components).toBe(before.components - 1);
  });

  test('somebody who is not there is named', () => {
    expect(() => tieEffect(network, 'a32', 'nobody')).toThrow(
      new Failure('unknownRecord', { table: 'actors', id: 'nobody' }),
    );
  });
});
