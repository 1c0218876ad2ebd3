import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { usageError } from './command.ts';

/** `--json`, in every command that prints data. */
export const jsonOption = { json: { type: 'boolean' } } as const;

type Values<Options extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: Options }>>['values'];

/**
 * Reads what follows a command's name. An option that may be repeated may also be followed by several values
 * (`--without a b`): whatever stands behind one is a value of it, once the file is named. Throws CommandError.
 */
export function parseCommand<const Options extends ParseArgsOptionsConfig>(
  command: string,
  args: readonly string[],
  options: Options,
): { values: Values<Options>; positionals: string[] } {
  const parsed = parse(command, args, options);
  const values: Record<string, unknown> = { ...parsed.values };
  const positionals: string[] = [];
  let list: string[] | null = null;
  for (const token of parsed.tokens) {
    if (token.kind === 'option') {
      list = options[token.name]?.multiple ? [...((values[token.name] as string[] | undefined) ?? [])] : null;
      if (list) values[token.name] = list;
    } else if (token.kind === 'positional') {
      if (list && positionals.length > 0) list.push(token.value);
      else positionals.push(token.value);
    }
  }
  return { values: values as Values<Options>, positionals };
}

function parse<const Options extends ParseArgsOptionsConfig>(
  command: string,
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const name = /'(?:-\w, )?(-[^ ']*)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw usageError('unknownOption', { name, command });
    if (code?.startsWith('ERR_PARSE_ARGS')) throw usageError('optionValue', { name, command });
    throw error;
  }
}

/** The one file a command is about; throws CommandError where there is none or more than one. */
export function onlyFile(command: string, positionals: readonly string[]): string {
  const [file, extra] = positionals;
  if (file === undefined) throw usageError('missingFile', { command });
  if (extra !== undefined) throw usageError('tooMany', { command, value: extra });
  return file;
}
