import type { Rule } from '../rule.ts';
import { slots } from '../scores/slots.ts';
import { slotDraft } from '../slot-draft.ts';

/** A field lacks a partner it cannot do without (DOMAIN.md §6.3). */
export const mis01: Rule = {
  id: 'MIS-01',
  group: 'MIS',
  thresholds: [],
  needs: [],
  find: (context) =>
    context
      .once(slots)
      .filter(({ importance, state }) => importance === 'must' && state === 'missing')
      .map((slot) => slotDraft(context, slot, 'high')),
};
