import { type DescribedTable, descriptionOf } from './descriptions.ts';
import type { Values } from '../model/links.ts';
import type { Network } from '../model/network.ts';
import { tables } from '../model/tables.ts';
import { recordProblems } from '../model/validation.ts';

/** A record of which nothing is recorded; what it cannot exist without is missing. */
export function blankRecord(table: DescribedTable): Values {
  return Object.fromEntries(
    descriptionOf(table).attributes.flatMap(({ key, required, empty }) => (required ? [] : [[key, empty]])),
  );
}

/** The keys a new record still needs before it can be made, in the order of its form; none where it is complete. */
export function missingKeys(table: DescribedTable, values: Values, network: Network): readonly string[] {
  const record = { ...blankRecord(table), ...values };
  const problems = recordProblems(table, record, (name, id) => network.find(name, id));
  const open = new Set(problems.flatMap(({ keys }) => keys.slice(-1)));
  return descriptionOf(table)
    .attributes.filter(({ key, schema }) => open.has(key) || !schema.safeParse(record[key]).success)
    .map(({ key }) => key);
}

/** Whether these values make a record. */
export function isComplete(table: DescribedTable, values: Values, network: Network): boolean {
  return missingKeys(table, values, network).length === 0 && tables[table].schema.safeParse(values).success;
}
