import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { recordTitle } from '../../../shared/description/record-title.ts';
import { useNetwork } from '../../state/document.ts';
import { startRecord } from '../../state/open-record.ts';
import { useTranslate } from '../../state/preferences.ts';
import type { RecordTable } from '../../state/record-commands.ts';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { FieldSurroundingsProvider } from '../../ui/fields/field-surroundings.ts';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
import { useSurroundings } from '../../ui/fields/use-surroundings.ts';
import styles from './tables.module.css';

interface RecordsTableProps {
  readonly table: RecordTable;
  /** The profile of what is selected, shown beside the records. */
  readonly inspector: ReactNode;
}

/** The records of one type, each leading to its page. */
export function RecordsTable({ table, inspector }: RecordsTableProps) {
  const t = useTranslate();
  const network = useNetwork();
  const surroundings = useSurroundings();
  const records = network.records[table];
  return (
    <FieldSurroundingsProvider value={surroundings}>
      <div className={styles.page}>
        <section className={styles.main} aria-label={t(`records:plural.${table}`)}>
          <PageHead
            title={t(`records:plural.${table}`)}
            count={records.length}
            actions={
              <Button
                variant="filled"
                leftSection={<IconPlus size={18} stroke={1.8} />}
                onClick={() => startRecord(table)}
              >
                {t(`records:new.${table}`)}
              </Button>
            }
          />
          <ul className={styles.list}>
            {records.map(({ id }) => (
              <li key={id}>
                <RecordAnchor table={table} id={id}>
                  {recordTitle(table, id, surroundings.wording)}
                </RecordAnchor>
              </li>
            ))}
          </ul>
        </section>
        {inspector}
      </div>
    </FieldSurroundingsProvider>
  );
}
