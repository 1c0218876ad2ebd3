import { Select, TextInput } from '@mantine/core';
import { useTranslate } from '../../state/preferences.ts';
import type { FilterColumn } from './actor-filter.ts';
import type { FilterChoices } from './filter-choices.ts';
import styles from './actors.module.css';

interface FilterCellProps {
  readonly column: FilterColumn;
  readonly value: string;
  readonly choices: FilterChoices;
  readonly onChange: (value: string | null) => void;
}

const fromColumns: ReadonlySet<FilterColumn> = new Set<FilterColumn>([
  'influence',
  'willingness',
  'ties',
  'agreements',
  'measures',
  'lastContact',
  'degree',
  'betweenness',
]);

/** What narrows one column: a text for the name, a list of choices for the others. */
export function FilterCell({ column, value, choices, onChange }: FilterCellProps) {
  const t = useTranslate();
  const label = t('actors:filter.label', { column: t(`actors:column.${column}`) });
  const options = choices[column];
  const classNames = { input: styles.filterInput ?? '' };
  if (!options) {
    return (
      <TextInput
        size="xs"
        classNames={classNames}
        aria-label={label}
        placeholder={t('actors:filter.contains')}
        value={value}
        data-active={value !== '' || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  return (
    <Select
      size="xs"
      classNames={classNames}
      aria-label={label}
      placeholder={t(fromColumns.has(column) ? 'actors:filter.fromAny' : 'actors:filter.any')}
      data={options}
      value={value === '' ? null : value}
      data-active={value !== '' || undefined}
      onChange={onChange}
      clearable
      {...(value !== '' && { clearSectionMode: 'clear' as const })}
      clearButtonProps={{ 'aria-label': t('actors:filter.clear') }}
      rightSection={value === '' ? <span /> : undefined}
      rightSectionWidth={value === '' ? 6 : 22}
      searchable={options.length > 10}
      comboboxProps={{ width: 'max-content', position: 'bottom-start', transitionProps: { duration: 0 } }}
    />
  );
}
