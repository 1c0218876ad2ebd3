import type { Values } from '../model/links.ts';
import { recordProblems } from '../model/validation.ts';
import type { AttributeDescription } from './attribute.ts';
import { attributeOf, type DescribedTable, descriptionOf } from './descriptions.ts';
import { identityKeys, identityOf } from './identity.ts';
import { blankRecord, missingKeys } from './new-record.ts';
import type { PasteColumns } from './paste-columns.ts';
import { parseValue } from './parse-value.ts';
import type { ValueProblem, ValueProblemCode } from './value-problem.ts';
import { valueText } from './value-text.ts';
import type { Wording } from './wording.ts';

/** What keeps a pasted row from being taken: the attribute, and why its value does not fit. */
export interface PasteProblem {
  readonly key: string;
  readonly code: ValueProblemCode | ReturnType<typeof recordProblems>[number]['code'] | 'severalMatch';
  readonly values: ValueProblem['values'];
}

/** What becomes of a pasted row. */
export interface PastedRow {
  /** Its place among the pasted rows with a head, counted from 1. */
  readonly line: number;
  readonly outcome: 'new' | 'changed' | 'same' | 'refused';
  /** The record it changes; null where there is none yet. */
  readonly id: string | null;
  /** The values of a new record, or those that become others. */
  readonly changes: Values;
  readonly problems: readonly PasteProblem[];
}

/**
 * Plans what pasting a table does: rows that name a record change it, the others make new ones; what is empty in a row
 * stays as it is. A row with a problem is not taken.
 */
export function planPaste(
  table: Exclude<DescribedTable, 'network'>,
  rows: readonly (readonly string[])[],
  { hasHead, keys }: PasteColumns,
  wording: Wording,
): PastedRow[] {
  const attributes: readonly AttributeDescription[] = descriptionOf(table).attributes;
  const taken = attributes.flatMap((attribute) => {
    const column = keys.indexOf(attribute.key);
    return column < 0 ? [] : [{ attribute, column }];
  });
  const known = new KnownRecords(table, keys, wording);
  return rows.flatMap((cells, index) => {
    if (hasHead && index === 0) return [];
    const written = taken.flatMap(({ attribute, column }) => {
      const text = cells[column]?.trim() ?? '';
      return text === '' ? [] : [{ attribute, text }];
    });
    return written.length === 0 ? [] : [planRow(table, index + 1, written, known, wording)];
  });
}

interface Written {
  readonly attribute: AttributeDescription;
  readonly text: string;
}

function planRow(
  table: DescribedTable,
  line: number,
  written: readonly Written[],
  known: KnownRecords,
  wording: Wording,
): PastedRow {
  const own = read(written, blankRecord(table), wording);
  const matches = own.problems.length === 0 ? known.find({ ...blankRecord(table), ...own.changes }) : [];
  const [match] = matches;
  const refused = (problems: readonly PasteProblem[]): PastedRow => ({
    line,
    outcome: 'refused',
    id: match && matches.length === 1 ? String(match['id']) : null,
    changes: own.changes,
    problems,
  });
  if (own.problems.length > 0) return refused(own.problems);
  if (matches.length > 1)
    return refused([{ key: known.keys[0] ?? '', code: 'severalMatch', values: { count: matches.length } }]);
  if (!match) {
    const missing = missingOf(table, own.changes, wording);
    if (missing.length > 0) return refused(missing);
    return { line, outcome: 'new', id: null, changes: own.changes, problems: [] };
  }
  const { changes, problems } = read(written, match, wording);
  const others = Object.entries(changes).filter(([key]) => !isSame(table, key, match, changes, wording));
  const different = Object.fromEntries(others);
  const misfits = misfitsOf(table, { ...match, ...different }, different, wording);
  if (problems.length + misfits.length > 0) return refused([...problems, ...misfits]);
  return {
    line,
    outcome: others.length === 0 ? 'same' : 'changed',
    id: String(match['id']),
    changes: different,
    problems: [],
  };
}

function read(written: readonly Written[], record: Values, wording: Wording) {
  let changes: Values = {};
  const problems: PasteProblem[] = [];
  for (const { attribute, text } of written) {
    const parsed = parseValue(attribute, text, { ...record, ...changes }, wording);
    if ('problem' in parsed) problems.push({ key: attribute.key, ...parsed.problem });
    else changes = { ...changes, ...parsed.changes };
  }
  return { changes, problems };
}

function isSame(table: DescribedTable, key: string, record: Values, changes: Values, wording: Wording): boolean {
  const attribute = attributeOf(table, key);
  return valueText(attribute, record, wording) === valueText(attribute, { ...record, ...changes }, wording);
}

function missingOf(table: DescribedTable, values: Values, wording: Wording): PasteProblem[] {
  const record = { ...blankRecord(table), ...values };
  const misfits = misfitsOf(table, record, record, wording);
  const named = new Set(misfits.map(({ key }) => key));
  const missing = missingKeys(table, values, wording.network).filter((key) => !named.has(key));
  return [...misfits, ...missing.map((key) => ({ key, code: 'required' as const, values: {} }))];
}

function misfitsOf(table: DescribedTable, record: Values, changes: Values, { network }: Wording): PasteProblem[] {
  const problems = recordProblems(table, record, (name, id) => network.find(name, id));
  return problems
    .filter(({ keys }) => keys.some((key) => key in changes))
    .map(({ keys, code, values }) => ({ key: keys.at(-1) ?? '', code, values }));
}

/** The records of a table by what people tell them apart by, as far as it is among the columns. */
class KnownRecords {
  readonly #table: DescribedTable;
  readonly #wording: Wording;
  readonly #records = new Map<string, Values[]>();
  /** The attributes rows and records are compared by; none where rows always are new. */
  readonly keys: readonly string[];

  constructor(table: Exclude<DescribedTable, 'network'>, columns: readonly (string | null)[], wording: Wording) {
    const [first, ...others] = identityKeys[table];
    this.#table = table;
    this.#wording = wording;
    this.keys = columns.includes(first) ? [first, ...others.filter((key) => columns.includes(key))] : [];
    if (this.keys.length === 0) return;
    for (const record of wording.network.records[table]) {
      const identity = identityOf(table, this.keys, record, wording);
      this.#records.set(identity, [...(this.#records.get(identity) ?? []), record]);
    }
  }

  find(record: Values): readonly Values[] {
    if (this.keys.length === 0) return [];
    return this.#records.get(identityOf(this.#table, this.keys, record, this.#wording)) ?? [];
  }
}
