import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import type { DescribedTable } from '../../../shared/description/descriptions.ts';
import { isDescribed } from '../../../shared/description/record-title.ts';
import { goBack, useOpenRecord } from '../../state/navigation.ts';
import { useDraft } from '../../state/open-record.ts';
import { useTranslate } from '../../state/preferences.ts';
import { SimilarActors } from '../../ui/fields/SimilarNames.tsx';
import { FieldSurroundingsProvider } from '../../ui/fields/field-surroundings.ts';
import { useSurroundings } from '../../ui/fields/use-surroundings.ts';
import { DraftNote } from './DraftNote.tsx';
import { RecordForm } from './RecordForm.tsx';
import { RecordHead } from './RecordHead.tsx';
import { RelatedFindings } from './RelatedFindings.tsx';
import { RelatedRecords } from './RelatedRecords.tsx';
import styles from './records.module.css';
import { useRecordEditing } from '../../state/record-editing.ts';

interface RecordPageProps {
  /** What else than changing and removing can be done with a record, as buttons of its head. */
  readonly actionsFor: (table: DescribedTable, id: string) => ReactNode;
}

/** The page of the record the address names: all its attributes to read and change, and what hangs on it. */
export function RecordPage({ actionsFor }: RecordPageProps) {
  const key = useOpenRecord();
  if (!key || !isDescribed(key.table)) return <Gone />;
  return (
    <OneRecord key={`${key.table}:${key.id}`} table={key.table} id={key.id} actions={actionsFor(key.table, key.id)} />
  );
}

interface OneRecordProps {
  readonly table: DescribedTable;
  readonly id: string;
  readonly actions: ReactNode;
}

function OneRecord({ table, id, actions }: OneRecordProps) {
  const surroundings = useSurroundings();
  const editing = useRecordEditing(table, id);
  const draft = useDraft(id);
  const { record, isDraft } = editing;
  const form = useRef<HTMLDivElement>(null);

  // A new record takes the focus into the first field that is still empty.
  useEffect(() => {
    if (isDraft) firstEmptyField(form.current)?.focus();
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id]);

  if (!record) return <Gone />;
  return (
    <FieldSurroundingsProvider value={surroundings}>
      <div className={styles.page}>
        <RecordHead table={table} id={id} isDraft={isDraft} actions={actions} />
        <div className={styles.columns}>
          <div className={styles.main} ref={form}>
            {isDraft && draft && <DraftNote draft={draft} onCreate={editing.create} />}
            {table === 'actors' && (
              <SimilarActors typed={typeof record['name'] === 'string' ? record['name'] : ''} except={id} />
            )}
            <RecordForm table={table} editing={editing} record={record} />
          </div>
          {!isDraft && (
            <div className={styles.side}>
              <RelatedRecords table={table} id={id} />
              <RelatedFindings table={table} id={id} />
            </div>
          )}
        </div>
      </div>
    </FieldSurroundingsProvider>
  );
}

function firstEmptyField(form: HTMLElement | null): HTMLInputElement | undefined {
  const inputs = form?.querySelectorAll<HTMLInputElement>('input:not([type="radio"], [type="checkbox"])') ?? [];
  return [...inputs].find((input) => input.value === '');
}

/** Says that there is no such record, as after its making was taken back. */
function Gone() {
  const t = useTranslate();
  return (
    <div className={styles.gone}>
      <h1>{t('records:form.gone')}</h1>
      <Button onClick={goBack}>{t('records:form.back')}</Button>
    </div>
  );
}
