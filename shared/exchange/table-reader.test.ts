import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Failure } from '../model/failure.ts';
import { listIn, readTable } from './table-reader.ts';

function failureOf(text: string): Failure {
  try {
    readTable(text, 'tabelle.csv');
  } catch (error) {
    return error as Failure;
  }
  throw new Error('was read');
}

describe('a table is recognised', () => {
  test.each([
    ['measures', 'id,measure,goal,actors\nm,M,Z,A'],
    ['measures', 'Kennung;Maßnahme;Ziel;Akteure\nm;M;Z;A'],
    ['actors', 'ACTOR\tKind\nA\tother/-'],
    ['actors', '\ufeff"Akteur";" Art "\nA;other/-'],
    ['participations', 'measure,actor,role,source\nm,A,lead,'],
  ])('as %s by its headings, in any case, German or English: %s', (kind, text) => {
    const { rows, ...table } = readTable(text, 'tabelle.csv');
    expect(table.kind).toBe(kind);
    expect(rows).toHaveLength(1);
  });

  test('whatever the order of its columns, with further ones left aside', () => {
    const { rows } = readTable('goal;colour;actors;measure;id\nZ;rot;A;M;m\n', 'tabelle.csv');
    expect((['id', 'measure', 'goal', 'actors', 'status'] as const).map((column) => rows[0]?.cell(column))).toEqual([
      'm',
      'M',
      'Z',
      'A',
      '',
    ]);
  });

  test('and cells lose blanks around them and the apostrophe spreadsheets put before formulas', () => {
    const { rows } = readTable("actor,kind\n'=1+1, other \n'-x,'tag", 'tabelle.csv');
    expect(rows.map((row) => [row.cell('actor'), row.cell('kind')])).toEqual([
      ['=1+1', 'other'],
      ['-x', "'tag"],
    ]);
  });

  test('lists in a cell are split at semicolons', () => {
    expect(listIn('Arbeitsamt; Kirche;;  Verein ')).toEqual(['Arbeitsamt', 'Kirche', 'Verein']);
    expect(listIn('')).toEqual([]);
  });
});

describe('a table that cannot be read is refused', () => {
  test('with the columns it lacks', () => {
    expect(failureOf('id,measure,goal,status\nm,M,Z,planned')).toMatchObject({
      code: 'missingColumns',
      data: { name: 'tabelle.csv', columns: ['actors'] },
    });
    expect(failureOf('kind,fields,welfare_sector\nother,-,state').data).toEqual({
      name: 'tabelle.csv',
      columns: ['actor'],
    });
    expect(failureOf('measure,actor\nm,A').data).toEqual({ name: 'tabelle.csv', columns: ['role'] });
    expect(failureOf('a,b\n1,2').code).toBe('missingColumns');
  });

  test('without rows', () => {
    expect(failureOf('').code).toBe('emptyTable');
    expect(failureOf('\n \n').code).toBe('emptyTable');
    expect(failureOf('actor,kind\n , \n').code).toBe('emptyTable');
  });

  test('with the line of a row that does not fit', () => {
    const line = (text: string) => failureOf(text).data;
    expect(line('actor,kind\nA,other\nB,other,more')).toEqual({ name: 'tabelle.csv', line: 3 });
    expect(line('actor,kind,fields\n"A\nB",other\nC')).toEqual({ name: 'tabelle.csv', line: 4 });
    expect(line('actor,kind\nA,other\nB,"other\n')).toEqual({ name: 'tabelle.csv', line: 3 });
  });

  test('but not for empty cells at the end of a row, too many or too few', () => {
    const { rows } = readTable('actor,kind,fields\nA,other,-,,\nB,other\n', 'tabelle.csv');
    expect(rows.map((row) => row.cell('fields'))).toEqual(['-', '']);
  });

  test('with a failure that has a sentence, whatever it holds', () => {
    const piece = fc.constantFrom(
      'actor',
      'measure',
      'role',
      'id',
      'kind',
      ',',
      ';',
      '\t',
      '"',
      '\n',
      '\r',
      'x',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        try {
          readTable(pieces.join(''), 'x');
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
