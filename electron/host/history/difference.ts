import { isDeepStrictEqual } from 'node:util';
import { tableNames } from '../../../shared/model/tables.ts';
import type { StoredRecords } from '../database/packed-records.ts';
import type { NetChange } from '../database/record-store.ts';

/** What leads from some records to others, by table and in the order of creation; equal records are no change. */
export function differenceOf(from: StoredRecords, to: StoredRecords): NetChange[] {
  return tableNames.flatMap((table) => {
    const before = new Map(from.get(table)?.map((one) => [one.record.id, one]));
    const after = new Map(to.get(table)?.map((one) => [one.record.id, one]));
    const ids = new Set([...before.keys(), ...after.keys()]);
    return [...ids].flatMap((id): NetChange[] => {
      const [old, now] = [before.get(id), after.get(id)];
      const ordinal = old?.ordinal ?? now?.ordinal ?? 0;
      if (isDeepStrictEqual(old?.record, now?.record)) return [];
      return [{ table, id, ordinal, before: old?.record ?? null, after: now?.record ?? null }];
    });
  });
}
