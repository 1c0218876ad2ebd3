import { expect, test } from 'vitest';
import { networkOf } from '../../../test/fixtures/network.ts';
import { createTranslator, dynamicTranslate } from '../../../shared/locale/translate.ts';
import { mergedActor } from '../../../shared/merge/merged-actor.ts';
import { planMerge } from '../../../shared/merge/merge-actors.ts';
import type { Actor } from '../../../shared/model/records/actor.ts';
import { mergeChoices, mergeRows, movedRecords } from './merge-rows.ts';

const network = networkOf({
  actors: [
    { id: 'a', name: 'Tafel', kind: 'socialFacility', subKind: 'foodBank', influence: null, notes: 'eins' },
    { id: 'b', name: 'Die Tafel', kind: 'socialFacility', subKind: 'counselling', influence: 4, notes: 'zwei' },
    { id: 'c', name: 'Hort' },
  ],
  relations: [
    { id: 'r1', sourceId: 'a', targetId: 'c', kind: 'cooperation' },
    { id: 'r2', sourceId: 'b', targetId: 'c', kind: 'cooperation' },
    { id: 'r3', sourceId: 'b', targetId: 'c', kind: 'funding' },
  ],
});
const wording = { network, translate: dynamicTranslate(createTranslator('de')), language: 'de' as const };
const [a, b] = ['a', 'b'].map((id) => network.find('actors', id) as Actor) as [Actor, Actor];

test('the value of the one who stays counts, the other one’s where that is empty, and what can be joined is', () => {
  const rows = mergeRows(a, b, 'first', wording);
  const usual = Object.fromEntries(rows.map((row) => [row.key, row.usual]));
  expect(usual).toMatchObject({ name: 'first', kind: 'first', influence: 'second', notes: 'both' });
  expect(rows.filter(({ differs }) => differs).map(({ key }) => key)).toEqual(
    expect.arrayContaining(['name', 'kind', 'influence', 'notes']),
  );
  expect(mergedActor(a, b, mergeChoices(rows, new Map(), 'first'))).toEqual(mergedActor(a, b, {}));
});

test('what is chosen for a side holds whoever stays, and the sub-kind goes with the kind', () => {
  const chosen = new Map([
    ['name', 'second' as const],
    ['kind', 'second' as const],
  ]);
  const stays = mergedActor(a, b, mergeChoices(mergeRows(a, b, 'first', wording), chosen, 'first'));
  expect(stays).toMatchObject({ id: 'a', name: 'Die Tafel', subKind: 'counselling' });
  const goes = mergedActor(b, a, mergeChoices(mergeRows(a, b, 'second', wording), chosen, 'second'));
  expect(goes).toMatchObject({ id: 'b', name: 'Die Tafel', subKind: 'counselling' });
});

test('what names the other one is counted by table, without what becomes one', () => {
  const plan = planMerge(network, { keepId: 'a', dropId: 'b', choices: {} });
  expect(plan && movedRecords(plan)).toEqual([{ table: 'relations', count: 1 }]);
  expect(plan?.mergedRelations).toHaveLength(1);
});
