import type { ImportIssue } from '../model/import-report.ts';

const mostIssues = 2000;
const mostLetters = 120;

/**
 * Collects what a reader notices in one file. Beyond the first 2,000 entries it only counts, so that a hostile file
 * cannot fill the memory; the count is reported as the last entry.
 */
export class IssueList {
  readonly #source: string;
  readonly #issues: ImportIssue[] = [];
  #more = 0;

  constructor(source: string) {
    this.#source = source;
  }

  add(code: ImportIssue['code'], path: string, value: unknown): void {
    if (this.#issues.length >= mostIssues) this.#more++;
    else this.#issues.push({ code, source: this.#source, path, value: shorten(value) });
  }

  /** Everything noticed, in order. */
  all(): ImportIssue[] {
    if (this.#more === 0) return this.#issues;
    return [...this.#issues, { code: 'moreIssues', source: this.#source, path: '', value: String(this.#more) }];
  }
}

/** What stood in a file, short enough for a sentence; lists and objects are only hinted at. */
function shorten(value: unknown): string {
  if (value === undefined || value === '') return '–';
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text;
}
