import { Network } from '../model/network.ts';
import { type AnyRecord, type Records, tableNames } from '../model/tables.ts';
import { byId } from './comparison.ts';

/** The same network with every table in order of its identifiers, so that the order of entry changes no finding. */
export function orderedNetwork(network: Network): Network {
  if (tableNames.every((name) => isOrdered(network.records[name]))) return network;
  const sorted = tableNames.map((name) => [name, (network.records[name] as readonly AnyRecord[]).toSorted(byId)]);
  return new Network(Object.fromEntries(sorted) as unknown as Records);
}

function isOrdered(records: readonly AnyRecord[]): boolean {
  return records.every((record, at) => at === 0 || byId(records[at - 1] as AnyRecord, record) <= 0);
}
