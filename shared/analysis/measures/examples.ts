import type { ExampleNumbers, ExampleSources } from './measure.ts';

/** The numbers if all of them are known, else null. */
export function ifKnown<Name extends string>(
  numbers: Readonly<Record<Name, number | null>>,
): Record<Name, number> | null {
  return Object.values(numbers).includes(null) ? null : (numbers as Record<Name, number>);
}

/** A number of an answer; null where there is none. */
export function numberIn(values: Readonly<Record<string, unknown>>, id: string): number | null {
  const value = values[id];
  return typeof value === 'number' ? value : null;
}

/** The value of a measure together with the number of other actors. */
export function amongOthers({ actor, network }: ExampleSources, id: string) {
  const known = ifKnown({ value: numberIn(actor, id), size: numberIn(network, 'actors') });
  return known && { value: known.value, others: known.size - 1 };
}

/** The value of a measure together with the number of partners. */
export function withPartners({ actor }: ExampleSources, id: string) {
  return ifKnown({ value: numberIn(actor, id), partners: numberIn(actor, 'degree') });
}

/** An example that only names the value. */
export function justValue(id: string): (sources: ExampleSources) => ExampleNumbers | null {
  return ({ actor }) => ifKnown({ value: numberIn(actor, id) });
}
