import { expect, it } from 'vitest';
import { cellAfter } from './grid-keys.ts';

it.each([
  ['ArrowDown', { row: 2, column: 1 }],
  ['ArrowUp', { row: 0, column: 1 }],
  ['ArrowLeft', { row: 1, column: 0 }],
  ['ArrowRight', { row: 1, column: 2 }],
  ['Home', { row: 1, column: 0 }],
  ['End', { row: 1, column: 2 }],
  ['PageUp', { row: 0, column: 1 }],
  ['PageDown', { row: 2, column: 1 }],
])('%s moves within the grid', (key, expected) => {
  expect(cellAfter(key, { row: 1, column: 1 }, 3, 3)).toEqual(expected);
});

it('stays at the edges, and other keys do not move', () => {
  expect(cellAfter('ArrowUp', { row: 0, column: 0 }, 3, 3)).toEqual({ row: 0, column: 0 });
  expect(cellAfter('ArrowRight', { row: 0, column: 2 }, 3, 3)).toEqual({ row: 0, column: 2 });
  expect(cellAfter('a', { row: 0, column: 0 }, 3, 3)).toBeNull();
});
