import { kindsOf } from '../model/expectations.ts';
import type { SlotResult } from '../model/gap-analysis.ts';
import { kindKey } from '../model/records/catalogue.ts';
import type { Severity } from '../model/finding.ts';
import type { RuleContext } from './context.ts';
import {
  actorsParameter,
  anyKeyParameter,
  type Draft,
  evidenceOf,
  keyEvidence,
  keysParameter,
  numberParameter,
  textParameter,
} from './rule.ts';
import { doorOpener } from './scores/door-opener.ts';
import { priorityParts } from './scores/slots.ts';

/**
 * The finding about an expected partner nobody has yet, or who is not linked. Wordings by `context`: `missing`,
 * `unlinked`, and `opener` where somebody could introduce one of the candidates.
 */
export function slotDraft(context: RuleContext, slot: SlotResult, severity: Severity): Draft {
  const { field, pattern, state, candidates, priority } = slot;
  const kinds = kindsOf(pattern).map(({ kind, subKind }) => kindKey(kind, subKind));
  const opener = state === 'unlinked' ? openerOf(context, candidates) : null;
  const wording = opener === null ? state : 'opener';
  const { weight, open, rank } = priorityParts(context, slot);
  return {
    subjects: [slot.slot],
    severity,
    score: priority,
    parameters: {
      field: keysParameter('fieldsOfAction', [field]),
      kind: anyKeyParameter('actorKinds', kinds),
      actors: actorsParameter(...candidates),
      ...(opener === null ? {} : { opener: actorsParameter(opener) }),
      score: numberParameter(priority, 1),
      weight: numberParameter(weight, 1),
      open: numberParameter(open, 2),
      rank: numberParameter(rank, 3),
      context: textParameter(wording),
    },
    evidence: [
      ...keyEvidence(context, 'fieldsOfAction', [field]),
      ...evidenceOf(
        'actors',
        candidates.map((id) => ({ id })),
      ),
    ],
  };
}

/** Who knows the focus actor and one of the candidates. */
function openerOf(context: RuleContext, candidates: readonly string[]): string | null {
  const { focus } = context;
  if (!focus) return null;
  for (const candidate of candidates) {
    const opener = doorOpener(context, candidate, focus.id);
    if (opener !== null) return opener;
  }
  return null;
}
