/**
 * Writes parts in one line with a separator between them; a part that could be misread there is put in double quotes,
 * as spreadsheets do.
 */
export function joinParts(parts: readonly string[], separator: ';' | ','): string {
  return parts.map((part) => quoted(part, separator)).join(`${separator} `);
}

const patterns = {
  ';': /\s*"((?:[^"]|"")*)"\s*(?=;|$)|([^;]*)/y,
  ',': /\s*"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*)/y,
} as const;

/** The parts of a line, quotes and space around them taken off; empty ones stay. An empty line has none. */
export function splitParts(line: string, separator: ';' | ','): string[] {
  if (line.trim() === '') return [];
  const pattern = new RegExp(patterns[separator]);
  const parts: string[] = [];
  for (let at = 0; at <= line.length; at = pattern.lastIndex + 1) {
    pattern.lastIndex = at;
    const [, inQuotes, plain = ''] = pattern.exec(line) ?? [];
    parts.push(inQuotes === undefined ? plain.trim() : inQuotes.replaceAll('""', '"'));
  }
  return parts;
}

function quoted(part: string, separator: ';' | ','): string {
  const isPlain = !part.includes(separator) && !part.includes('"') && part === part.trim();
  return isPlain && (part !== '' || separator === ',') ? part : `"${part.replaceAll('"', '""')}"`;
}
