import { byCodePoint } from './code-points.ts';

/** What a finding is recognised by in every later run: its rule and its subjects, sorted (DOMAIN.md §6.1). */
export function fingerprintOf(ruleId: string, sortedSubjects: readonly string[]): string {
  return `${ruleId}:${sortedSubjects.join('+')}`;
}

/**
 * The fingerprint the same finding has once records go by other identifiers. It stays as it is where two of its
 * subjects become one: what it told of is settled then.
 */
export function rewriteFingerprint(fingerprint: string, replace: (id: string) => string): string {
  const start = fingerprint.indexOf(':') + 1;
  const before = fingerprint.slice(start).split('+');
  const after = before.map(replace);
  const isSame = after.every((id, index) => id === before[index]);
  if (start === 0 || isSame || new Set(after).size < new Set(before).size) return fingerprint;
  return fingerprintOf(fingerprint.slice(0, start - 1), after.toSorted(byCodePoint));
}
