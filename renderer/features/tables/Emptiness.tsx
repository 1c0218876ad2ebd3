import { Button, Text, Title } from '@mantine/core';
import { IconCirclePlus, IconFileImport, IconFilterOff } from '@tabler/icons-react';
import { runCommand } from '../../app/commands.ts';
import { useTranslate } from '../../state/preferences.ts';
import type { RecordTable } from '../../state/record-commands.ts';
import { isFiltering, loosening, noFilter, withColumn } from './table-rows.ts';
import { setLook } from './table-settings.ts';
import styles from './tables.module.css';
import type { RecordsModel } from './use-table-model.ts';

interface EmptinessProps {
  readonly model: RecordsModel;
  /** Adds a record, of this name where one is given. */
  readonly onAdd: (name: string) => void;
  readonly canName: boolean;
}

/** What stands where no rows are: an invitation, good news, or the way out of a filter nothing passes. */
export function Emptiness(props: EmptinessProps) {
  const { rows, inView, view, look, table } = props.model;
  if (rows.length === 0) return <NoRecords table={table} onAdd={() => props.onAdd('')} />;
  if (view && (inView.length === 0 || !isFiltering(look.filter))) return <Good text={view.none} />;
  return <NoMatch {...props} />;
}

function Good({ text }: { readonly text: string }) {
  return (
    <div className={styles.empty}>
      <Title order={2}>{text}</Title>
    </div>
  );
}

/** Nothing passes the filter: names the one part that could be let go, and what that brings back. */
function NoMatch({ model, onAdd, canName }: EmptinessProps) {
  const t = useTranslate();
  const { table, look, columns, passing } = model;
  const { filter } = look;
  const way = loosening(filter, (other) => passing(other).length);
  const column =
    way?.column === null || way === null ? null : (columns.find(({ id }) => id === way.column)?.label ?? '');
  const part = column === null ? t('tables:noMatch.search') : t('tables:noMatch.column', { column });
  const letGo = () => {
    if (way === null) setLook(table, { filter: noFilter });
    else
      setLook(table, {
        filter: way.column === null ? { ...filter, search: '' } : withColumn(filter, way.column, null),
      });
  };
  const release = () => {
    if (way === null) return t('tables:filter.removeAll');
    return column === null ? t('tables:clearSearch') : t('tables:noMatch.release', { column });
  };
  const name = filter.search.trim();
  return (
    <div className={styles.empty}>
      <Title order={2}>{t('tables:noMatch.title')}</Title>
      <Text c="var(--kw-ink2)">
        {way ? t('tables:noMatch.hits', { part, count: way.hits }) : t('tables:noMatch.several')}
      </Text>
      <div className={styles.emptyActions}>
        <Button leftSection={<IconFilterOff size={18} stroke={1.6} />} onClick={letGo}>
          {release()}
        </Button>
        {canName && name !== '' && (
          <Button leftSection={<IconCirclePlus size={18} stroke={1.6} />} onClick={() => onAdd(name)}>
            {t('records:field.create', { name })}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Nothing has been recorded yet: how to begin. */
function NoRecords({ table, onAdd }: { readonly table: RecordTable; readonly onAdd: () => void }) {
  const t = useTranslate();
  return (
    <div className={styles.empty}>
      <Title order={2}>{t('tables:empty.title')}</Title>
      <Text c="var(--kw-ink2)">{t(`tables:invitation.${table}`)}</Text>
      <div className={styles.emptyActions}>
        <Button variant="filled" leftSection={<IconCirclePlus size={18} stroke={1.6} />} onClick={onAdd}>
          {table === 'actors' ? t('tables:empty.firstActor') : t(`records:new.${table}`)}
        </Button>
        <Button leftSection={<IconFileImport size={18} stroke={1.6} />} onClick={() => runCommand('exchange.import')}>
          {t('tables:empty.import')}
        </Button>
      </div>
    </div>
  );
}
