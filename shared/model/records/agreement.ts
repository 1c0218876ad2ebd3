import { z } from 'zod';
import { type AgreementState, agreementState, agreementType, clause } from '../enumerations.ts';
import { actorId, agreementId, fieldId, measureId } from '../identifiers.ts';
import type { Reference } from '../references.ts';
import { dates, isoDate, optionalDate, optionalText, scale0to3 } from '../scales.ts';

/** A letter of intent, agreement, contract, Jour fixe, membership, resolution or charter (DOMAIN.md §5.4). */
export const agreement = z.strictObject({
  id: agreementId,
  type: agreementType,
  title: z.string().max(500).default(''),
  state: agreementState,
  partyIds: z.array(actorId).default([]),
  fields: z.array(fieldId).default([]),
  measureIds: z.array(measureId).default([]),
  validFrom: optionalDate,
  validUntil: optionalDate,
  noticeUntil: optionalDate,
  reviewOn: optionalDate,
  renewalOf: agreementId.nullable().default(null),
  followUpOf: z.array(agreementId).default([]),
  signatories: z
    .array(z.strictObject({ actorId: actorId.nullable().default(null), function: z.string().max(500) }))
    .default([]),
  documentPath: optionalText,
  documentChecksum: optionalText,
  benefits: z.array(z.strictObject({ actorId, level: scale0to3, note: optionalText })).default([]),
  meetingsPerYear: z.int().min(0).max(366).nullable().default(null),
  heldOn: dates,
  amendedOn: dates,
  /** How it came to its state, the oldest first. */
  transitions: z
    .array(z.strictObject({ from: agreementState, to: agreementState, on: isoDate, note: optionalText }))
    .default([]),
  clauses: z.array(clause).default([]),
  notes: optionalText,
});
export type Agreement = z.infer<typeof agreement>;

export const agreementReferences: readonly Reference[] = [
  { path: ['partyIds', '*'], target: 'actors', kind: 'entry' },
  { path: ['fields', '*'], target: 'fieldsOfAction', kind: 'entry' },
  { path: ['measureIds', '*'], target: 'measures', kind: 'entry' },
  { path: ['renewalOf'], target: 'agreements', kind: 'optional' },
  { path: ['followUpOf', '*'], target: 'agreements', kind: 'entry' },
  { path: ['signatories', '*', 'actorId'], target: 'actors', kind: 'optional' },
  { path: ['benefits', '*', 'actorId'], target: 'actors', kind: 'entry' },
];

const standingStates: ReadonlySet<AgreementState> = new Set<AgreementState>(['signed', 'inForce', 'running']);

/** `valid(g)` of DOMAIN.md §5.4: signed, in force, running or adopted, and not past `validUntil` on the reference date. */
export function isValid(agreed: Agreement, referenceDate: string): boolean {
  const stands = standingStates.has(agreed.state) || agreed.state === 'adopted';
  return stands && (agreed.validUntil === null || agreed.validUntil >= referenceDate);
}

/** `expired(g)` of DOMAIN.md §5.4: signed, in force or running, but past `validUntil` on the reference date. */
export function isExpired(agreed: Agreement, referenceDate: string): boolean {
  return standingStates.has(agreed.state) && agreed.validUntil !== null && agreed.validUntil < referenceDate;
}

const finals: ReadonlySet<AgreementState> = new Set<AgreementState>([
  'renewed',
  'expired',
  'terminated',
  'abandoned',
  'archived',
  'ended',
  'left',
  'rejected',
  'implemented',
  'withdrawn',
]);

/** Whether nothing more is expected to happen, apart from being put away (DOMAIN.md §5.4). */
export function isFinal(state: AgreementState): boolean {
  return finals.has(state);
}
