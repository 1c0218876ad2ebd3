import { containsText, foldText } from '../locale/fold-text.ts';
import { normaliseName } from '../model/name-similarity.ts';
import type { Option } from './options.ts';
import type { ValueProblem, ValueProblemCode } from './value-problem.ts';

/** A value that was read, or why it could not be. */
export type Parsed<Value> = { readonly value: Value } | { readonly problem: ValueProblem };

export function failed(
  code: ValueProblemCode,
  values: ValueProblem['values'] = {},
): { readonly problem: ValueProblem } {
  return { problem: { code, values } };
}

/**
 * The option that was meant: by its value or label, else the only one of that name however written, or found by it.
 * Of several the current one is meant.
 */
export function readOption(
  options: readonly Option[],
  typed: string,
  isRecord: boolean,
  current?: unknown,
): Parsed<string | number> {
  const exact = options.filter(({ value, label }) => label === typed || String(value) === typed);
  const [folded] = foldText(typed);
  const bare = normaliseName(typed);
  const tries: readonly (() => readonly Option[])[] = [
    () => exact,
    () => options.filter(({ label }) => foldText(label)[0] === folded),
    () => (bare === '' ? [] : options.filter(({ label }) => normaliseName(label) === bare)),
    () => options.filter(({ search }) => containsText(search, typed)),
  ];
  for (const attempt of tries) {
    const found = attempt();
    const [first] = found;
    if (first && found.length === 1) return { value: first.value };
    const same = found.find(({ value }) => value === current);
    if (same) return { value: same.value };
    if (first) return failed('ambiguous', { text: typed, count: found.length });
  }
  return failed(isRecord ? 'notFound' : 'unknownWord', { text: typed });
}
