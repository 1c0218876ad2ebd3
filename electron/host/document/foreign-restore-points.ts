import { z } from 'zod';
import type { RestorePoint } from '../database/restore-points.ts';

const point = z.object({
  id: z.string().min(1),
  name: z.string(),
  at: z.iso.datetime(),
  revision: z.int().min(0),
  counts: z.record(z.string(), z.int().min(0)),
  packed: z.instanceof(Uint8Array),
});

/**
 * The restore points of a foreign file, from rows of `id, name, at, revision, counts, packed`, the oldest first; those
 * that are not as we write them are left out. What they hold is judged when it is asked for.
 */
export function restorePointsFrom(rows: readonly (readonly unknown[])[]): RestorePoint[] {
  const found = new Map<string, RestorePoint>();
  for (const [id, name, at, revision, counts, packed] of rows) {
    const one = point.safeParse({ id, name, at, revision, counts: parsed(counts), packed }).data;
    if (one && !found.has(one.id)) found.set(one.id, one);
  }
  return [...found.values()];
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}
