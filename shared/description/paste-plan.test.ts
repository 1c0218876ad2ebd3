import { describe, expect, it } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import { createTranslator, dynamicTranslate } from '../locale/translate.ts';
import { recogniseColumns } from './paste-columns.ts';
import { planPaste } from './paste-plan.ts';

const network = networkOf({
  actors: [
    { id: 'a', name: 'Tafel', influence: 2 },
    { id: 'b', name: 'Kita' },
  ],
});
const wording = { network, language: 'de' as const, translate: dynamicTranslate(createTranslator('de')) };

function paste(rows: readonly (readonly string[])[], shown: readonly string[] = ['name']) {
  const columns = recogniseColumns('actors', rows, shown, wording);
  return { columns, plan: planPaste('actors', rows, columns, wording) };
}

describe('pasting a table', () => {
  it('knows columns by their names, and leaves out those it does not know', () => {
    const { columns, plan } = paste([
      ['Name', 'Einfluss', 'Lieblingsfarbe'],
      ['Tafel', 'hoch', 'rot'],
      ['Moschee', '', ''],
      ['Kita', '', 'blau'],
    ]);
    expect(columns).toEqual({ hasHead: true, keys: ['name', 'influence', null] });
    expect(plan.map(({ outcome, id, changes }) => ({ outcome, id, changes }))).toEqual([
      { outcome: 'changed', id: 'a', changes: { influence: 4 } },
      { outcome: 'new', id: null, changes: { name: 'Moschee' } },
      { outcome: 'same', id: 'b', changes: {} },
    ]);
  });

  it('takes the columns on screen where the first row names none', () => {
    const { columns, plan } = paste([['Moschee', '3']], ['name', 'influence']);
    expect(columns).toEqual({ hasHead: false, keys: ['name', 'influence'] });
    expect(plan).toMatchObject([{ line: 1, outcome: 'new', changes: { name: 'Moschee', influence: 3 } }]);
  });

  it('says which value does not fit and why, and takes nothing of that row', () => {
    const { plan } = paste([
      ['Name', 'Einfluss', 'Eingeschätzt am'],
      ['Moschee', 'riesig', ''],
      ['', '3', ''],
    ]);
    expect(
      plan.map(({ line, outcome, problems }) => [line, outcome, problems.map(({ key, code }) => [key, code])]),
    ).toEqual([
      [2, 'refused', [['influence', 'unknownWord']]],
      [3, 'refused', [['name', 'required']]],
    ]);
  });

  it('refuses a name several records have', () => {
    const twins = networkOf({
      actors: [
        { id: 'a', name: 'Tafel' },
        { id: 'b', name: 'tafel ' },
      ],
    });
    const rows = [['Tafel']];
    const plan = planPaste('actors', rows, { hasHead: false, keys: ['name'] }, { ...wording, network: twins });
    expect(plan).toMatchObject([{ outcome: 'refused', problems: [{ code: 'severalMatch', values: { count: 2 } }] }]);
  });

  it('refuses a relation of an actor with itself', () => {
    const rows = [['Kita', 'Kita', 'Kooperation']];
    const plan = planPaste('relations', rows, { hasHead: false, keys: ['sourceId', 'targetId', 'kind'] }, wording);
    expect(plan).toMatchObject([{ outcome: 'refused', problems: [{ code: 'selfRelation' }] }]);
  });
});
