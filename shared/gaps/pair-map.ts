import { byCodePoint } from '../model/code-points.ts';

/** Values for unordered pairs of identifiers. */
export class PairMap<Value> {
  readonly #rows = new Map<string, Map<string, Value>>();

  get(a: string, b: string): Value | undefined {
    const [first, second] = ordered(a, b);
    return this.#rows.get(first)?.get(second);
  }

  /** The value of a pair, made when it is first asked for. */
  getOrMake(a: string, b: string, make: () => Value): Value {
    const [first, second] = ordered(a, b);
    let row = this.#rows.get(first);
    if (!row) {
      row = new Map();
      this.#rows.set(first, row);
    }
    let value = row.get(second);
    if (value === undefined) {
      value = make();
      row.set(second, value);
    }
    return value;
  }

  /** Every pair with its value, the smaller identifier first, in the order in which the pairs came. */
  *entries(): Generator<readonly [first: string, second: string, value: Value]> {
    for (const [first, row] of this.#rows) for (const [second, value] of row) yield [first, second, value];
  }
}

/** Two identifiers, the smaller by code point first. */
function ordered(a: string, b: string): readonly [string, string] {
  return byCodePoint(a, b) <= 0 ? [a, b] : [b, a];
}
