import { z } from 'zod';
import { actorId, snapshotId } from '../identifiers.ts';
import type { Reference } from '../references.ts';
import { isoDate, scale0to3 } from '../scales.ts';

/** How relations were judged on an earlier day, for comparison (DOMAIN.md §5.5). */
export const snapshot = z.strictObject({
  id: snapshotId,
  takenOn: isoDate,
  relationQuality: z
    .array(
      z.strictObject({
        sourceId: actorId,
        targetId: actorId,
        quality: z.int().min(-2).max(2).nullable().default(null),
        conflictLevel: scale0to3,
      }),
    )
    .default([]),
});
export type Snapshot = z.infer<typeof snapshot>;

export const snapshotReferences: readonly Reference[] = [
  { path: ['relationQuality', '*', 'sourceId'], target: 'actors', kind: 'entry' },
  { path: ['relationQuality', '*', 'targetId'], target: 'actors', kind: 'entry' },
];
