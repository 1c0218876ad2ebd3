import { IconX } from '@tabler/icons-react';
import { useTranslate } from '../../state/preferences.ts';
import { noFilter, withColumn } from './table-rows.ts';
import { setLook } from './table-settings.ts';
import styles from './tables.module.css';
import type { RecordsModel } from './use-table-model.ts';

/** The filters in force in plain words, each let go by a click. */
export function FilterChips({ model }: { readonly model: RecordsModel }) {
  const t = useTranslate();
  const { table, columns, look } = model;
  const { filter } = look;
  const chips = Object.entries(filter.columns).flatMap(([id, value]) => {
    const column = columns.find((one) => one.id === id);
    if (!column?.filter?.test(value)) return [];
    return [{ id, text: t('tables:filter.chip', { column: column.label, value: column.filter.text(value) }) }];
  });
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {chips.map(({ id, text }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.chip}
            aria-label={t('tables:filter.remove', { filter: text })}
            onClick={() => setLook(table, { filter: withColumn(filter, id, null) })}
          >
            {text}
            <IconX size={14} stroke={1.8} aria-hidden />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button type="button" className={styles.link} onClick={() => setLook(table, { filter: noFilter })}>
            {t('tables:filter.removeAll')}
          </button>
        </li>
      )}
    </ul>
  );
}
