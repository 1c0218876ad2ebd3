import { Button, CloseButton, Menu, TextInput } from '@mantine/core';
import { IconColumns3, IconFileExport, IconFileImport, IconPlus, IconSearch, IconX } from '@tabler/icons-react';
import type { Ref } from 'react';
import { runCommand } from '../../app/commands.ts';
import { useTranslate } from '../../state/preferences.ts';
import { activeFilters, withColumn } from './actor-filter.ts';
import { filterText } from './filter-choices.ts';
import { setTable } from './table-settings.ts';
import type { ActorsModel } from './use-actors-table.ts';
import styles from './actors.module.css';

interface ActorsHeadProps {
  readonly model: ActorsModel;
  readonly searchRef: Ref<HTMLInputElement>;
}

/** Title, count, search and filters in force at the left; columns, files and adding at the right. */
export function ActorsHead({ model, searchRef }: ActorsHeadProps) {
  const t = useTranslate();
  const { rows, shown, filter, choices, table } = model;
  const onSearch = (search: string) => setTable({ filter: { ...filter, search } });
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{t('actors:title')}</h1>
      <span className={styles.total}>
        {shown.length === rows.length ? rows.length : t('actors:countOf', { shown: shown.length, total: rows.length })}
      </span>
      <TextInput
        ref={searchRef}
        className={styles.search}
        type="search"
        aria-label={t('actors:search')}
        placeholder={t('actors:search')}
        leftSection={<IconSearch size={16} stroke={1.8} aria-hidden />}
        rightSection={
          filter.search === '' ? null : (
            <CloseButton size="sm" aria-label={t('actors:clearSearch')} onClick={() => onSearch('')} />
          )
        }
        value={filter.search}
        onChange={(event) => onSearch(event.currentTarget.value)}
      />
      <ul className={styles.chips}>
        {activeFilters(filter).map(([column, value]) => {
          const text = filterText(t, choices, column, value);
          return (
            <li key={column}>
              <button
                type="button"
                className={styles.chip}
                aria-label={t('actors:filter.remove', { filter: text })}
                onClick={() => setTable({ filter: withColumn(filter, column, null) })}
              >
                {text}
                <IconX size={14} stroke={1.8} aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
      <div className={styles.actions}>
        <ColumnMenu table={table} />
        <Button leftSection={<IconFileImport size={18} stroke={1.6} />} onClick={() => runCommand('exchange.import')}>
          {t('actors:importFile')}
        </Button>
        <Button leftSection={<IconFileExport size={18} stroke={1.6} />} onClick={() => runCommand('document.export')}>
          {t('actors:exportFile')}
        </Button>
        <Button
          variant="filled"
          leftSection={<IconPlus size={18} stroke={1.8} />}
          onClick={() => setTable({ adding: true })}
        >
          {t('actors:add')}
        </Button>
      </div>
    </header>
  );
}

function ColumnMenu({ table }: Pick<ActorsModel, 'table'>) {
  const t = useTranslate();
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconColumns3 size={18} stroke={1.6} />}>{t('actors:columns')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {table
          .getAllLeafColumns()
          .filter((column) => column.getCanHide())
          .map((column) => (
            <Menu.CheckboxItem
              key={column.id}
              checked={column.getIsVisible()}
              onChange={(checked) => column.toggleVisibility(checked)}
            >
              {column.columnDef.meta?.label}
            </Menu.CheckboxItem>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
