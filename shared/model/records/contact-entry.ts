import { z } from 'zod';
import { contactKind } from '../enumerations.ts';
import { actorId, contactEntryId } from '../identifiers.ts';
import type { Reference } from '../references.ts';
import { isoDate, optionalText } from '../scales.ts';

/** One contact between the actors named, on one day (DOMAIN.md §5.2). */
export const contactEntry = z.strictObject({
  id: contactEntryId,
  actorIds: z.array(actorId).default([]),
  on: isoDate,
  kind: contactKind.nullable().default(null),
  notes: optionalText,
});
export type ContactEntry = z.infer<typeof contactEntry>;

export const contactEntryReferences: readonly Reference[] = [
  { path: ['actorIds', '*'], target: 'actors', kind: 'entry' },
];
