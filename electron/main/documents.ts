import path from 'node:path';

/** The documents named among the arguments of a start, as absolute paths; switches and everything else are passed over. */
export function documentsIn(args: readonly string[], folder: string): string[] {
  return args
    .filter((argument) => !argument.startsWith('-') && path.extname(argument).toLowerCase() === '.knoten')
    .map((argument) => path.resolve(folder, argument));
}
