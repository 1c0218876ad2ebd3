import { Button } from '@mantine/core';
import { useState } from 'react';
import { referenceDateOf } from '../../../shared/model/network.ts';
import { useNetwork } from '../../state/document.ts';
import { useTranslate } from '../../state/preferences.ts';
import { DayField } from '../DayField.tsx';
import { endRecords, type EndingTable } from './ending.ts';
import styles from './removal.module.css';

interface EndingFormProps {
  readonly table: EndingTable;
  readonly ids: readonly string[];
  readonly onDone: () => void;
}

/** Lets records end on a day in place of removing them: what has been stays to be seen. */
export function EndingForm({ table, ids, onDone }: EndingFormProps) {
  const t = useTranslate();
  const [day, setDay] = useState(referenceDateOf(useNetwork()));
  return (
    <section className={styles.ending}>
      <p>{t(`records:end.hint.${table}`)}</p>
      <div className={styles.endingRow}>
        <DayField label={t(`records:end.day.${table}`)} value={day} onChange={setDay} />
        <Button
          onClick={() => {
            onDone();
            void endRecords(table, ids, day);
          }}
        >
          {t(`records:end.confirm.${table}`)}
        </Button>
      </div>
    </section>
  );
}
