import type { StartProcess } from '../exchange/reader.ts';
import { analysisProcedures, type DocumentPool } from './analysis.ts';
import { documentProcedures } from './document.ts';
import type { Examples } from './examples.ts';
import { exchangeProcedures } from './exchange.ts';
import { findingsProcedures } from './findings.ts';
import { historyProcedures } from './history.ts';
import { createImplementer } from './implementer.ts';
import { recordProcedures, updateProcedure } from './records.ts';
import type { Session } from './session.ts';
import { viewProcedures } from './views.ts';

export interface Services {
  readonly session: Session;
  readonly pools: DocumentPool;
  readonly examples: Examples;
  readonly documentsFolder: string;
  readonly startProcess: StartProcess;
  /** Takes what went wrong without being a Failure. */
  readonly log: (error: unknown) => void;
}

/** The whole contract, implemented over one open document. */
export function createRouter({ session, pools, examples, documentsFolder, startProcess, log }: Services) {
  const os = createImplementer(log);
  return os.router({
    document: documentProcedures(os.document, session, examples, documentsFolder),
    history: historyProcedures(os.history, session),
    actors: recordProcedures(os.actors, 'actors', session),
    relations: recordProcedures(os.relations, 'relations', session),
    agreements: recordProcedures(os.agreements, 'agreements', session),
    offers: recordProcedures(os.offers, 'offers', session),
    needs: recordProcedures(os.needs, 'needSignals', session),
    bodies: recordProcedures(os.bodies, 'bodies', session),
    meetings: recordProcedures(os.meetings, 'meetings', session),
    measures: recordProcedures(os.measures, 'measures', session),
    contacts: {
      persons: recordProcedures(os.contacts.persons, 'contactPersons', session),
      log: recordProcedures(os.contacts.log, 'contactLog', session),
    },
    actions: recordProcedures(os.actions, 'actionItems', session),
    areas: recordProcedures(os.areas, 'areas', session),
    settings: { update: updateProcedure(os.settings.update, 'network', session) },
    views: viewProcedures(os.views, session),
    analysis: analysisProcedures(os.analysis, session, pools),
    findings: findingsProcedures(os.findings, session),
    exchange: exchangeProcedures(os.exchange, session, startProcess),
  });
}

export type HostRouter = ReturnType<typeof createRouter>;
