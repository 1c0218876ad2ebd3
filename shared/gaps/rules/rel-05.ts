import { exceeds, reaches } from '../comparison.ts';
import { byCodePoint } from '../../model/code-points.ts';
import type { RuleContext } from '../context.ts';
import { isWithinLast } from '../days.ts';
import { actorsParameter, evidenceOf, numberParameter, percentParameter, type Rule } from '../rule.ts';

/** Contacts count over this many days before the reference date. */
const yearDays = 365;
const favourites = 5;

/** Most contacts of the focus actor are with a few partners (DOMAIN.md §6.8). */
export const rel05: Rule = {
  id: 'REL-05',
  group: 'REL',
  thresholds: ['contactMin', 'contactTop5Share'],
  needs: ['focusActor', 'contactLog'],
  find(context) {
    const { focus, thresholds } = context;
    if (!focus) return [];
    const counts = contactsOf(context, focus.id);
    const all = counts.reduce((sum, { contacts }) => sum + contacts, 0);
    const top = counts.slice(0, favourites);
    const share = top.reduce((sum, { contacts }) => sum + contacts, 0) / all;
    if (!reaches(all, thresholds.contactMin) || !exceeds(share, thresholds.contactTop5Share)) return [];
    return [
      {
        subjects: [focus.id],
        severity: 'low',
        parameters: {
          focus: actorsParameter(focus.id),
          share: percentParameter(share),
          contacts: numberParameter(all, 0),
          partners: actorsParameter(...top.map(({ id }) => id)),
        },
        evidence: evidenceOf('actors', top),
      },
    ];
  },
};

/** Contacts with every other actor of the last year, most first. */
function contactsOf({ contacts, actors, asOf }: RuleContext, focusId: string): { id: string; contacts: number }[] {
  const counts = new Map<string, number>();
  for (const { actorIds, on } of contacts.entriesOf(focusId)) {
    if (!isWithinLast(on, yearDays, asOf)) continue;
    for (const id of new Set<string>(actorIds)) {
      if (id !== focusId && actors.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return Array.from(counts, ([id, number]) => ({ id, contacts: number })).sort(
    (a, b) => b.contacts - a.contacts || byCodePoint(a.id, b.id),
  );
}
