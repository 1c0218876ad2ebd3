/** One record of a delimited text with the line (from 1) on which it starts. */
export interface DelimitedRow {
  readonly line: number;
  readonly cells: string[];
}

export interface DelimitedText {
  readonly rows: DelimitedRow[];
  /** The line on which a quoted cell begins that never ends; null where all of them end. */
  readonly unclosedLine: number | null;
}

/**
 * Splits a delimited text (RFC 4180): cells in double quotes may hold delimiters, line breaks and doubled quotes; any
 * line break counts; a byte order mark does not. A quote inside an unquoted cell is a letter like any other. Rows without content are left out.
 * @param mostRows stops after so many rows with content.
 */
export function splitDelimited(text: string, delimiter: string, mostRows = Number.POSITIVE_INFINITY): DelimitedText {
  const scanner = new Scanner(text, delimiter);
  const rows: DelimitedRow[] = [];
  while (rows.length < mostRows && !scanner.isAtEnd && scanner.unclosedLine === null) {
    const row = scanner.row();
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
  }
  return { rows, unclosedLine: scanner.unclosedLine };
}

/** Writes rows as a delimited text that `splitDelimited` reads back; cells that could be misread are quoted. */
export function joinDelimited(rows: readonly (readonly string[])[], delimiter: string): string {
  return rows.map((cells) => cells.map((cell) => quotedCell(cell, delimiter)).join(delimiter)).join('\r\n');
}

function quotedCell(cell: string, delimiter: string): string {
  const isPlain = !cell.startsWith('"') && !cell.includes(delimiter) && !/[\r\n]/.test(cell);
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}

class Scanner {
  readonly #text: string;
  readonly #delimiter: string;
  #at: number;
  #line = 1;
  unclosedLine: number | null = null;

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#at = text.startsWith('\ufeff') ? 1 : 0;
    this.#delimiter = delimiter;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  row(): DelimitedRow {
    const line = this.#line;
    const cells = [this.#cell()];
    while (this.#text[this.#at] === this.#delimiter) {
      this.#at++;
      cells.push(this.#cell());
    }
    this.#skipLineBreak();
    return { line, cells };
  }

  #cell(): string {
    return (this.#text[this.#at] === '"' ? this.#quoted() : '') + this.#unquoted();
  }

  #unquoted(): string {
    const start = this.#at;
    while (this.#at < this.#text.length) {
      const letter = this.#text[this.#at];
      if (letter === this.#delimiter || letter === '\n' || letter === '\r') break;
      this.#at++;
    }
    return this.#text.slice(start, this.#at);
  }

  #quoted(): string {
    const opened = this.#line;
    const parts: string[] = [];
    for (;;) {
      const end = this.#text.indexOf('"', this.#at + 1);
      if (end === -1) {
        this.unclosedLine = opened;
        this.#at = this.#text.length;
        return parts.join('');
      }
      const part = this.#text.slice(this.#at + 1, end);
      this.#line += countLineBreaks(part);
      this.#at = end + 1;
      if (this.#text[this.#at] !== '"') return parts.join('') + part;
      parts.push(part, '"');
    }
  }

  #skipLineBreak(): void {
    if (this.isAtEnd) return;
    if (this.#text[this.#at] === '\r' && this.#text[this.#at + 1] === '\n') this.#at++;
    this.#at++;
    this.#line++;
  }
}

function countLineBreaks(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const letter = text[index];
    if (letter === '\n' || (letter === '\r' && text[index + 1] !== '\n')) count++;
  }
  return count;
}
