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

type Belonging = (network: Network, id: string) => readonly string[];

/** Tables whose records have a sign of their own on the map. */
const onMap: ReadonlySet<TableName> = new Set<TableName>(['actors', 'relations', 'bodies', 'measures']);

/** The actors other records belong to. */
const actorsBehind: Readonly<Partial<Record<TableName, Belonging>>> = {
  agreements: (network, id) => network.find('agreements', id)?.partyIds ?? [],
  offers: (network, id) => oneOrNone(network.find('offers', id)?.actorId),
  contactPersons: (network, id) => oneOrNone(network.find('contactPersons', id)?.actorId),
  contactLog: (network, id) => network.find('contactLog', id)?.actorIds ?? [],
};

function oneOrNone(id: string | undefined): string[] {
  return id === undefined ? [] : [id];
}

/**
 * What stands for a record on the map: itself where it has a sign there, else the actors it belongs to; nothing where
 * it belongs to none.
 */
export function keysOnMap(network: Network, key: RecordKey): RecordKey[] {
  if (onMap.has(key.table)) return [key];
  const actors = actorsBehind[key.table]?.(network, key.id) ?? [];
  return actors.map((id) => ({ table: 'actors', id }));
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
