import { TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useState } from 'react';

interface NameEntryProps {
  readonly label: string;
  readonly placeholder?: string | undefined;
  /** Takes a name; what was not taken comes back into the field. */
  readonly onEnter: (name: string) => Promise<boolean>;
  /** What is to be said about the name while it is typed. */
  readonly note?: (name: string) => ReactNode;
}

/** Names one after the other: Enter takes one and the field is empty for the next. */
export function NameEntry({ label, placeholder, onEnter, note }: NameEntryProps) {
  const [name, setName] = useState('');
  const enter = async (): Promise<void> => {
    const wanted = name.trim();
    if (wanted === '') return;
    setName('');
    if (!(await onEnter(wanted))) setName((now) => (now === '' ? wanted : now));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || event.repeat) return;
    event.preventDefault();
    void enter();
  };
  return (
    <>
      <TextInput
        aria-label={label}
        placeholder={placeholder}
        maxLength={500}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        // What was typed and left is kept, as everywhere: nothing needs saving.
        onBlur={() => void enter()}
      />
      {note?.(name)}
    </>
  );
}
