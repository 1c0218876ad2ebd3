import { v7 } from 'uuid';
import { z } from 'zod';

/** Identifier text: whatever an imported file used, or a new time-sortable one. Never empty, at most 200 characters. */
const identifier = z.string().min(1).max(200);

export const actorId = identifier.brand<'ActorId'>();
export const contactPersonId = identifier.brand<'ContactPersonId'>();
export const relationId = identifier.brand<'RelationId'>();
export const offerId = identifier.brand<'OfferId'>();
export const needSignalId = identifier.brand<'NeedSignalId'>();
export const bodyId = identifier.brand<'BodyId'>();
export const meetingId = identifier.brand<'MeetingId'>();
export const agreementId = identifier.brand<'AgreementId'>();
export const measureId = identifier.brand<'MeasureId'>();
export const contactEntryId = identifier.brand<'ContactEntryId'>();
export const snapshotId = identifier.brand<'SnapshotId'>();
export const actionItemId = identifier.brand<'ActionItemId'>();
export const areaId = identifier.brand<'AreaId'>();
export const fieldId = identifier.brand<'FieldId'>();
export const targetGroupId = identifier.brand<'TargetGroupId'>();
export const offerCategoryId = identifier.brand<'OfferCategoryId'>();
export const actorKindId = identifier.brand<'ActorKindId'>();
export const viewId = identifier.brand<'ViewId'>();
export const viewPositionId = identifier.brand<'ViewPositionId'>();

export const decisionId = identifier.brand<'DecisionId'>();
export const expectedPartnerId = identifier.brand<'ExpectedPartnerId'>();
export const expectedTieId = identifier.brand<'ExpectedTieId'>();

export type ActorId = z.infer<typeof actorId>;
export type ContactPersonId = z.infer<typeof contactPersonId>;
export type RelationId = z.infer<typeof relationId>;
export type OfferId = z.infer<typeof offerId>;
export type NeedSignalId = z.infer<typeof needSignalId>;
export type BodyId = z.infer<typeof bodyId>;
export type MeetingId = z.infer<typeof meetingId>;
export type AgreementId = z.infer<typeof agreementId>;
export type MeasureId = z.infer<typeof measureId>;
export type ContactEntryId = z.infer<typeof contactEntryId>;
export type SnapshotId = z.infer<typeof snapshotId>;
export type ActionItemId = z.infer<typeof actionItemId>;
export type AreaId = z.infer<typeof areaId>;
export type FieldId = z.infer<typeof fieldId>;
export type TargetGroupId = z.infer<typeof targetGroupId>;
export type OfferCategoryId = z.infer<typeof offerCategoryId>;
export type ActorKindId = z.infer<typeof actorKindId>;
export type ViewId = z.infer<typeof viewId>;
export type ViewPositionId = z.infer<typeof viewPositionId>;
export type DecisionId = z.infer<typeof decisionId>;
export type ExpectedPartnerId = z.infer<typeof expectedPartnerId>;

/** A new identifier (UUID version 7, RFC 9562): text order is order of creation, also within one millisecond. */
export function newId<Id extends string>(): Id {
  return v7() as Id;
}
