import { describe, expect, it } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import { plainSheet, sheetOf } from '../../shared/notation/sheet.ts';
import { otherEnd, tiesInOrder } from './tie-order.ts';

const sheet = sheetOf(
  networkOf({
    actors: [
      { id: 'a', name: 'Amt' },
      { id: 'b', name: 'Zirkus' },
      { id: 'c', name: 'Chor' },
      { id: 'd', name: 'Bad' },
    ],
    relations: [
      { id: '1', sourceId: 'a', targetId: 'b', kind: 'cooperation', strength: 3 },
      { id: '2', sourceId: 'c', targetId: 'a', kind: 'cooperation', strength: 1 },
      { id: '3', sourceId: 'a', targetId: 'd', kind: 'cooperation', strength: 1 },
      { id: '4', sourceId: 'b', targetId: 'd', kind: 'cooperation', strength: 3 },
    ],
  }),
  { ...plainSheet, asOf: '2026-11-01' },
);

describe('the ties of an actor', () => {
  it('come with the strongest first, equal ones by the name of the other end', () => {
    const others = tiesInOrder(sheet, 'actors:a').map((tie) => otherEnd(tie, 'actors:a'));
    expect(others).toEqual(['actors:b', 'actors:d', 'actors:c']);
  });
});
