import { ActionIcon, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { DescribedTable } from '../../../shared/description/descriptions.ts';
import { startRecord } from '../../state/open-record.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useFieldSurroundings } from '../../ui/fields/field-surroundings.ts';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
import { recordIcons } from '../../ui/records/record-icons.ts';
import { type RelatedTable, relatedTables } from './related-records.ts';
import styles from './records.module.css';

/** So many records of a table are listed before the rest is asked for. */
const few = 8;

/** Everything that names a record, by table, and a way to add more of it. */
export function RelatedRecords({ table, id }: { readonly table: DescribedTable; readonly id: string }) {
  const { wording } = useFieldSurroundings();
  return relatedTables(table, id, wording).map((related) => <RelatedList key={related.table} {...related} />);
}

function RelatedList({ table, records, start }: RelatedTable) {
  const t = useTranslate();
  const heading = useId();
  const [showsAll, setShowsAll] = useState(false);
  const Icon = recordIcons[table];
  const shown = showsAll ? records : records.slice(0, few);
  return (
    <section className={styles.related} aria-labelledby={heading}>
      <div className={styles.relatedHead}>
        <h2 id={heading}>
          <Icon size={17} stroke={1.6} aria-hidden />
          {t(`records:plural.${table}`)}{' '}
          {records.length > 0 && <span className={styles.recorded}>{records.length}</span>}
        </h2>
        {start && (
          <ActionIcon
            aria-label={t(`records:new.${table}`)}
            title={t(`records:new.${table}`)}
            onClick={() => startRecord(table, start)}
          >
            <IconPlus size={17} stroke={1.6} />
          </ActionIcon>
        )}
      </div>
      {shown.length > 0 && (
        <ul className={styles.relatedList}>
          {shown.map(({ id, title, detail }) => (
            <li key={id}>
              <RecordAnchor table={table} id={id}>
                {title}
              </RecordAnchor>
              {detail !== '' && <span className={styles.detail}>{detail}</span>}
            </li>
          ))}
        </ul>
      )}
      {shown.length < records.length && (
        <Button size="compact-xs" variant="subtle" onClick={() => setShowsAll(true)}>
          {t('records:form.showAll', { count: records.length })}
        </Button>
      )}
    </section>
  );
}
