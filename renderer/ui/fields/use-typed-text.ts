import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';

/** How long after the last key a text is stored, in milliseconds. */
const pause = 1000;

interface TypedText {
  /** What the input shows. */
  readonly shown: string;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface TypedTextOptions {
  readonly isMultiline: boolean;
  /** Whether a pause stores what is there so far. */
  readonly storesInPauses: boolean;
  readonly onReset: () => void;
}

/**
 * A text that is stored when its input is left, with Enter, and while typing pauses for a second; Esc goes back to
 * what is stored. `store` says whether the text was taken: what was not stays in the input.
 */
export function useTypedText(
  stored: string,
  store: (text: string, isFinal: boolean) => boolean,
  { isMultiline, storesInPauses, onReset }: TypedTextOptions,
): TypedText {
  const [text, setText] = useState<string | null>(null);
  const commit = useEffectEvent((isFinal: boolean) => {
    if (text === null) return;
    if (text !== stored && !store(text, isFinal)) return;
    if (isFinal) setText(null);
  });
  useEffect(() => {
    if (text === null || !storesInPauses) return;
    const timer = setTimeout(() => commit(false), pause);
    return () => clearTimeout(timer);
  }, [text, storesInPauses]);
  useEffect(() => () => commit(true), []);

  const finish = () => {
    if (text === null) return;
    if (text === stored || store(text, true)) setText(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (!isMultiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      finish();
    } else if (event.key === 'Escape' && text !== null) {
      event.preventDefault();
      event.stopPropagation();
      setText(null);
      onReset();
    }
  };
  return { shown: text ?? stored, onChange: setText, onBlur: finish, onKeyDown };
}
