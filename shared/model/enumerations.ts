import { z } from 'zod';

/** Closed sets of DOMAIN.md §3 and §5. Sets that users extend (kinds, fields, groups, categories, areas) are records. */

export const welfareSector = z.enum(['state', 'market', 'thirdSector', 'informal']);
export type WelfareSector = z.infer<typeof welfareSector>;

export const stakeholderTier = z.enum(['key', 'primary', 'secondary']);
export type StakeholderTier = z.infer<typeof stakeholderTier>;

export const stance = z.enum(['supporter', 'open', 'neutral', 'sceptical', 'opponent', 'unknown']);
export const lifecycle = z.enum(['identified', 'approached', 'active', 'dormant', 'left']);
export const fieldWeight = z.enum(['core', 'secondary']);
export const phase = z.enum(['preparation', 'start', 'implementation', 'consolidation']);

export const relationKind = z.enum([
  'information',
  'cooperation',
  'referral',
  'resourceSharing',
  'jointPresence',
  'funding',
  'advocacy',
  'mandate',
  'membership',
  'competition',
  'conflict',
  'doorOpener',
]);
export type RelationKind = z.infer<typeof relationKind>;

export const direction = z.enum(['none', 'forward', 'backward', 'both']);
export type Direction = z.infer<typeof direction>;

export const formality = z.enum(['informal', 'agreed', 'written']);
export const frequency = z.enum(['weekly', 'monthly', 'quarterly', 'halfYearly', 'yearly', 'occasional']);
export const relationStatus = z.enum(['existing', 'planned', 'desired', 'dormant', 'interrupted', 'ended']);
export const confidence = z.enum(['confirmed', 'reported', 'assumed']);

export const agreementType = z.enum([
  'loi',
  'cooperation',
  'contract',
  'jourFixe',
  'steeringMembership',
  'councilResolution',
  'charter',
]);
export type AgreementType = z.infer<typeof agreementType>;

/** Every state of the three life cycles of DOMAIN.md §5.4. */
export const agreementState = z.enum([
  'idea',
  'inNegotiation',
  'draft',
  'awaitingSignature',
  'signed',
  'inForce',
  'underReview',
  'suspended',
  'renewed',
  'expired',
  'terminated',
  'abandoned',
  'archived',
  'proposed',
  'agreed',
  'running',
  'paused',
  'ended',
  'nominated',
  'confirmed',
  'active',
  'inactive',
  'left',
  'prepared',
  'submitted',
  'adopted',
  'rejected',
  'deferred',
  'implemented',
  'withdrawn',
]);
export type AgreementState = z.infer<typeof agreementState>;

export const clause = z.enum([
  'goal',
  'tasks',
  'contact',
  'duration',
  'review',
  'winwin',
  'resources',
  'publicRelations',
  'dataProtection',
  'termination',
  'conflict',
]);

export const bodyKind = z.enum([
  'steeringGroup',
  'officeRound',
  'roundTable',
  'workingGroup',
  'forum',
  'residentsForum',
  'councilCommittee',
]);
export const bodyRole = z.enum(['chair', 'member', 'guest', 'deputy']);
export const delegationMode = z.enum(['self', 'elected', 'sentFromAbove']);
export const attendanceStatus = z.enum(['present', 'excused', 'absent', 'deputy']);

export const measureType = z.enum(['project', 'offer', 'event']);
export const measureStatus = z.enum(['implemented', 'inProgress', 'planned', 'notRealised']);
export const participationRole = z.enum(['lead', 'participant', 'concept', 'venue', 'funder']);
export type ParticipationRole = z.infer<typeof participationRole>;

/** Where a finding stands; the first is where it begins (DOMAIN.md §6.1). `reopened` stands for new once again. */
export const findingState = z.enum(['new', 'reopened', 'acknowledged', 'actionPlanned', 'dismissed', 'resolved']);
export type FindingState = z.infer<typeof findingState>;
/** What a person can decide about a finding; `new` takes an earlier decision back. */
export const decisionState = findingState.extract(['new', 'acknowledged', 'actionPlanned', 'dismissed']);
export type DecisionState = z.infer<typeof decisionState>;
/** What two alike offers are in the end: to be coordinated, to be merged, wanted as they are, or none at all. */
export const duplicateVerdict = z.enum(['coordinate', 'merge', 'intended', 'noDuplicate']);
export type DuplicateVerdict = z.infer<typeof duplicateVerdict>;
/** Why two alike offers are wanted side by side, or are not alike (DOMAIN.md §7.1). */
export const dismissalReason = z.enum([
  'providerDiversity',
  'differentTimes',
  'otherLanguageOrCulture',
  'demandForBoth',
  'dataError',
]);
export type DismissalReason = z.infer<typeof dismissalReason>;

export const actionStatus = z.enum(['open', 'done', 'dropped']);
export const legalBasis = z.enum(['legitimateInterest', 'contract', 'consent', 'publicTask', 'legalObligation']);
export const legalRegime = z.enum(['gdpr', 'dsgEkd', 'kdg', 'stateLaw']);
export const sourceOfData = z.enum(['person', 'public', 'thirdParty']);
export const contactKind = z.enum(['conversation', 'call', 'mail', 'visit', 'meeting', 'event', 'other']);
