import type { ComponentType } from 'react';
import { create } from 'zustand';
import type { Translate } from '../../shared/locale/translate.ts';

/** An icon of the set. */
export type IconComponent = ComponentType<{ size?: number | string; stroke?: number | string }>;

/** Something a person can do: listed in the palette, reached by keys, drawn as a button. */
export interface Command {
  /** `area.verb`, unique. */
  readonly id: string;
  /** Its name in the palette, as translated text: `(t) => t('map:fit')`. */
  readonly label: (t: Translate) => string;
  readonly icon?: IconComponent;
  /** Keys as Mantine writes them: `mod+K`, `alt+ArrowLeft`; several are separated by blanks. */
  readonly keys?: string;
  /** Whether it can be run now; without it always. */
  readonly enabled?: () => boolean;
  readonly run: () => void | Promise<unknown>;
}

const useRegistry = create<{ commands: readonly Command[] }>(() => ({ commands: [] }));

/** Adds commands, replacing those of the same id; returns what takes them out again. */
export function registerCommands(commands: readonly Command[]): () => void {
  const ids = new Set(commands.map((command) => command.id));
  useRegistry.setState((state) => ({
    commands: [...state.commands.filter((command) => !ids.has(command.id)), ...commands],
  }));
  return () =>
    useRegistry.setState((state) => ({ commands: state.commands.filter((command) => !commands.includes(command)) }));
}

/** Every command there is, in order of registration. */
export function useCommands(): readonly Command[] {
  return useRegistry((state) => state.commands);
}

/** The same outside of components. */
export function currentCommands(): readonly Command[] {
  return useRegistry.getState().commands;
}

/** Runs the command of this id if it exists and is enabled; tells whether it did. */
export function runCommand(id: string): boolean {
  const command = currentCommands().find((one) => one.id === id);
  if (!command || command.enabled?.() === false) return false;
  void command.run();
  return true;
}
