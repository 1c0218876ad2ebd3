import { expect, it } from 'vitest';
import { describedTables } from '../../../shared/description/descriptions.ts';
import { createTranslator, dynamicTranslate } from '../../../shared/locale/translate.ts';
import { tables } from '../../../shared/model/tables.ts';
import { networkOf } from '../../../test/fixtures/network.ts';
import type { RecordTable } from '../../state/record-commands.ts';
import { attributeColumns } from './attribute-columns.tsx';

const wording = {
  language: 'de' as const,
  network: networkOf({}),
  translate: dynamicTranslate(createTranslator('de')),
};
const entered = describedTables.filter((table): table is RecordTable => table !== 'network');

it.each(entered)('every attribute of %s is a column that can be chosen, edited, filtered and sorted', (table) => {
  const columns = attributeColumns(table, () => [], wording);
  const attributes = Object.keys(tables[table].schema.shape).filter((key) => key !== 'id');
  expect(columns.map(({ id }) => id).toSorted()).toEqual(attributes.toSorted());
  for (const { label, attribute, filter } of columns) {
    expect(label).not.toBe('');
    expect(attribute).toBeDefined();
    expect(filter).toBeDefined();
  }
});
