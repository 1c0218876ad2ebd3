import type { Values } from '../../../shared/model/links.ts';
import type { Actor } from '../../../shared/model/records/actor.ts';
import { recordTitle } from '../../../shared/description/record-title.ts';
import { useTranslate } from '../../state/preferences.ts';
import type { RecordTable } from '../../state/record-commands.ts';
import { useFieldSurroundings } from '../../ui/fields/field-surroundings.ts';
import { recordIcons } from '../../ui/records/record-icons.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import type { TableRow } from './table-column.ts';
import styles from './tables.module.css';

/** The record's sign; a click on it shows the profile. */
export function SignCell({ table, row }: { readonly table: RecordTable; readonly row: TableRow }) {
  const t = useTranslate();
  const { wording } = useFieldSurroundings();
  return (
    <button
      type="button"
      className={styles.sign}
      data-action="profile"
      tabIndex={-1}
      title={t('tables:profile')}
      aria-label={`${t('tables:profile')}: ${recordTitle(table, row.id, wording)}`}
    >
      <Sign table={table} record={row.record} />
    </button>
  );
}

function Sign({ table, record }: { readonly table: RecordTable; readonly record: Values }) {
  if (table === 'actors') {
    const { welfareSector, stakeholderTier } = record as unknown as Actor;
    return <SectorSign sector={welfareSector} tier={stakeholderTier} size={18} />;
  }
  if (table === 'bodies') return <SectorSign type="body" sector={null} size={18} />;
  if (table === 'measures') return <SectorSign type="measure" sector={null} size={18} />;
  const Icon = recordIcons[table];
  return <Icon size={17} stroke={1.5} aria-hidden />;
}
