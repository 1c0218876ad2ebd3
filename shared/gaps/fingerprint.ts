/** What a finding is recognised by in every later run: its rule and its subjects, sorted (DOMAIN.md §6.1). */
export function fingerprintOf(ruleId: string, sortedSubjects: readonly string[]): string {
  return `${ruleId}:${sortedSubjects.join('+')}`;
}
