import type { z } from 'zod';
import { actionItem, actionItemReferences } from './records/action-item.ts';
import { actor, actorReferences } from './records/actor.ts';
import { agreement, agreementReferences } from './records/agreement.ts';
import { body, bodyReferences } from './records/body.ts';
import {
  actorKind,
  actorKindReferences,
  area,
  fieldOfAction,
  fieldOfActionReferences,
  offerCategory,
  offerCategoryReferences,
  targetGroup,
} from './records/catalogue.ts';
import { contactEntry, contactEntryReferences } from './records/contact-entry.ts';
import { contactPerson, contactPersonReferences } from './records/contact-person.ts';
import { measure, measureReferences } from './records/measure.ts';
import { decision } from './records/decision.ts';
import { expectedPartner, expectedPartnerReferences, expectedTie } from './records/expectation.ts';
import { meeting, meetingReferences } from './records/meeting.ts';
import { needSignal, needSignalReferences } from './records/need-signal.ts';
import { networkSettings, networkSettingsReferences } from './records/network-settings.ts';
import { offer, offerReferences } from './records/offer.ts';
import { relation, relationReferences } from './records/relation.ts';
import { snapshot, snapshotReferences } from './records/snapshot.ts';
import { view, viewPosition, viewPositionReferences, viewReferences } from './records/view.ts';
import type { Reference } from './references.ts';

/**
 * Every record type of a document, in an order in which required references point backwards (catalogues, actors,
 * then what hangs on them). Database tables, interchange arrays, the mirror and the contract are derived from it.
 */
export const tables = {
  fieldsOfAction: { schema: fieldOfAction, references: fieldOfActionReferences },
  targetGroups: { schema: targetGroup, references: [] },
  offerCategories: { schema: offerCategory, references: offerCategoryReferences },
  actorKinds: { schema: actorKind, references: actorKindReferences },
  areas: { schema: area, references: [] },
  bodies: { schema: body, references: bodyReferences },
  actors: { schema: actor, references: actorReferences },
  network: { schema: networkSettings, references: networkSettingsReferences },
  contactPersons: { schema: contactPerson, references: contactPersonReferences },
  relations: { schema: relation, references: relationReferences },
  offers: { schema: offer, references: offerReferences },
  needSignals: { schema: needSignal, references: needSignalReferences },
  meetings: { schema: meeting, references: meetingReferences },
  measures: { schema: measure, references: measureReferences },
  agreements: { schema: agreement, references: agreementReferences },
  contactLog: { schema: contactEntry, references: contactEntryReferences },
  snapshots: { schema: snapshot, references: snapshotReferences },
  actionItems: { schema: actionItem, references: actionItemReferences },
  decisions: { schema: decision, references: [] },
  expectedPartners: { schema: expectedPartner, references: expectedPartnerReferences },
  expectedTies: { schema: expectedTie, references: [] },
  views: { schema: view, references: viewReferences },
  viewPositions: { schema: viewPosition, references: viewPositionReferences },
} as const satisfies Record<string, { schema: z.ZodObject; references: readonly Reference[] }>;

export type TableName =
  | 'fieldsOfAction'
  | 'targetGroups'
  | 'offerCategories'
  | 'actorKinds'
  | 'areas'
  | 'bodies'
  | 'actors'
  | 'network'
  | 'contactPersons'
  | 'relations'
  | 'offers'
  | 'needSignals'
  | 'meetings'
  | 'measures'
  | 'agreements'
  | 'contactLog'
  | 'snapshots'
  | 'actionItems'
  | 'decisions'
  | 'expectedPartners'
  | 'expectedTies'
  | 'views'
  | 'viewPositions';

/** The record type of a table, every key present: unknown is null, none is an empty list. */
export type RecordOf<Name extends TableName> = z.infer<(typeof tables)[Name]['schema']>;

/** What a caller may leave out takes its default. */
export type NewRecordOf<Name extends TableName> = z.input<(typeof tables)[Name]['schema']>;

export type AnyRecord = { [Name in TableName]: RecordOf<Name> }[TableName];

/** All records of a document by table, each list in order of creation. */
export type Records = { readonly [Name in TableName]: readonly RecordOf<Name>[] };

export const tableNames = Object.keys(tables) as TableName[];

/** Lists that users extend; every new document starts with those of resources/templates. */
export const catalogueNames = ['fieldsOfAction', 'targetGroups', 'offerCategories', 'actorKinds'] as const;

/** No records at all. */
export function emptyRecords(): { [Name in TableName]: RecordOf<Name>[] } {
  return Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as {
    [Name in TableName]: RecordOf<Name>[];
  };
}
