import { z } from 'zod';
import { label } from '../../../shared/model/changes.ts';
import { type TableName, tableNames, tables } from '../../../shared/model/tables.ts';
import type { StoredChange } from '../history/images.ts';
import type { LoggedStep } from '../history/step-log.ts';

const image = z.record(z.string(), z.unknown()).nullable();

const change = z
  .object({
    table: z.enum(tableNames as [TableName, ...TableName[]]),
    id: z.string().min(1),
    ordinal: z.int(),
    before: image,
    after: image,
  })
  .refine(({ before, after }) => before !== null || after !== null)
  .refine(({ table, id, before, after }) => [before, after].every((one) => fits(table, id, one, !before || !after)));

const step = z.object({
  id: z.string().min(1),
  at: z.iso.datetime(),
  label,
  mergeKey: z.string().nullable(),
  undone: z.boolean(),
  changes: z.array(change),
});

/** Whether an image is a whole record, or some values of one. */
function fits(table: TableName, id: string, values: StoredChange['before'], whole: boolean): boolean {
  if (values === null) return true;
  const { shape } = tables[table].schema;
  if (whole) return values['id'] === id && tables[table].schema.safeParse(values).success;
  const schemas = new Map<string, z.ZodType>(Object.entries(shape));
  return Object.entries(values).every(([key, value]) => {
    return key !== 'id' && value !== undefined && schemas.get(key)?.safeParse(value).success === true;
  });
}

/**
 * The history of a foreign file, from rows of `id, at, label, mergeKey, undone, changes`, the oldest first. None when
 * one of them is not as we write it: undoing half a history does more harm than having none.
 */
export function stepsFrom(rows: readonly (readonly unknown[])[]): LoggedStep[] {
  try {
    const steps = rows.map(([id, at, text, mergeKey, undone, changes]) =>
      step.parse({
        id,
        at,
        label: JSON.parse(String(text)),
        mergeKey,
        undone: undone === 1,
        changes: JSON.parse(String(changes)),
      }),
    );
    return new Set(steps.map(({ id }) => id)).size === steps.length ? steps : [];
  } catch {
    return [];
  }
}
