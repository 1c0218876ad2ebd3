import { describe, expect, it } from 'vitest';
import { exampleNetwork } from '../../test/fixtures/example.ts';
import { gapAnalysis } from '../gaps/find-all.ts';
import { coverageTable, coverageWith, nextCell } from './coverage-table.ts';

const lindenhoehe = exampleNetwork('lindenhoehe');
const analysis = gapAnalysis(lindenhoehe, { asOf: null, thresholds: {} });
const all = coverageTable(lindenhoehe, analysis, { order: 'coverage', onlyOpen: false });

describe('the table of expected partners', () => {
  it('begins with the field that is covered least and counts what is open in it', () => {
    expect(all.map(({ field, share, open }) => [field, share?.toFixed(3), open]).slice(0, 3)).toEqual([
      ['education', '0.708', 2],
      ['culture', '0.750', 1],
      ['health', '0.750', 3],
    ]);
    expect(all).toHaveLength(10);
  });

  it('has every expected partner once, by importance', () => {
    const cells = all.flatMap((row) =>
      Object.entries(row.cells).flatMap(([importance, own]) => own.map((one) => [importance, one] as const)),
    );
    expect(cells).toHaveLength(analysis.slots.length);
    expect(cells.every(([importance, { partner }]) => partner.importance === importance)).toBe(true);
  });

  it('shows fields with something open alone when asked to', () => {
    const open = coverageTable(lindenhoehe, analysis, { order: 'catalogue', onlyOpen: true });
    expect(open.map(({ field }) => field)).not.toContain('socialSupport');
    expect(open).toHaveLength(7);
  });

  it('says what one partner more would change', () => {
    const slot = analysis.slots.find((one) => one.slot === 'education:school/socialWork') ?? analysis.slots[0]!;
    expect(slot.field).toBe('education');
    expect(coverageWith(analysis, slot)).toBeCloseTo(0.875, 9);
  });
});

describe('keys in the table', () => {
  const rows = [[0, 1, 4], [], [0, 3]];

  it('lead over gaps and stop at the ends', () => {
    expect(nextCell(rows, { row: 0, column: 1 }, 'ArrowRight')).toEqual({ row: 0, column: 4 });
    expect(nextCell(rows, { row: 0, column: 4 }, 'ArrowRight')).toEqual({ row: 0, column: 4 });
    expect(nextCell(rows, { row: 0, column: 4 }, 'ArrowDown')).toEqual({ row: 2, column: 3 });
    expect(nextCell(rows, { row: 2, column: 3 }, 'ArrowDown')).toEqual({ row: 2, column: 3 });
    expect(nextCell(rows, { row: 2, column: 3 }, 'Home')).toEqual({ row: 2, column: 0 });
    expect(nextCell(rows, { row: 0, column: 0 }, 'x')).toBeNull();
  });
});
