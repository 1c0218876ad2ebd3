import { Select, TextInput } from '@mantine/core';
import { memo, useState } from 'react';
import type { FilterOption } from '../../../shared/description/filter.ts';
import { containsText, foldText } from '../../../shared/locale/fold-text.ts';
import { useTranslate } from '../../state/preferences.ts';
import type { TableColumn } from './table-column.ts';
import styles from './tables.module.css';

interface FilterCellProps {
  readonly column: TableColumn;
  readonly value: string;
  readonly onChange: (column: string, value: string | null) => void;
}

const placeholders = {
  contains: 'tables:filter.anyText',
  choose: 'tables:filter.any',
  atLeast: 'tables:filter.fromAny',
  period: 'tables:filter.anyDay',
} as const;

/** What narrows one column: a text, a list of choices, or days in plain words. */
function Filter({ column, value, onChange }: FilterCellProps) {
  const t = useTranslate();
  const { filter } = column;
  if (!filter) return null;
  const label = t('tables:filter.label', { column: column.label });
  const placeholder = t(placeholders[filter.kind]);
  const typed = filter.kind === 'contains' || filter.kind === 'period' || column.attribute?.widget === 'number';
  if (!typed)
    return <ChosenFilter column={column} value={value} onChange={onChange} label={label} placeholder={placeholder} />;
  const isUnread = value.trim() !== '' && filter.test(value) === null;
  return (
    <TextInput
      size="xs"
      classNames={{ input: styles.filterInput ?? '' }}
      aria-label={label}
      placeholder={placeholder}
      title={filter.kind === 'period' ? t('tables:filter.dayHint') : undefined}
      value={value}
      error={isUnread}
      data-active={value !== '' || undefined}
      onChange={(event) => onChange(column.id, event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || value === '') return;
        event.preventDefault();
        event.stopPropagation();
        onChange(column.id, null);
      }}
    />
  );
}

export const FilterCell = memo(Filter);

/** More than this is not listed: a letter more finds it sooner than scrolling. */
const most = 100;

/** The choices are made when the list is opened: those of every column at once would take time. */
function ChosenFilter({
  column,
  value,
  onChange,
  label,
  placeholder,
}: FilterCellProps & { readonly label: string; readonly placeholder: string }) {
  const t = useTranslate();
  const [options, setOptions] = useState<readonly FilterOption[] | null>(null);
  const { filter } = column;
  const current = value === '' ? [] : [{ value, label: filter?.text(value) ?? value }];
  const data = options ?? current;
  return (
    <Select
      size="xs"
      classNames={{ input: styles.filterInput ?? '' }}
      aria-label={label}
      placeholder={placeholder}
      data={data.some((one) => one.value === value) ? data : [...current, ...data]}
      value={value === '' ? null : value}
      data-active={value !== '' || undefined}
      onDropdownOpen={() => setOptions(filter?.options() ?? [])}
      onChange={(chosen) => onChange(column.id, chosen)}
      clearable
      {...(value !== '' && { clearSectionMode: 'clear' as const })}
      clearButtonProps={{ 'aria-label': t('tables:filter.clear') }}
      rightSection={value === '' ? <span /> : undefined}
      rightSectionWidth={value === '' ? 6 : 22}
      searchable={(options?.length ?? 0) > 10}
      limit={most}
      filter={({ options: all, search, limit }) =>
        all.filter((one) => !('group' in one) && containsText(foldText(one.label), search)).slice(0, limit)
      }
      nothingFoundMessage={t('records:field.nothingFound')}
      comboboxProps={{ width: 'max-content', position: 'bottom-start', transitionProps: { duration: 0 } }}
    />
  );
}
