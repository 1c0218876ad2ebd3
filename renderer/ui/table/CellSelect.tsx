import { type ComboboxItem, Select } from '@mantine/core';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { CellProblem } from './CellProblem.tsx';
import styles from './data-table.module.css';
import type { EditEnd } from './edit-end.ts';

interface CellSelectProps {
  readonly label: string;
  /** The value the cell has; null is none of the options. */
  readonly value: string | null;
  /** What editing was begun with, or null. */
  readonly typed: string | null;
  readonly options: readonly ComboboxItem[];
  /** Whether an option fits what was typed. */
  readonly fits: (option: ComboboxItem, search: string) => boolean;
  readonly placeholder?: string;
  readonly nothingFound: string;
  /** Takes the value chosen, or answers with the sentence that says why it cannot; not called for the old one. */
  readonly onStore: (value: string) => string | null;
  readonly end: (how: EditEnd) => void;
}

/** More than this is not listed: a letter more finds it sooner than scrolling. */
const most = 60;

/** Edits a cell in place by choosing from a list that is open at once and narrowed by typing. */
export function CellSelect(props: CellSelectProps) {
  const { label, value, typed, options, fits, placeholder, nothingFound, onStore, end } = props;
  const id = useId();
  const ended = useRef(false);
  const shown = options.find((option) => option.value === value)?.label ?? '';
  const [search, setSearch] = useState(typed ?? shown);
  const [problem, setProblem] = useState<string | null>(null);
  const finish = (chosen: string | null, how: EditEnd): void => {
    if (ended.current) return;
    const refused = chosen === null || chosen === value ? null : onStore(chosen);
    setProblem(refused);
    if (refused !== null) return;
    ended.current = true;
    end(how);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      finish(null, 'stay');
    }
    if (event.key !== 'Tab') return;
    event.preventDefault();
    const isTyped = search !== shown && search.trim() !== '';
    const first = isTyped ? options.find((option) => fits(option, search)) : undefined;
    if (isTyped && !first) setProblem(nothingFound);
    else finish(first?.value ?? null, event.shiftKey ? 'previous' : 'next');
  };
  return (
    <>
      <Select
        classNames={{ input: styles.selectInput ?? '' }}
        aria-label={label}
        size="xs"
        data={options}
        defaultValue={value}
        defaultDropdownOpened
        ref={(input) => {
          if (!input || input.dataset['taken']) return;
          input.dataset['taken'] = 'true';
          input.focus();
          if (typed === null) input.select();
        }}
        allowDeselect={false}
        searchable
        searchValue={search}
        onSearchChange={(text) => {
          setSearch(text);
          setProblem(null);
        }}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? undefined : id}
        selectFirstOptionOnChange
        limit={most}
        filter={({ options: all, search: wanted, limit }) =>
          all.filter((one) => !('group' in one) && (wanted === '' || fits(one, wanted))).slice(0, limit)
        }
        placeholder={placeholder}
        nothingFoundMessage={nothingFound}
        maxDropdownHeight={280}
        comboboxProps={{ width: 'max-content', position: 'bottom-start', transitionProps: { duration: 0 } }}
        onOptionSubmit={(chosen) => finish(chosen, 'stay')}
        onKeyDown={onKeyDown}
        onBlur={() => finish(null, 'elsewhere')}
      />
      <CellProblem id={id} sentence={problem} />
    </>
  );
}
