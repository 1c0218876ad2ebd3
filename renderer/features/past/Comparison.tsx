import { Button, NativeSelect } from '@mantine/core';
import { Fragment, useEffect, useState } from 'react';
import type { RecordDifference, RestorePointEntry, TableDifference } from '../../../shared/contract/index.ts';
import { attributeOf } from '../../../shared/description/descriptions.ts';
import { isDescribed } from '../../../shared/description/record-title.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import { useRevision } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { host } from '../../state/host.ts';
import { useLanguage, useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { showFailure } from '../../state/run.ts';
import styles from './past.module.css';

interface ComparisonProps {
  readonly point: RestorePointEntry;
  readonly others: readonly RestorePointEntry[];
}

/** So many names of a table are listed. */
const mostNames = 500;

/** What came, went and changed between a restore point and now, or another one: numbers, and names on demand. */
export function Comparison({ point, others }: ComparisonProps) {
  const t = useTranslate();
  const revision = useRevision();
  const [until, setUntil] = useState('');
  const [tables, setTables] = useState<readonly TableDifference[] | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    host()
      .restorePoints.compare({ id: point.id, until: until || null, limit: mostNames }, { signal: controller.signal })
      .then((answer) => setTables(answer.tables))
      .catch((error: unknown) => {
        if (!controller.signal.aborted) showFailure(error);
      });
    return () => controller.abort();
  }, [point.id, until, revision]);
  return (
    <section className={styles.comparison} aria-label={t('past:comparison.title', { name: point.name })}>
      <div className={styles.comparisonHead}>
        <NativeSelect
          size="xs"
          aria-label={t('past:comparison.until')}
          data={[
            { value: '', label: t('past:comparison.now') },
            ...others.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
      </div>
      {tables?.length === 0 && <p>{t('past:comparison.same')}</p>}
      {tables && tables.length > 0 && <Differences tables={tables} />}
    </section>
  );
}

function Differences({ tables }: { readonly tables: readonly TableDifference[] }) {
  const t = useTranslate();
  const format = useFormat();
  const [open, setOpen] = useState<TableName | null>(null);
  return (
    <table className={styles.differences}>
      <thead>
        <tr>
          <th scope="col">{t('past:comparison.table')}</th>
          <th scope="col">{t('past:comparison.added')}</th>
          <th scope="col">{t('past:comparison.removed')}</th>
          <th scope="col">{t('past:comparison.changed')}</th>
          <th scope="col">
            <span className="kw-visually-hidden">{t('past:comparison.names')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {tables.map(({ table, added, removed, changed, records }) => {
          const name = isDescribed(table) ? t(`records:plural.${table}`) : t(`model:table.${table}`);
          const isOpen = open === table;
          return (
            <Fragment key={table}>
              <tr>
                <th scope="row">{name}</th>
                <td>{added > 0 ? `+${format.number(added)}` : ''}</td>
                <td>{removed > 0 ? `–${format.number(removed)}` : ''}</td>
                <td>{changed > 0 ? format.number(changed) : ''}</td>
                <td>
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    aria-expanded={isOpen}
                    aria-label={t('past:comparison.namesOf', { name })}
                    onClick={() => setOpen(isOpen ? null : table)}
                  >
                    {t('past:comparison.names')}
                  </Button>
                </td>
              </tr>
              {isOpen && (
                <tr>
                  <td colSpan={5}>
                    <ul className={styles.names}>
                      {records.map((record) => (
                        <Difference key={record.id} table={table} record={record} />
                      ))}
                      {added + removed + changed > records.length && (
                        <li>{t('past:steps.more', { count: added + removed + changed - records.length })}</li>
                      )}
                    </ul>
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

const signs = { added: '+', removed: '–', changed: '•' };

/** One record, and of a changed one what changed. */
function Difference({ table, record }: { readonly table: TableName; readonly record: RecordDifference }) {
  const t = useTranslate();
  const translate = useTranslateDynamic();
  const format = useFormat();
  const language = useLanguage();
  const keys = isDescribed(table) ? record.keys.map((key) => translate(attributeOf(table, key).label)) : [];
  return (
    <li>
      <span className={styles.sign} aria-hidden>
        {signs[record.change]}
      </span>
      <span className="kw-visually-hidden">{t(`past:comparison.${record.change}`)}: </span>
      {record.name[language]}
      {keys.length > 0 && <span className={styles.facts}> – {format.list(keys)}</span>}
    </li>
  );
}
