import type { Actor } from '../../model/records/actor.ts';
import type { RuleContext } from '../context.ts';
import {
  actorsParameter,
  type Draft,
  evidenceOf,
  idsOf,
  keyEvidence,
  keysParameter,
  type Rule,
  textParameter,
  wordsParameter,
} from '../rule.ts';
import { doorOpener } from '../scores/door-opener.ts';
import { type TieSides, tieSides } from '../scores/expected-ties.ts';
import { type MissingTie, missingTies } from '../scores/missing-ties.ts';

/** Nobody of two kinds of actors that should work together does; could ties are not asked (DOMAIN.md §6.3, §4.4). */
export const mis06: Rule = {
  id: 'MIS-06',
  group: 'MIS',
  thresholds: [],
  needs: [],
  wants: ['focusActor'],
  find: (context) =>
    context
      .once(tieSides)
      .filter(({ tie, x, y }) => tie.importance !== 'could' && x.length > 0 && y.length > 0)
      .filter(({ x, y }) => !x.some((one) => y.some((other) => context.areTied(one.id, other.id))))
      .map((sides) => missingTie(context, sides)),
};

function missingTie(context: RuleContext, { tie, x, y, ofFocus }: TieSides): Draft {
  const suggestion = ofFocus ? undefined : context.once(missingTies).find((pair) => joins(pair, x, y));
  const opener = ofFocus ? openerOf(context, x, y) : null;
  const fields = tie.field === null ? [] : [tie.field];
  return {
    subjects: [tie.id],
    severity: tie.importance === 'must' ? 'high' : 'medium',
    parameters: {
      first: actorsParameter(...idsOf(x)),
      second: actorsParameter(...idsOf(y)),
      field: fields.length > 0 ? keysParameter('fieldsOfAction', fields) : wordsParameter(['rules:wholeQuarter']),
      ...(suggestion
        ? { suggestion: actorsParameter(suggestion.a.id, suggestion.b.id), context: textParameter('suggestion') }
        : {}),
      ...(opener === null ? {} : { opener: actorsParameter(opener), context: textParameter('opener') }),
    },
    evidence: [...keyEvidence(context, 'fieldsOfAction', fields), ...evidenceOf('actors', [...x, ...y])],
  };
}

function joins({ a, b }: MissingTie, x: readonly Actor[], y: readonly Actor[]): boolean {
  return (x.includes(a) && y.includes(b)) || (x.includes(b) && y.includes(a));
}

/** Who knows the focus actor and somebody on the other side. */
function openerOf(context: RuleContext, x: readonly Actor[], y: readonly Actor[]): string | null {
  for (const one of x) {
    for (const other of y) {
      const opener = doorOpener(context, one.id, other.id);
      if (opener !== null) return opener;
    }
  }
  return null;
}
