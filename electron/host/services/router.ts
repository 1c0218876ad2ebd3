import type { StartProcess } from '../exchange/reader.ts';
import { actorProcedures } from './actors.ts';
import { agreementProcedures } from './agreements.ts';
import { analysisProcedures, type DocumentPool } from './analysis.ts';
import { documentProcedures } from './document.ts';
import type { Examples } from './examples.ts';
import { exchangeProcedures } from './exchange.ts';
import { expectationProcedures } from './expectations.ts';
import { findingsProcedures } from './findings.ts';
import type { GapDesk } from './gap-desk.ts';
import { historyProcedures } from './history.ts';
import { createImplementer } from './implementer.ts';
import { listProcedures } from './lists.ts';
import { acrossTablesProcedures, recordProcedures, updateProcedure } from './records.ts';
import { personProcedures } from './persons.ts';
import { restorePointProcedures } from './restore-points.ts';
import type { Desk } from './desk.ts';
import { viewProcedures } from './views.ts';

export interface Services {
  readonly desk: Desk;
  readonly pools: DocumentPool;
  readonly gaps: GapDesk;
  readonly examples: Examples;
  readonly documentsFolder: string;
  readonly startProcess: StartProcess;
  /** Takes what went wrong without being a Failure. */
  readonly log: (error: unknown) => void;
}

/** The whole contract, implemented over one open document. */
export function createRouter({ desk, pools, gaps, examples, documentsFolder, startProcess, log }: Services) {
  const os = createImplementer(log);
  return os.router({
    document: documentProcedures(os.document, desk, examples, documentsFolder),
    history: historyProcedures(os.history, desk),
    restorePoints: restorePointProcedures(os.restorePoints, desk),
    records: acrossTablesProcedures(os.records, desk),
    actors: actorProcedures(os.actors, desk),
    relations: recordProcedures(os.relations, 'relations', desk),
    agreements: agreementProcedures(os.agreements, desk),
    offers: recordProcedures(os.offers, 'offers', desk),
    needs: recordProcedures(os.needs, 'needSignals', desk),
    bodies: recordProcedures(os.bodies, 'bodies', desk),
    meetings: recordProcedures(os.meetings, 'meetings', desk),
    measures: recordProcedures(os.measures, 'measures', desk),
    contacts: {
      persons: personProcedures(os.contacts.persons, desk),
      log: recordProcedures(os.contacts.log, 'contactLog', desk),
    },
    actions: recordProcedures(os.actions, 'actionItems', desk),
    snapshots: recordProcedures(os.snapshots, 'snapshots', desk),
    areas: listProcedures(os.areas, 'areas', desk),
    catalogues: {
      fieldsOfAction: listProcedures(os.catalogues.fieldsOfAction, 'fieldsOfAction', desk),
      targetGroups: listProcedures(os.catalogues.targetGroups, 'targetGroups', desk),
      offerCategories: listProcedures(os.catalogues.offerCategories, 'offerCategories', desk),
      actorKinds: listProcedures(os.catalogues.actorKinds, 'actorKinds', desk),
    },
    expectations: expectationProcedures(os.expectations, desk, startProcess),
    settings: { update: updateProcedure(os.settings.update, 'network', desk) },
    views: viewProcedures(os.views, desk),
    analysis: analysisProcedures(os.analysis, desk, pools),
    findings: findingsProcedures(os.findings, desk, gaps),
    exchange: exchangeProcedures(os.exchange, desk, startProcess),
  });
}

export type HostRouter = ReturnType<typeof createRouter>;
