import { type KeyboardEvent, useRef } from 'react';
import styles from './data-table.module.css';
import type { EditEnd } from './edit-end.ts';

interface CellInputProps {
  readonly label: string;
  readonly value: string;
  /** Called with the new text, trimmed; not called where nothing was changed or nothing is left. */
  readonly onStore: (value: string) => void;
  readonly end: (how: EditEnd) => void;
}

/** Edits the text of a cell in place: Enter and Tab store, Esc leaves it as it was, leaving the field stores. */
export function CellInput({ label, value, onStore, end }: CellInputProps) {
  const ended = useRef(false);
  const finish = (text: string | null, how: EditEnd): void => {
    if (ended.current) return;
    ended.current = true;
    const stored = text?.trim() ?? '';
    if (stored !== '' && stored !== value) onStore(stored);
    end(how);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') finish(event.currentTarget.value, 'stay');
    else if (event.key === 'Tab' && !event.shiftKey) finish(event.currentTarget.value, 'next');
    else if (event.key === 'Escape') finish(null, 'stay');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <input
      className={styles.input}
      aria-label={label}
      defaultValue={value}
      maxLength={500}
      ref={(input) => {
        if (input && document.activeElement !== input && !ended.current) {
          input.focus();
          input.select();
        }
      }}
      onKeyDown={onKeyDown}
      onBlur={(event) => finish(event.currentTarget.value, 'elsewhere')}
    />
  );
}
