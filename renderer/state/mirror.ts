import type { ChangeSet, RecordChange } from '../../shared/model/changes.ts';
import { Network } from '../../shared/model/network.ts';
import { type AnyRecord, emptyRecords, type Records, type TableName } from '../../shared/model/tables.ts';

/** A network without any record. */
export function emptyNetwork(): Network {
  return new Network(emptyRecords());
}

/** The network of records as the host sent them; tables it did not send are empty. */
export function networkOf(records: Readonly<Record<string, readonly unknown[]>>): Network {
  return new Network({ ...emptyRecords(), ...(records as Partial<Records>) });
}

/**
 * The network after a step. Tables the step did not touch keep their lists, records it did not touch stay the same
 * objects; new records come last.
 */
export function applyStep(network: Network, step: Pick<ChangeSet, 'changes'>): Network {
  const byTable = new Map<TableName, Map<string, RecordChange['after']>>();
  for (const change of step.changes) {
    const table = byTable.get(change.table) ?? new Map<string, RecordChange['after']>();
    table.set(change.id, change.after);
    byTable.set(change.table, table);
  }
  if (byTable.size === 0) return network;
  const records: Partial<Record<TableName, readonly AnyRecord[]>> = { ...network.records };
  for (const [table, images] of byTable) records[table] = applyImages(network.records[table], images);
  return new Network(records as Records);
}

function applyImages(
  records: readonly AnyRecord[],
  images: ReadonlyMap<string, RecordChange['after']>,
): readonly AnyRecord[] {
  const remaining = new Map(images);
  const result: AnyRecord[] = [];
  for (const record of records) {
    const image = images.get(record.id);
    remaining.delete(record.id);
    if (image === undefined) result.push(record);
    else if (image !== null) result.push(image as unknown as AnyRecord);
  }
  for (const image of remaining.values()) if (image !== null) result.push(image as unknown as AnyRecord);
  return result;
}
