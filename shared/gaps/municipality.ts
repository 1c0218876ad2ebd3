import type { RuleContext } from './context.ts';
import { type Evidence, evidenceOf, idsOf } from './rule.ts';

/** The subject of findings about the municipality where none is recorded (DOMAIN.md §6.1). */
const unnamed = 'municipality';

/** What findings about the municipality as a whole are about: every actor of that kind, else the word. */
export function municipality({ kinship }: RuleContext): { subjects: string[]; evidence: Evidence[] } {
  const actors = kinship.municipalities;
  return { subjects: actors.length > 0 ? idsOf(actors) : [unnamed], evidence: evidenceOf('actors', actors) };
}
