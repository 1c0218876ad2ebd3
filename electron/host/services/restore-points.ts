import type { TableDifference } from '../../../shared/contract/restore-points.ts';
import { Failure } from '../../../shared/model/failure.ts';
import { newId } from '../../../shared/model/identifiers.ts';
import { plainTitle } from '../../../shared/model/plain-title.ts';
import type { AnyRecord, TableName } from '../../../shared/model/tables.ts';
import { packRecords, type StoredRecords, unpackRecords } from '../database/packed-records.ts';
import type { NetChange } from '../database/record-store.ts';
import type { RestorePointHead } from '../database/restore-points.ts';
import type { OpenDocument } from '../document/open-document.ts';
import { differenceOf } from '../history/difference.ts';
import { toStored } from '../history/images.ts';
import type { Desk } from './desk.ts';
import type { Implementer } from './implementer.ts';
import { answer } from './records.ts';
import { removeRestorePointsLabel, restoreLabel, takeRestorePointLabel } from './step-labels.ts';

export function restorePointProcedures(os: Implementer['restorePoints'], desk: Desk) {
  return {
    list: os.list.handler(() => {
      const points = desk.document().restorePoints().toReversed();
      return { points: points.map((point) => ({ ...point, counts: { ...point.counts } })) };
    }),
    take: os.take.handler(({ input }) => desk.change((document) => take(document, input.name))),
    compare: os.compare.handler(async ({ input: { id, until, limit } }) => {
      const document = desk.document();
      const now = document.stored();
      const from = await contentOf(document, id);
      const to = until === null ? now : await contentOf(document, until);
      return { tables: tablesOf(from, to, limit) };
    }),
    restore: os.restore.handler(({ input }) =>
      desk.change(async (document) => {
        const { name } = headOf(document, input.id);
        const records = await contentOf(document, input.id);
        return answer(document.replaceAll({ label: restoreLabel(name) }, records));
      }),
    ),
    remove: os.remove.handler(({ input }) =>
      desk.change((document) => {
        const ids = [...new Set(input.ids)];
        const [first] = ids.map((id) => headOf(document, id));
        return answer(document.removeRestorePoints(removeRestorePointsLabel(first?.name ?? '', ids.length), ids));
      }),
    ),
  };
}

async function take(document: OpenDocument, name: string) {
  const records = document.stored();
  const point = {
    id: newId(),
    name,
    at: new Date().toISOString(),
    revision: document.revision,
    counts: Object.fromEntries([...records].map(([table, own]) => [table, own.length])),
    packed: await packRecords(records),
  };
  return { ...answer(document.addRestorePoint(takeRestorePointLabel(name), point)), id: point.id };
}

function headOf(document: OpenDocument, id: string): RestorePointHead {
  const head = document.restorePoints().find((point) => point.id === id);
  if (!head) throw new Failure('unknownRecord', { table: 'restorePoints', id });
  return head;
}

async function contentOf(document: OpenDocument, id: string): Promise<StoredRecords> {
  const { name } = headOf(document, id);
  return unpackRecords(document.packedRestorePoint(id) ?? new Uint8Array(), name);
}

function tablesOf(from: StoredRecords, to: StoredRecords, limit: number): TableDifference[] {
  const [before, after] = [finderIn(from), finderIn(to)];
  const byTable = Map.groupBy(differenceOf(from, to), ({ table }) => table);
  return [...byTable].map(([table, changes]) => ({
    table,
    added: changes.filter((change) => !change.before).length,
    removed: changes.filter((change) => !change.after).length,
    changed: changes.filter((change) => change.before && change.after).length,
    records: changes.slice(0, limit).map((change) => differenceEntry(change, before, after)),
  }));
}

type Find = (table: TableName, id: string) => AnyRecord | null;

/** Finds records by identifier, the index of a table being made when it is first asked for. */
function finderIn(records: StoredRecords): Find {
  const indexes = new Map<TableName, ReadonlyMap<string, AnyRecord>>();
  return (table, id) => {
    const index = indexes.get(table) ?? new Map(records.get(table)?.map(({ record }) => [record.id, record]));
    indexes.set(table, index);
    return index.get(id) ?? null;
  };
}

function differenceEntry(change: NetChange, before: Find, after: Find): TableDifference['records'][number] {
  const { table, id } = change;
  const [find, record] = change.after ? [after, change.after] : [before, change.before];
  const kind = change.before ? (change.after ? 'changed' : 'removed') : 'added';
  return {
    id,
    change: kind,
    name: plainTitle(find, table, record ?? {}),
    keys: kind === 'changed' ? Object.keys(toStored(change).after ?? {}) : [],
  };
}
