import { statesOf } from '../../../shared/life-cycle/agreement.ts';
import type { AgreementState } from '../../../shared/model/enumerations.ts';
import { type Agreement, isFinal } from '../../../shared/model/records/agreement.ts';

/** One step of a life cycle as the line of steps shows it. */
export interface LifeStep {
  readonly state: AgreementState;
  readonly reach: 'done' | 'current' | 'open';
}

/** States beside the path, with the step they stand at. */
const beside: Partial<Record<AgreementState, AgreementState>> = {
  awaitingSignature: 'draft',
  suspended: 'inForce',
  paused: 'running',
  inactive: 'active',
  deferred: 'submitted',
};

/**
 * The path of an agreement: what is done, where it is, what is still to come. A state beside the path takes the place
 * of the step it stands at; an end follows the last step that was reached.
 */
export function lifeSteps({ type, state, transitions }: Agreement): readonly LifeStep[] {
  const path = statesOf(type).filter((one) => !isFinal(one) && beside[one] === undefined);
  if (isFinal(state)) {
    const before = transitions.findLast(({ from }) => !isFinal(from))?.from;
    const last = before === undefined ? path.length - 1 : path.indexOf(beside[before] ?? before);
    const done = path.slice(0, last + 1).map((one): LifeStep => ({ state: one, reach: 'done' }));
    return [...done, { state, reach: 'current' }];
  }
  const at = path.indexOf(beside[state] ?? state);
  return path.map((one, index) => ({
    state: index === at ? state : one,
    reach: index < at ? 'done' : index === at ? 'current' : 'open',
  }));
}
