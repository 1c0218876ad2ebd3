import type { RecordTable } from '../../state/record-commands.ts';
import type { PageView } from '../../ui/page/page-views.ts';
import { RecordsTable } from './RecordsTable.tsx';

/** The view of a page that shows the records of one type as a table. */
export function tableView(table: RecordTable): PageView {
  return {
    id: table,
    label: (t) => t(`records:plural.${table}`),
    Content: ({ inspector }) => <RecordsTable table={table} inspector={inspector} />,
  };
}
