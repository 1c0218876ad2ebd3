import { isoDate } from '../../../shared/model/scales.ts';
import type { Language } from '../../../shared/locale/resources.ts';
import type { TranslateDynamic } from '../../../shared/locale/translate.ts';
import type { Host } from '../host.ts';

/** Everything a command needs from the outside. */
export interface CommandContext {
  readonly language: Language;
  readonly translate: TranslateDynamic;
  /** Writes lines to standard output. */
  readonly print: (text: string) => void;
  /** Runs work over a host of its own, which brings its document to the file in the end, come what may. */
  readonly withHost: <T>(work: (host: Host) => Promise<T>) => Promise<T>;
}

/** A command: takes what follows its name, and rejects with the reason why it could not be done. */
export type Command = (args: readonly string[], context: CommandContext) => Promise<void>;

/** Why a command ends early: its sentence is in the area `cli`, in the part of its kind. */
export class CommandError extends Error {
  /** `usage`: the command line is wrong, exit code 2. `failed`: something around it is not as it should be, 1. */
  readonly kind: 'usage' | 'failed';
  readonly key: string;
  readonly values: Readonly<Record<string, unknown>>;

  constructor(kind: 'usage' | 'failed', key: string, values: Readonly<Record<string, unknown>> = {}) {
    super(`${kind}.${key}`);
    this.name = 'CommandError';
    this.kind = kind;
    this.key = key;
    this.values = values;
  }
}

export function usageError(key: string, values?: Readonly<Record<string, unknown>>): CommandError {
  return new CommandError('usage', key, values);
}

/** The one of the choices that was given; throws CommandError. */
export function oneOf<Choice extends string>(name: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw usageError('choice', { name, value, choices });
  return choice;
}

/** A day as ISO text, or null where none was given; throws CommandError. */
export function day(value: string | undefined): string | null {
  if (value !== undefined && !isoDate.safeParse(value).success) throw usageError('date', { value });
  return value ?? null;
}
