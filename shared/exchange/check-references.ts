import type { Reference } from '../model/references.ts';
import { type TableName, tables } from '../model/tables.ts';
import type { RawItem, RawRecords } from './raw-records.ts';
import { isRawRecord, type Path } from './salvage.ts';

/** One identifier a record names: where it stands, and the innermost list entry around it. */
interface Slot {
  readonly container: Record<string, unknown> | unknown[];
  readonly key: string | number;
  readonly path: Path;
  readonly id: string;
  readonly entry: { readonly list: unknown[]; readonly index: number } | null;
}

/**
 * Applies the references of shared/model/tables.ts to a file (data/README.md): records whose required reference is
 * not there are left out, again and again until nothing changes; optional ones become null; entries of lists are
 * dropped. All of it is noticed.
 */
export function checkReferences(records: RawRecords): void {
  dropSelfRelations(records);
  const ids = new Map<TableName, Set<string>>();
  for (const [table, items] of records.tables) ids.set(table, new Set(items.map(({ record }) => String(record['id']))));
  while (dropRecords(records, ids)) continue;
  for (const [table, items] of records.tables) {
    for (const reference of tables[table].references) {
      if (reference.kind === 'required') continue;
      for (const item of items) mend(records, table, item, reference, ids);
    }
  }
}

function dropSelfRelations(records: RawRecords): void {
  const kept = records.items('relations').filter((item) => {
    if (item.record['sourceId'] !== item.record['targetId']) return true;
    records.issues.add('droppedRecord', records.place('relations', item, ['targetId']), item.record['targetId']);
    return false;
  });
  records.tables.set('relations', kept);
}

/** Leaves out records that name a missing record they cannot exist without; whether there were any. */
function dropRecords(records: RawRecords, ids: ReadonlyMap<TableName, Set<string>>): boolean {
  let dropped = false;
  for (const [table, items] of records.tables) {
    const required = tables[table].references.filter((reference) => reference.kind === 'required');
    if (required.length === 0) continue;
    const kept = items.filter((item) => {
      const missing = required.flatMap((reference) => dangling(item, reference, ids)).at(0);
      if (!missing) return true;
      records.issues.add('droppedRecord', records.place(table, item, missing.path), missing.id);
      ids.get(table)?.delete(String(item.record['id']));
      return false;
    });
    dropped ||= kept.length < items.length;
    records.tables.set(table, kept);
  }
  return dropped;
}

function mend(
  records: RawRecords,
  table: TableName,
  item: RawItem,
  reference: Reference,
  ids: ReadonlyMap<TableName, ReadonlySet<string>>,
): void {
  const holes = new Map<unknown[], Set<number>>();
  for (const slot of dangling(item, reference, ids)) {
    const path = records.positions.path(item.record, slot.path);
    if (reference.kind === 'entry' && slot.entry) {
      records.issues.add('droppedEntry', records.place(table, item, path), slot.id);
      const indexes = holes.get(slot.entry.list) ?? new Set();
      holes.set(slot.entry.list, indexes.add(slot.entry.index));
    } else {
      records.issues.add('danglingReference', records.place(table, item, path), slot.id);
      if (!Array.isArray(slot.container)) slot.container[slot.key] = null;
    }
  }
  for (const [list, indexes] of holes) records.positions.remove(list, indexes);
}

function dangling(
  item: RawItem,
  reference: Reference,
  ids: ReadonlyMap<TableName, ReadonlySet<string>>,
): readonly Slot[] {
  const known = ids.get(reference.target);
  return slotsOf(item.record, reference).filter((slot) => !known?.has(slot.id));
}

/** Every identifier a record names through this reference; null and absent ones are none. */
function slotsOf(record: Record<string, unknown>, reference: Reference): readonly Slot[] {
  const slots: Slot[] = [];
  const walk = (value: unknown, depth: number, path: Path, entry: Slot['entry']): void => {
    const step = reference.path[depth];
    if (step === undefined) return;
    const last = depth === reference.path.length - 1;
    const visit = (container: Slot['container'], key: string | number, child: unknown, around: Slot['entry']): void => {
      if (!last) walk(child, depth + 1, [...path, key], around);
      else if (typeof child === 'string')
        slots.push({ container, key, path: [...path, key], id: child, entry: around });
    };
    if (step !== '*') {
      if (isRawRecord(value)) visit(value, step, value[step], entry);
    } else if (Array.isArray(value)) {
      value.forEach((child, index) => visit(value, index, child, { list: value, index }));
    }
  };
  walk(record, 0, [], null);
  return slots;
}
