import { z } from 'zod';
import { actionStatus } from '../enumerations.ts';
import { actionItemId, actorId, bodyId } from '../identifiers.ts';
import type { Reference } from '../references.ts';
import { optionalDate, optionalText } from '../scales.ts';

/** Who does what until when (DOMAIN.md §5.5). */
export const actionItem = z.strictObject({
  id: actionItemId,
  title: z.string().trim().min(1).max(1000),
  decidedInBodyId: bodyId.nullable().default(null),
  responsibleActorId: actorId.nullable().default(null),
  dueOn: optionalDate,
  status: actionStatus.default('open'),
  findingFingerprint: optionalText,
  notes: optionalText,
});
export type ActionItem = z.infer<typeof actionItem>;

export const actionItemReferences: readonly Reference[] = [
  { path: ['decidedInBodyId'], target: 'bodies', kind: 'optional' },
  { path: ['responsibleActorId'], target: 'actors', kind: 'optional' },
];
