import { reaches } from '../comparison.ts';
import type { RuleContext } from '../context.ts';
import {
  actorsParameter,
  type Draft,
  evidenceOf,
  numberParameter,
  type Rule,
  textParameter,
  wordsParameter,
} from '../rule.ts';
import { doorOpener } from '../scores/door-opener.ts';
import { type MissingTie, missingTies } from '../scores/missing-ties.ts';

/** The tie between two known actors that would bring most (DOMAIN.md §6.3, §7.4). */
export const mis07: Rule = {
  id: 'MIS-07',
  group: 'MIS',
  thresholds: ['missingTieMin', 'missingTieMax'],
  needs: [],
  find(context) {
    const { missingTieMin, missingTieMax } = context.thresholds;
    const ranking = context.once(missingTies);
    const lastShown = ranking[missingTieMax - 1]?.score ?? 0;
    return ranking
      .filter(({ score }) => missingTieMax >= 1 && reaches(score, Math.max(missingTieMin, lastShown)))
      .map((tie) => introduction(context, tie));
  },
};

function introduction(context: RuleContext, tie: MissingTie): Draft {
  const { a, b } = tie;
  const opener = doorOpener(context, a.id, b.id);
  const wording = wordingOf(context, tie, opener);
  const isAssumed = a.willingness === null || b.willingness === null;
  return {
    subjects: [a.id, b.id],
    severity: 'medium',
    score: tie.score,
    parameters: {
      first: actorsParameter(a.id),
      second: actorsParameter(b.id),
      reasons: wordsParameter(reasonsOf(tie).map((reason) => `rules:reasons.${reason}`)),
      ...(opener === null ? {} : { opener: actorsParameter(opener) }),
      template: numberParameter(tie.template, 2),
      match: numberParameter(tie.match, 2),
      bridge: numberParameter(tie.bridge, 2),
      closure: numberParameter(tie.closure, 2),
      mix: numberParameter(tie.mix, 2),
      feasibility: numberParameter(tie.feasibility, 3),
      score: numberParameter(tie.score, 1),
      ...(isAssumed ? { missing: wordsParameter(['rules:missing.willingness']) } : {}),
      ...(wording === null ? {} : { context: textParameter(wording) }),
    },
    evidence: [
      ...evidenceOf('actors', [a, b]),
      ...evidenceOf('relations', tie.inConflict ? context.ties.between(a.id, b.id) : []),
      ...evidenceOf('relations', opener === null ? [] : bridgesOf(context, opener, [a.id, b.id])),
    ],
  };
}

/** In conflict, introduced by somebody, by the focus actor as the only one who knows both, or by nobody (null). */
function wordingOf({ focus }: RuleContext, { inConflict }: MissingTie, opener: string | null): string | null {
  if (inConflict) return 'moderated';
  if (opener === null) return null;
  return opener === focus?.id ? 'focus' : 'opener';
}

/** The parts of the score that are not zero; the words are in the locale area `rules`, `reasons`. */
function reasonsOf({ template, match, bridge, closure, mix }: MissingTie): string[] {
  return [
    ...(template > 0 ? ['expected'] : []),
    ...(match > 0 ? ['resources'] : []),
    ...(bridge > 0 ? ['bridge'] : []),
    ...(closure > 0 ? ['commonPartners'] : []),
    ...(mix === 1 ? ['acrossSectors'] : []),
    ...(mix === 0.5 ? ['acrossDepartments'] : []),
    ...(mix > 0 && mix < 0.5 ? ['sharedField'] : []),
  ];
}

function bridgesOf({ ties }: RuleContext, opener: string, ends: readonly string[]) {
  return ends.flatMap((end) => ties.workingBetween(opener, end));
}
