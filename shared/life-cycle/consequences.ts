import { statesOf, transitionChanges } from './agreement.ts';
import type { AgreementState, AgreementType } from '../model/enumerations.ts';
import type { Values } from '../model/links.ts';
import type { Network } from '../model/network.ts';
import type { Agreement } from '../model/records/agreement.ts';
import { kindKey } from '../model/records/catalogue.ts';
import type { TableName } from '../model/tables.ts';

/**
 * The changes with what follows from them: a kind of actor brings its sectors where none is recorded or they came
 * with the kind before, a judgement the day it was made, a type of agreement the first state it has, and a new state is noted in the course of the
 * agreement with its day.
 */
export function withConsequences(
  table: TableName,
  record: Values,
  changes: Values,
  network: Network,
  today: string,
): Values {
  if (table === 'actors')
    return {
      ...('kind' in changes ? sectorsOfKind(record, changes, network) : {}),
      ...(isJudged(changes) ? { ratedOn: today } : {}),
      ...changes,
    };
  if (table === 'agreements' && 'type' in changes && !('state' in changes)) {
    const states = statesOf(changes['type'] as AgreementType);
    return states.includes(record['state'] as AgreementState) ? changes : { ...changes, state: states[0] };
  }
  const isNewState = table === 'agreements' && 'state' in changes && changes['state'] !== record['state'];
  if (!isNewState || record['state'] === undefined || record['id'] === undefined) return changes;
  const transition = { to: changes['state'] as AgreementState, on: today, note: null };
  return { ...changes, ...transitionChanges(record as unknown as Agreement, transition) };
}

/** What is somebody's judgement of an actor and goes by its day (DOMAIN.md §5.2). */
const judgements = [
  'influence',
  'interest',
  'legitimacy',
  'urgency',
  'stance',
  'willingness',
  'hasVeto',
  'stakeholderTier',
];

function isJudged(changes: Values): boolean {
  return judgements.some((key) => key in changes && changes[key] !== null);
}

/** The sectors of a new kind, unless others than those of the kind before were recorded on purpose. */
function sectorsOfKind(record: Values, changes: Values, network: Network): Values {
  const rowOf = ({ kind, subKind = null }: Values) =>
    network.find('actorKinds', kindKey(String(kind), subKind as string | null));
  const sector = record['welfareSector'] ?? null;
  if (sector !== null && sector !== rowOf(record)?.welfareSector) return {};
  const chosen = rowOf(changes);
  return chosen ? { welfareSector: chosen.welfareSector, secondarySector: chosen.secondarySector } : {};
}
