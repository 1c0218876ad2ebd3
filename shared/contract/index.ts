import { actors } from './actors.ts';
import { agreements } from './agreements.ts';
import { analysis } from './analysis.ts';
import { document } from './document.ts';
import { exchange } from './exchange.ts';
import { expectations } from './expectations.ts';
import { findings } from './findings.ts';
import { history } from './history.ts';
import { acrossTables, listCommands, recordCommands } from './records.ts';
import { persons } from './persons.ts';
import { restorePoints } from './restore-points.ts';
import { views } from './views.ts';

export type { DocumentCheck } from './agreements.ts';
export type { CommandResult } from './base.ts';
export type { FollowUpTable, JudgedAnalysis, JudgedFindings } from './findings.ts';
export type { HistoryChange, HistoryEntry } from './history.ts';
export type { RecordDifference, RestorePointEntry, TableDifference } from './restore-points.ts';
export type {
  DocumentEvent,
  DocumentStatus,
  ExampleDocument,
  RecentDocument,
  RecoverableDocument,
} from './document.ts';
export type { Source } from './exchange.ts';
export type { MadeTable } from './records.ts';
export type { FileKind, MenuCommand, Shell } from './shell.ts';

/** The whole boundary between page and host: one entry an area, every procedure a query or a command. */
export const contract = {
  document,
  history,
  restorePoints,
  records: acrossTables,
  actors,
  relations: recordCommands('relations'),
  agreements,
  offers: recordCommands('offers'),
  needs: recordCommands('needSignals'),
  bodies: recordCommands('bodies'),
  meetings: recordCommands('meetings'),
  measures: recordCommands('measures'),
  contacts: { persons, log: recordCommands('contactLog') },
  actions: recordCommands('actionItems'),
  snapshots: recordCommands('snapshots'),
  areas: listCommands('areas'),
  /** The lists that users extend. */
  catalogues: {
    fieldsOfAction: listCommands('fieldsOfAction'),
    targetGroups: listCommands('targetGroups'),
    offerCategories: listCommands('offerCategories'),
    actorKinds: listCommands('actorKinds'),
  },
  expectations,
  settings: { update: recordCommands('network').update },
  views,
  analysis,
  findings,
  exchange,
};
export type Contract = typeof contract;
