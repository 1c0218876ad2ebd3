import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslate } from '../../state/preferences.ts';
import { currentSelection, select } from '../../state/selection.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { ActorEditor } from './ActorEditor.tsx';
import type { EditableColumn } from './actor-edits.ts';
import { activeFilters, type FilterColumn, loosening, noFilter, withColumn } from './actor-filter.ts';
import { FilterCell } from './FilterCell.tsx';
import { NewActorRow } from './NewActorRow.tsx';
import { NoActors, NobodyInView, NoMatch } from './NoMatch.tsx';
import { setTable, useTableSettings } from './table-settings.ts';
import type { ActorsModel } from './use-actors-table.ts';
import styles from './actors.module.css';

interface ActorsTableProps {
  readonly model: ActorsModel;
  readonly onOpen: (id: string) => void;
  readonly onRemove: () => void;
}

/** Pixels the bar of the selected actors covers at the bottom. */
const barHeight = 72;

/** The table itself with its filters, the row for new actors and what is said where nobody is left. */
export function ActorsTable({ model, onOpen, onRemove }: ActorsTableProps) {
  const t = useTranslate();
  const { adding, profile } = useTableSettings();
  const [revealed, setRevealed] = useState(() => currentSelection().find((key) => key.table === 'actors')?.id ?? null);
  const [proposedName, setProposedName] = useState('');
  const { rows, table, filter, choices, selected } = model;

  const close = () => {
    setTable({ adding: false });
    setProposedName('');
  };
  const show = (id: string) => {
    setTable({ view: 'all', filter: noFilter });
    select([{ table: 'actors', id }]);
    setRevealed(id);
  };

  return (
    <DataTable
      label={t('actors:title')}
      table={table}
      selected={selected}
      onSelect={(ids) => select(ids.map((id) => ({ table: 'actors', id })))}
      selectAllLabel={t('actors:selectAll')}
      selectLabel={(row) => t('actors:select', { name: row.actor.name })}
      onOpen={(row) => onOpen(row.id)}
      onRemove={onRemove}
      revealed={revealed}
      filterSign={
        <span title={t('actors:filter.sign')}>
          <IconFilter size={16} stroke={1.6} aria-hidden />
        </span>
      }
      filterOf={(column) => (
        <FilterCell
          column={column as FilterColumn}
          value={filter.columns[column as FilterColumn] ?? ''}
          choices={choices}
          onChange={(value) => setTable({ filter: withColumn(filter, column as FilterColumn, value) })}
        />
      )}
      editorOf={(row, column, end) => <ActorEditor row={row} column={column as EditableColumn} end={end} />}
      newRow={
        adding ? (
          <NewActorRow
            actors={rows.map((row) => row.actor)}
            columns={table.getVisibleLeafColumns().length}
            initialName={proposedName}
            onCreated={show}
            onShow={(actor) => show(actor.id)}
            onClose={close}
          />
        ) : null
      }
      empty={
        <Nobody
          model={model}
          onCreate={(name) => {
            setProposedName(name);
            setTable({ adding: true });
          }}
        />
      }
      reserved={selected.length > (profile ? 1 : 0) ? barHeight : 0}
      className={styles.table}
    />
  );
}

function Nobody({ model, onCreate }: { readonly model: ActorsModel; readonly onCreate: (name: string) => void }) {
  const { rows, inView, view, filter } = model;
  if (rows.length === 0) return <NoActors onAdd={() => onCreate('')} />;
  const filtered = filter.search.trim() !== '' || activeFilters(filter).length > 0;
  if (view !== 'all' && (inView.length === 0 || !filtered)) return <NobodyInView view={view} />;
  return (
    <NoMatch
      loosening={loosening(inView, filter)}
      search={filter.search}
      onLoosen={(part) => {
        if (part === 'everything') setTable({ filter: noFilter });
        else if (part === 'search') setTable({ filter: { ...filter, search: '' } });
        else setTable({ filter: withColumn(filter, part, null) });
      }}
      onCreate={onCreate}
    />
  );
}
