import { strengthOf } from '../../analysis/projection.ts';
import { isValid } from '../../model/records/agreement.ts';
import { reaches } from '../comparison.ts';
import type { RuleContext } from '../context.ts';
import { type Evidence, evidenceOf } from '../rule.ts';

/** How far two actors coordinate what they do, and the records that show it. */
export interface Coordination {
  /** 0 to 1. */
  readonly value: number;
  readonly evidence: readonly Evidence[];
}

interface Sign {
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

/** Each sign of coordination lowers what is left uncoordinated: K = 1 − Π(1 − k) (DOMAIN.md §7.1 (3)). */
export function coordination(context: RuleContext, a: string, b: string): Coordination {
  const signs = [
    ...agreementSign(context, a, b),
    ...measureSign(context, a, b),
    ...relationSign(context, a, b),
    ...bodySigns(context, a, b),
  ];
  const uncoordinated = signs.reduce((rest, sign) => rest * (1 - sign.weight), 1);
  return { value: 1 - uncoordinated, evidence: signs.flatMap((sign) => sign.evidence) };
}

function agreementSign(context: RuleContext, a: string, b: string): Sign[] {
  const valid = context.agreementsBetween(a, b).filter((agreement) => isValid(agreement, context.asOf));
  const binding = valid.filter(({ type }) => type === 'cooperation' || type === 'contract');
  if (binding.length > 0) return [{ weight: 0.7, evidence: evidenceOf('agreements', binding) }];
  const intended = valid.filter(({ type }) => type === 'loi');
  return intended.length > 0 ? [{ weight: 0.4, evidence: evidenceOf('agreements', intended) }] : [];
}

function measureSign(context: RuleContext, a: string, b: string): Sign[] {
  const others = new Set(context.measuresOf(b));
  const joint = context.measuresOf(a).filter((measure) => measure.status === 'inProgress' && others.has(measure));
  return joint.length > 0 ? [{ weight: 0.5, evidence: evidenceOf('measures', joint) }] : [];
}

function relationSign(context: RuleContext, a: string, b: string): Sign[] {
  const working = context
    .relationsBetween(a, b)
    .filter(({ kind }) => kind === 'cooperation' || kind === 'resourceSharing');
  if (working.length === 0) return [];
  const strength = Math.max(...working.map(strengthOf));
  return [{ weight: 0.15 * strength, evidence: evidenceOf('relations', working) }];
}

/** Every common body that both really attend counts for itself. */
function bodySigns(context: RuleContext, a: string, b: string): Sign[] {
  const others = new Set(context.bodyIdsOf(b));
  return context
    .bodyIdsOf(a)
    .filter((id) => others.has(id) && attends(context, id, a) && attends(context, id, b))
    .map((id) => ({ weight: 0.2, evidence: evidenceOf('bodies', [{ id }]) }));
}

function attends(context: RuleContext, bodyId: string, actorId: string): boolean {
  const share = context.attendanceOf(bodyId, actorId);
  return share !== null && reaches(share, 0.5);
}
