import type { AttributeDescription, Widget } from '../../../shared/description/attribute.ts';
import { descriptionOf } from '../../../shared/description/descriptions.ts';
import { filterKindOf, filterOptionsOf, filterTest, filterText } from '../../../shared/description/filter.ts';
import { sortKeyOf } from '../../../shared/description/sort-key.ts';
import { valueText } from '../../../shared/description/value-text.ts';
import { quickWording, type Wording } from '../../../shared/description/wording.ts';
import type { RecordTable } from '../../state/record-commands.ts';
import { AttributeCell } from './AttributeCell.tsx';
import type { ColumnFilter, TableColumn, TableRow } from './table-column.ts';

/** Width of a column where its description says none, in pixels. */
const widths: Readonly<Record<Widget, number>> = {
  text: 160,
  longText: 220,
  number: 88,
  flag: 96,
  optionalFlag: 96,
  date: 116,
  partialDate: 116,
  scale: 112,
  choice: 140,
  choices: 180,
  reference: 180,
  references: 180,
  kind: 140,
  subKind: 140,
  labels: 220,
  texts: 200,
  dates: 160,
  entries: 200,
};

/** Every attribute of a record type as a column, in the order of its form. */
export function attributeColumns(
  table: RecordTable,
  rows: () => readonly TableRow[],
  wording: Wording,
): readonly TableColumn[] {
  const quick = quickWording(wording);
  const description = descriptionOf(table);
  const attributes: readonly AttributeDescription[] = description.attributes;
  return attributes.map((attribute, index) => {
    const { key, label, group, column, widget } = attribute;
    return {
      id: key,
      label: wording.translate(label),
      group,
      width: column.width ?? widths[widget],
      grows: index === 0,
      isNumeric: widget === 'number',
      // Where every record carries a lock, the title does.
      isPrivate: attribute.private && !description.private,
      isShown: column.shown === true,
      attribute,
      sortKey: (row) => sortKeyOf(attribute, row.record, quick),
      text: (row) => valueText(attribute, row.record, quick),
      filter: attributeFilter(attribute, rows, quick),
      cell: (row) => (
        <AttributeCell table={table} attribute={attribute} row={row} wording={quick} isTitle={index === 0} />
      ),
    };
  });
}

function attributeFilter(
  attribute: AttributeDescription,
  rows: () => readonly TableRow[],
  wording: Wording,
): ColumnFilter {
  return {
    kind: filterKindOf(attribute),
    options: () =>
      filterOptionsOf(
        attribute,
        rows().map(({ record }) => record),
        wording,
      ),
    test: (value) => {
      const test = filterTest(attribute, value, wording);
      return test && ((row) => test(row.record));
    },
    text: (value) => filterText(attribute, value, wording),
  };
}
