import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { useTranslate } from '../../state/preferences.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import styles from './analysis.module.css';

interface FigureRow {
  readonly id: string;
  readonly name: string;
}

interface FigureTableProps<Row extends FigureRow>
  extends Pick<ComponentProps<typeof DataTable<Row>>, 'label' | 'table' | 'selected' | 'revealed'> {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onChoose: (ids: readonly string[]) => void;
  /** What stands in place of the rows where there are none. */
  readonly emptyText: string;
}

/** A table of figures: rows are found by name and chosen, and nothing in it is changed. */
export function FigureTable<Row extends FigureRow>(props: FigureTableProps<Row>) {
  const t = useTranslate();
  const { search, onSearch, onChoose, emptyText, ...table } = props;
  return (
    <DataTable
      {...table}
      onSelect={onChoose}
      selectAllLabel={t('analysis:columns.selectAll')}
      selectLabel={({ name }) => t('analysis:columns.select', { name })}
      onOpen={({ id }) => onChoose([id])}
      onProfile={({ id }) => onChoose([id])}
      onRemove={() => {}}
      filterSign={<IconSearch size={15} stroke={1.8} aria-hidden />}
      filterOf={(column) =>
        column === 'name' ? (
          <TextInput
            type="search"
            size="xs"
            aria-label={t('analysis:columns.search')}
            placeholder={t('analysis:columns.search')}
            value={search}
            onChange={(event) => onSearch(event.currentTarget.value)}
          />
        ) : null
      }
      editorOf={() => null}
      empty={<p className={styles.empty}>{emptyText}</p>}
    />
  );
}
