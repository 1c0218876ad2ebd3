import type { Rule } from '../rule.ts';
import { slots } from '../scores/slots.ts';
import { slotDraft } from '../slot-draft.ts';

/** A partner a field should have is not known, or has no link to it (DOMAIN.md §6.3). */
export const mis03: Rule = {
  id: 'MIS-03',
  group: 'MIS',
  thresholds: [],
  needs: [],
  find: (context) =>
    context
      .once(slots)
      .filter(({ importance, state }) => importance === 'should' && (state === 'missing' || state === 'unlinked'))
      .map((slot) => slotDraft(context, slot, slot.state === 'missing' ? 'medium' : 'low')),
};
