import type { AgreementState, AgreementType } from '../model/enumerations.ts';
import { type Agreement, isExpired, isFinal, isValid } from '../model/records/agreement.ts';

/** For every state of a life cycle, in the order people go through them, the states that may follow. */
type Cycle = ReadonlyMap<AgreementState, readonly AgreementState[]>;

function cycle(following: Partial<Record<AgreementState, readonly AgreementState[]>>): Cycle {
  return new Map(Object.entries(following) as [AgreementState, readonly AgreementState[]][]);
}

/** How people settle what runs out, also without a review before (DOMAIN.md §5.4). */
const settled = ['renewed', 'expired', 'terminated'] as const;

const before = {
  idea: ['inNegotiation'],
  inNegotiation: ['draft', 'abandoned'],
  draft: ['awaitingSignature', 'abandoned'],
  awaitingSignature: ['signed'],
} as const;

const after = {
  renewed: ['archived'],
  expired: ['archived'],
  terminated: ['archived'],
  abandoned: ['archived'],
  archived: [],
} as const;

const written = cycle({
  ...before,
  signed: ['inForce', ...settled],
  inForce: ['underReview', 'suspended', ...settled],
  underReview: settled,
  suspended: ['inForce', 'terminated'],
  ...after,
});

/** A signed letter of intent does not come into force. */
const intent = cycle({ ...before, signed: ['underReview', ...settled], underReview: settled, ...after });

const cycles: Readonly<Record<AgreementType, Cycle>> = {
  loi: intent,
  cooperation: written,
  contract: written,
  charter: written,
  jourFixe: cycle({
    proposed: ['agreed'],
    agreed: ['running'],
    running: ['paused', 'ended'],
    paused: ['running', 'ended'],
    ended: [],
  }),
  steeringMembership: cycle({
    proposed: ['nominated'],
    nominated: ['confirmed'],
    confirmed: ['active'],
    active: ['inactive'],
    inactive: ['left'],
    left: [],
  }),
  /** What is deferred comes back: it is no final state. */
  councilResolution: cycle({
    prepared: ['submitted'],
    submitted: ['adopted', 'rejected', 'deferred'],
    deferred: ['submitted'],
    adopted: ['implemented', 'withdrawn', 'expired'],
    rejected: [],
    implemented: [],
    withdrawn: [],
    expired: [],
  }),
};

/** States in which nothing stands yet; the day they began is kept in `validFrom`. */
const beginnings: ReadonlySet<AgreementState> = new Set<AgreementState>([
  'idea',
  'inNegotiation',
  'draft',
  'awaitingSignature',
  'proposed',
  'agreed',
  'nominated',
  'confirmed',
  'prepared',
  'submitted',
  'deferred',
]);

/** Whether nothing stands yet: an idea, a draft, something proposed or prepared. */
export function isInPreparation(state: AgreementState): boolean {
  return beginnings.has(state);
}

/** Every state an agreement of this type can be in, in the order of its life cycle. */
export function statesOf(type: AgreementType): readonly AgreementState[] {
  return [...cycles[type].keys()];
}

/** The states that may follow; none where the state does not belong to the type. */
export function allowedTransitions({ type, state }: Pick<Agreement, 'type' | 'state'>): readonly AgreementState[] {
  return cycles[type].get(state) ?? [];
}

export interface Transition {
  readonly to: AgreementState;
  /** ISO day. */
  readonly on: string;
  readonly note: string | null;
}

/**
 * What a transition changes: the state, one more entry in `transitions`, and `validFrom` until the agreement stands,
 * because before the signature it is the day since which the state holds (DOMAIN.md §5.4).
 */
export function transitionChanges(
  agreement: Agreement,
  { to, on, note }: Transition,
): Partial<Pick<Agreement, 'state' | 'transitions' | 'validFrom'>> {
  const transitions = [...agreement.transitions, { from: agreement.state, to, on, note }];
  const begins = beginnings.has(agreement.state) && !isFinal(to);
  return { state: to, transitions, ...(begins ? { validFrom: on } : {}) };
}

export interface Renewal {
  readonly id: Agreement['id'];
  readonly state: AgreementState;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** The agreement that follows: what was agreed stays, what belongs to the old paper and its course does not. */
export function renewalOf(agreement: Agreement, renewal: Renewal): Agreement {
  return {
    ...agreement,
    ...renewal,
    renewalOf: agreement.id,
    followUpOf: [],
    noticeUntil: null,
    reviewOn: null,
    documentPath: null,
    documentChecksum: null,
    heldOn: [],
    amendedOn: [],
    transitions: [],
    notes: null,
  };
}

/** A state as it is shown; `expiring` and a derived `expired` are never stored. */
export type DerivedState = AgreementState | 'expiring';

const millisecondsADay = 86_400_000;

/**
 * The state on the reference date: `expired` once the term of what stands is over, `expiring` from `expirySoonDays`
 * days before, that day and the last one included, else the stored one (DOMAIN.md §5.4).
 */
export function derivedState(agreement: Agreement, referenceDate: string, expirySoonDays: number): DerivedState {
  if (isExpired(agreement, referenceDate)) return 'expired';
  if (agreement.validUntil === null || !isValid(agreement, referenceDate)) return agreement.state;
  const left = (Date.parse(agreement.validUntil) - Date.parse(referenceDate)) / millisecondsADay;
  return left <= expirySoonDays ? 'expiring' : agreement.state;
}
