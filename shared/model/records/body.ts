import { z } from 'zod';
import { bodyKind, bodyRole, delegationMode } from '../enumerations.ts';
import { actorId, bodyId, fieldId } from '../identifiers.ts';
import type { Reference } from '../references.ts';
import { optionalText } from '../scales.ts';

/** A standing group with meetings; not an actor (DOMAIN.md §3.2, §5.5). */
export const body = z.strictObject({
  id: bodyId,
  name: z.string().trim().min(1).max(500),
  kind: bodyKind.nullable().default(null),
  topics: z.array(fieldId).default([]),
  members: z
    .array(
      z.strictObject({
        actorId,
        role: bodyRole.default('member'),
        delegationMode: delegationMode.default('self'),
      }),
    )
    .default([]),
  notes: optionalText,
});
export type Body = z.infer<typeof body>;

export const bodyReferences: readonly Reference[] = [
  { path: ['topics', '*'], target: 'fieldsOfAction', kind: 'entry' },
  { path: ['members', '*', 'actorId'], target: 'actors', kind: 'entry' },
];
