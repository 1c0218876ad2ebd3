import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { CellProblem } from './CellProblem.tsx';
import styles from './data-table.module.css';
import type { EditEnd } from './edit-end.ts';

interface CellInputProps {
  readonly label: string;
  /** The text the cell has. */
  readonly value: string;
  /** What editing was begun with instead, or null. */
  readonly typed: string | null;
  /** Whether the text may have several lines; Alt Enter makes one. */
  readonly isMultiline?: boolean;
  /** Takes the new text, or answers with the sentence that says why it cannot; not called where nothing was changed. */
  readonly onStore: (value: string) => string | null;
  readonly end: (how: EditEnd) => void;
}

/**
 * Edits the text of a cell in place: Enter and Tab store, Esc leaves it as it was, leaving the field stores. What cannot
 * be stored stays as it was typed, with the reason beside it.
 */
export function CellInput({ label, value, typed, isMultiline = false, onStore, end }: CellInputProps) {
  const id = useId();
  const ended = useRef(false);
  const [problem, setProblem] = useState<string | null>(null);
  const finish = (text: string | null, how: EditEnd): void => {
    if (ended.current) return;
    const refused = text === null || text.trim() === value.trim() ? null : onStore(text);
    setProblem(refused);
    if (refused !== null) return;
    ended.current = true;
    end(how);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.altKey || event.shiftKey) && isMultiline) {
      event.currentTarget.setRangeText(
        '\n',
        event.currentTarget.selectionStart ?? 0,
        event.currentTarget.selectionEnd ?? 0,
        'end',
      );
    } else if (event.key === 'Enter') finish(event.currentTarget.value, 'stay');
    else if (event.key === 'Tab') finish(event.currentTarget.value, event.shiftKey ? 'previous' : 'next');
    else if (event.key === 'Escape') finish(null, 'stay');
    else return;
    event.preventDefault();
  };
  const shared = {
    'aria-label': label,
    'aria-invalid': problem !== null || undefined,
    'aria-describedby': problem === null ? undefined : id,
    defaultValue: typed ?? value,
    onKeyDown,
    onChange: () => setProblem(null),
  };
  const take = (input: HTMLInputElement | HTMLTextAreaElement | null) => {
    if (!input || input.dataset['taken']) return;
    input.dataset['taken'] = 'true';
    input.focus();
    if (typed === null) input.select();
    else input.setSelectionRange(input.value.length, input.value.length);
  };
  return (
    <>
      {isMultiline ? (
        <textarea
          {...shared}
          ref={take}
          className={styles.input}
          rows={4}
          onBlur={(event) => finish(event.currentTarget.value, 'elsewhere')}
        />
      ) : (
        <input
          {...shared}
          ref={take}
          className={styles.input}
          autoComplete="off"
          onBlur={(event) => finish(event.currentTarget.value, 'elsewhere')}
        />
      )}
      <CellProblem id={id} sentence={problem} />
    </>
  );
}
