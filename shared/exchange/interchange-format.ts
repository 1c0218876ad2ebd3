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

/** Arrays a file has only where there is something to say. */
export const furtherArrays = [
  'decisions',
  'expectedPartners',
  'expectedTies',
  'views',
  'viewPositions',
] as const satisfies readonly TableName[];

/**
 * Identifiers of snapshots, which have none in a file: they are known by their day, a second one of that day by a
 * number as well. Ask and take in the order of the file.
 */
export class SnapshotIdentifiers {
  readonly #taken = new Set<string>();
  readonly #counts = new Map<string, number>();

  /** The identifier of the next snapshot of that day. */
  next(takenOn: unknown): string {
    const base = `snapshot-${typeof takenOn === 'string' ? takenOn.slice(0, 20) : ''}`;
    for (let count = this.#counts.get(base) ?? 1; ; count++) {
      this.#counts.set(base, count);
      const id = count === 1 ? base : `${base}-${count}`;
      if (!this.#taken.has(id)) return id;
    }
  }

  take(id: string): void {
    this.#taken.add(id);
  }
}
