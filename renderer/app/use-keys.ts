import { useEffect } from 'react';
import { type Command, currentCommands } from './commands.ts';

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Whether a key press is the one a command names: `mod+shift+Z`, `alt+ArrowLeft`, `F6`, `?`. */
export function matchesKeys(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const wants = (name: string) => parts.slice(0, -1).includes(name);
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const other = isMac ? event.ctrlKey : event.metaKey;
  const shiftCounts = key.length > 1 || /[a-z0-9]/i.test(key);
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    mod === wants('mod') &&
    !other &&
    event.altKey === wants('alt') &&
    (!shiftCounts || event.shiftKey === wants('shift'))
  );
}

/** A single character belongs to the field it is typed into. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select');
}

/** A dialog that covers the window keeps its keys to itself. */
function isInDialog(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest('[aria-modal="true"]') !== null;
}

/** Keys that belong to the text while one is being edited. */
const textKeys = new Set(['history.undo', 'history.redo']);

function commandFor(event: KeyboardEvent): Command | undefined {
  const typing = isTyping(event);
  return currentCommands().find(
    (command) =>
      command.keys?.split(' ').some((keys) => matchesKeys(keys, event) && !(typing && keys.length === 1)) &&
      !(typing && textKeys.has(command.id)) &&
      command.enabled?.() !== false,
  );
}

/** Runs the commands of the registry by their keys, unless they are pressed in a dialog or something nearer took the key. */
export function useKeys(): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isInDialog(event)) return;
      const command = commandFor(event);
      if (!command) return;
      event.preventDefault();
      void command.run();
    };
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}
