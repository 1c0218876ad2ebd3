import { type ComboboxItem, Select } from '@mantine/core';
import { useRef } from 'react';
import styles from './data-table.module.css';
import type { EditEnd } from './edit-end.ts';

interface CellSelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly ComboboxItem[];
  /** Whether an option fits what was typed; with it the options can be searched. */
  readonly fits?: (option: ComboboxItem, search: string) => boolean;
  readonly placeholder?: string;
  readonly nothingFound?: string;
  /** Called with the value chosen; not called where it is the old one. */
  readonly onStore: (value: string) => void;
  readonly end: (how: EditEnd) => void;
}

/** Edits a cell in place by choosing from a list that is open at once. */
export function CellSelect(props: CellSelectProps) {
  const { label, value, options, fits, placeholder, nothingFound, onStore, end } = props;
  const ended = useRef(false);
  const finish = (chosen: string | null, how: EditEnd): void => {
    if (ended.current) return;
    ended.current = true;
    if (chosen !== null && chosen !== value) onStore(chosen);
    end(how);
  };
  return (
    <Select
      classNames={{ input: styles.selectInput ?? '' }}
      aria-label={label}
      size="xs"
      data={options}
      defaultValue={value}
      defaultDropdownOpened
      ref={(input) => input?.focus()}
      allowDeselect={false}
      searchable={fits !== undefined}
      {...(fits && {
        filter: ({ options: all, search }) => all.filter((one) => !('group' in one) && fits(one, search)),
      })}
      placeholder={placeholder}
      nothingFoundMessage={nothingFound}
      maxDropdownHeight={280}
      comboboxProps={{ width: 'max-content', position: 'bottom-start', transitionProps: { duration: 0 } }}
      onFocus={(event) => event.currentTarget.select()}
      onOptionSubmit={(chosen) => finish(chosen, 'stay')}
      onDropdownClose={() => finish(null, 'stay')}
      onKeyDown={(event) => {
        if (event.key !== 'Tab' || event.shiftKey) return;
        event.preventDefault();
        finish(null, 'next');
      }}
      onBlur={() => finish(null, 'elsewhere')}
    />
  );
}
