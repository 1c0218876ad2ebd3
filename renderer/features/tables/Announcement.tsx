import { useTranslate } from '../../state/preferences.ts';
import type { RecordsModel } from './use-table-model.ts';

/** Tells those who do not see the table how many rows are left, in which order, and how many are selected. */
export function Announcement({ model }: { readonly model: RecordsModel }) {
  const t = useTranslate();
  const { table, rows, shown, sorting, columns, selected } = model;
  const column = columns.find(({ id }) => id === sorting.column)?.label ?? '';
  const order = t(sorting.descending ? 'tables:descending' : 'tables:ascending', { column });
  return (
    <>
      <output className="kw-visually-hidden">
        {t('tables:shown', { shown: shown.length, total: rows.length, table: t(`records:plural.${table}`), order })}
      </output>
      <output className="kw-visually-hidden">
        {selected.length > 0 && t('tables:bulk.count', { count: selected.length })}
      </output>
    </>
  );
}
