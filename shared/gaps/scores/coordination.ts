import { strengthOf } from '../../analysis/projection.ts';
import { isValid } from '../../model/records/agreement.ts';
import { reaches } from '../comparison.ts';
import type { RuleContext } from '../context.ts';
import { PairMap } from '../pair-map.ts';
import { type Evidence, evidenceOf } from '../rule.ts';

/** What shows that two actors coordinate; the words are in the locale area `rules`, `coordination`. */
export type CoordinationSign = 'agreement' | 'letterOfIntent' | 'jointMeasure' | 'cooperation' | 'commonBody';

/** How far two actors coordinate what they do, and the records that show it. */
export interface Coordination {
  /** K, 0 to 1. */
  readonly value: number;
  readonly signs: readonly CoordinationSign[];
  readonly evidence: readonly Evidence[];
}

interface Sign {
  readonly name: CoordinationSign;
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

/** Each sign of coordination lowers what is left uncoordinated: K = 1 − Π(1 − k) (DOMAIN.md §7.1 (3)). */
export function coordination(context: RuleContext, a: string, b: string): Coordination {
  return context.once(knownPairs).getOrMake(a, b, () => {
    const signs = [
      ...agreementSign(context, a, b),
      ...measureSign(context, a, b),
      ...relationSign(context, a, b),
      ...bodySigns(context, a, b),
    ];
    return {
      value: 1 - signs.reduce((rest, sign) => rest * (1 - sign.weight), 1),
      signs: [...new Set(signs.map((sign) => sign.name))],
      evidence: signs.flatMap((sign) => sign.evidence),
    };
  });
}

function knownPairs(): PairMap<Coordination> {
  return new PairMap();
}

function agreementSign(context: RuleContext, a: string, b: string): Sign[] {
  const valid = context.agreementsBetween(a, b).filter((agreement) => isValid(agreement, context.asOf));
  const binding = valid.filter(({ type }) => type !== 'loi');
  if (binding.length > 0) return [{ name: 'agreement', weight: 0.7, evidence: evidenceOf('agreements', binding) }];
  return valid.length > 0 ? [{ name: 'letterOfIntent', weight: 0.4, evidence: evidenceOf('agreements', valid) }] : [];
}

function measureSign(context: RuleContext, a: string, b: string): Sign[] {
  const joint = context.participations.runningOfBoth(a, b);
  return joint.length > 0 ? [{ name: 'jointMeasure', weight: 0.5, evidence: evidenceOf('measures', joint) }] : [];
}

function relationSign(context: RuleContext, a: string, b: string): Sign[] {
  const working = context.ties.between(a, b).filter(({ kind }) => kind === 'cooperation' || kind === 'resourceSharing');
  if (working.length === 0) return [];
  const strength = Math.max(...working.map(strengthOf));
  return [{ name: 'cooperation', weight: 0.15 * strength, evidence: evidenceOf('relations', working) }];
}

/** Every common body that both really attend counts for itself. */
function bodySigns(context: RuleContext, a: string, b: string): Sign[] {
  return context.bodies
    .withSeatOf(a)
    .filter(({ id }) => context.bodies.seatsOf(id).has(b) && attends(context, id, a) && attends(context, id, b))
    .map((body) => ({ name: 'commonBody', weight: 0.2, evidence: evidenceOf('bodies', [body]) }));
}

function attends({ bodies }: RuleContext, bodyId: string, actorId: string): boolean {
  const { share } = bodies.attendanceOf(bodyId, actorId);
  return share !== null && reaches(share, 0.5);
}
