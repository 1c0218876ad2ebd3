import { directlyAbove, hierarchies } from '../model/hierarchies.ts';
import type { TableName } from '../model/tables.ts';
import type { RawItem, RawRecords } from './raw-records.ts';

/** Cuts every circle of parents or renewals where it closes, in the order of the file, and notices it. */
export function breakCycles(records: RawRecords): void {
  for (const { table, key } of hierarchies) breakCyclesIn(records, table, key);
}

interface Step {
  readonly id: string;
  readonly above: readonly string[];
  next: number;
}

function breakCyclesIn(records: RawRecords, table: TableName, key: string): void {
  const items = new Map(records.items(table).map((item) => [String(item.record['id']), item]));
  const state = new Map<string, 'open' | 'done'>();
  const enter = (id: string): Step => {
    state.set(id, 'open');
    return { id, above: [...new Set(directlyAbove(items.get(id)?.record ?? null, key))], next: 0 };
  };
  for (const start of items.keys()) {
    const trail = state.has(start) ? [] : [enter(start)];
    // Walks upwards without recursion, because a file decides how deep it goes.
    for (let step = trail.at(-1); step; step = trail.at(-1)) {
      const id = step.above[step.next++];
      if (id === undefined) {
        state.set(step.id, 'done');
        trail.pop();
      } else if (state.get(id) === 'open') cut(records, table, items.get(step.id), key, id);
      else if (!state.has(id) && items.has(id)) trail.push(enter(id));
    }
  }
}

function cut(records: RawRecords, table: TableName, item: RawItem | undefined, key: string, id: string): void {
  const value = item?.record[key];
  if (!item) return;
  records.issues.add('parentCycle', records.place(table, item, [key]), id);
  item.record[key] = Array.isArray(value) ? value.filter((entry) => entry !== id) : null;
}
