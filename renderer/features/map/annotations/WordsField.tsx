import { Textarea } from '@mantine/core';
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { Point } from '../../../../shared/picture/geometry.ts';
import type { MapHandle } from '../../../map/MapCanvas.tsx';
import { useScreenPlace } from '../drawing/use-screen-place.ts';
import styles from './annotations.module.css';

interface WordsFieldProps {
  readonly map: RefObject<MapHandle | null>;
  readonly at: Point;
  readonly label: string;
  readonly placeholder: string;
  readonly hint: string;
  readonly maxLength: number;
  /** What is there already. */
  readonly words: string;
  /** One line only. */
  readonly short?: boolean;
  /** Takes what was written; the same as before is not told. */
  readonly onStore: (words: string) => void;
  readonly onEnd: () => void;
}

/** Where a note is written, or an area gets its name, at its place on the sheet. */
export function WordsField(props: WordsFieldProps) {
  const { map, at, label, placeholder, hint, maxLength, words, short = false, onStore, onEnd } = props;
  const screen = useScreenPlace(map, at);
  const [draft, setDraft] = useState(words);
  const isDone = useRef(false);
  const finish = (keeps: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    if (keeps && draft.trim() !== words) onStore(draft.trim());
    onEnd();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') finish(false);
    else if (event.key === 'Enter' && (short || !event.shiftKey)) finish(true);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className={styles.field}
      style={screen ? { left: screen.x, top: screen.y } : undefined}
      data-docked={screen === null || undefined}
    >
      <Textarea
        aria-label={label}
        placeholder={placeholder}
        description={hint}
        inputWrapperOrder={['input', 'description']}
        autosize
        minRows={short ? 1 : 2}
        maxRows={8}
        maxLength={maxLength}
        value={draft}
        // The field opens because somebody wants to write into it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        // What is written is not lost when something else is pressed.
        onBlur={() => finish(true)}
      />
    </div>
  );
}
