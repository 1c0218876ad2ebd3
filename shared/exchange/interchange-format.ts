import type { TableName } from '../model/tables.ts';

/** What the file says it is (data/README.md, "Interchange JSON version 1"). */
export const interchangeFormat = 'knotenwerk';
export const interchangeVersion = 1;

/** The arrays every file has, in the order of the format's description. */
export const standardArrays = [
  'areas',
  'actors',
  'contactPersons',
  'relations',
  'offers',
  'needSignals',
  'bodies',
  'meetings',
  'agreements',
  'measures',
  'contactLog',
  'snapshots',
  'actionItems',
] as const satisfies readonly TableName[];

/** Arrays a file has only where there is something to say: saved sheets, and lists that differ from the templates. */
export const sheetArrays = ['views', 'viewPositions'] as const satisfies readonly TableName[];

/** A snapshot has no identifier in a file: it is known by its day, a second one of that day by a number as well. */
export function snapshotIdentifier(takenOn: unknown, taken: ReadonlySet<string>): string {
  const base = `snapshot-${String(takenOn).slice(0, 20)}`;
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(id)) return id;
  }
}
