import type { Rule } from '../rule.ts';
import { slots } from '../scores/slots.ts';
import { slotDraft } from '../slot-draft.ts';

/** A partner a field cannot do without is known but has no link to it (DOMAIN.md §6.3). */
export const mis02: Rule = {
  id: 'MIS-02',
  group: 'MIS',
  thresholds: [],
  needs: [],
  find: (context) =>
    context
      .once(slots)
      .filter(({ importance, state }) => importance === 'must' && state === 'unlinked')
      .map((slot) => slotDraft(context, slot, 'high')),
};
