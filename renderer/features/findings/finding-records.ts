import type { Finding } from '../../../shared/model/finding.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import type { RecordKey } from '../../state/selection.ts';

/** Records of one table that a finding rests on. */
export interface EvidenceGroup {
  readonly table: TableName;
  readonly keys: readonly RecordKey[];
}

/** The records a finding rests on by table, those that are gone left out. */
export function evidenceGroups(network: Network, finding: Finding): EvidenceGroup[] {
  const byTable = new Map<TableName, RecordKey[]>();
  for (const key of finding.evidence) {
    if (network.find(key.table, key.id) !== null) byTable.set(key.table, [...(byTable.get(key.table) ?? []), key]);
  }
  return [...byTable].map(([table, keys]) => ({ table, keys }));
}

/**
 * What stands for a record on the map: itself where it has a sign there, else the actors it belongs to; nothing where
 * it belongs to none.
 */
export function keysOnMap(network: Network, { table, id }: RecordKey): RecordKey[] {
  const actors = (ids: readonly string[]): RecordKey[] => ids.map((one) => ({ table: 'actors', id: one }));
  switch (table) {
    case 'actors':
    case 'relations':
    case 'bodies':
    case 'measures':
      return [{ table, id }];
    case 'agreements':
      return actors(network.find('agreements', id)?.partyIds ?? []);
    case 'offers':
      return actors([network.find('offers', id)?.actorId ?? []].flat());
    case 'contactPersons':
      return actors([network.find('contactPersons', id)?.actorId ?? []].flat());
    case 'contactLog':
      return actors(network.find('contactLog', id)?.actorIds ?? []);
    case 'meetings':
      return [network.find('meetings', id)?.bodyId ?? []].flat().map((body) => ({ table: 'bodies', id: body }));
    default:
      return [];
  }
}

/** Everything a finding is about as it stands on the map, each once: its actors first, then the evidence. */
export function findingOnMap(network: Network, finding: Finding): RecordKey[] {
  const actors = actorsOf(network, finding).map((id): RecordKey => ({ table: 'actors', id }));
  const keys = [...actors, ...finding.evidence.flatMap((key) => keysOnMap(network, key))];
  return [...new Map(keys.map((key) => [`${key.table}:${key.id}`, key])).values()];
}

/** Actors a finding names as its subjects; where these are other records, the actors they belong to. */
export function actorsOf(network: Network, finding: Finding): string[] {
  const named = finding.subjects.filter((id) => network.find('actors', id) !== null);
  if (named.length > 0) return named;
  const belonging = finding.evidence
    .filter((key) => finding.subjects.includes(key.id))
    .flatMap((key) => keysOnMap(network, key))
    .filter((key) => key.table === 'actors')
    .map((key) => key.id);
  return [...new Set(belonging)];
}
