import type { Values } from '../../shared/model/links.ts';
import type { Network } from '../../shared/model/network.ts';
import type { RecordTable } from './record-commands.ts';

/**
 * What a new record of a table starts with: things that happened are entered on the day they did, an assessment holds
 * what is said of the relations today.
 */
export function startValues(table: RecordTable, network: Network): Values {
  const today = new Date().toISOString().slice(0, 10);
  if (table === 'contactLog') return { on: today };
  if (table === 'contactPersons' || table === 'needSignals' || table === 'relations') return { recordedOn: today };
  if (table === 'snapshots') return { takenOn: today, relationQuality: judgements(network) };
  return {};
}

function judgements(network: Network): Values[] {
  return network.records.relations
    .filter(({ quality, conflictLevel }) => quality !== null || conflictLevel !== null)
    .map(({ sourceId, targetId, quality, conflictLevel }) => ({ sourceId, targetId, quality, conflictLevel }));
}
