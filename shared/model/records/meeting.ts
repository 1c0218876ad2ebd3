import { z } from 'zod';
import { attendanceStatus } from '../enumerations.ts';
import { actorId, bodyId, meetingId } from '../identifiers.ts';
import type { Reference } from '../references.ts';
import { optionalDate, optionalText, texts } from '../scales.ts';

/** A meeting of a body; counts are always derived from the attendance records (DOMAIN.md §5.5). */
export const meeting = z.strictObject({
  id: meetingId,
  bodyId,
  heldOn: optionalDate,
  minutesPublishedOn: optionalDate,
  agenda: texts,
  decisions: texts,
  attendance: z.array(z.strictObject({ actorId, status: attendanceStatus })).default([]),
  notes: optionalText,
  /** The findings on its agenda. */
  findingFingerprints: texts,
});
export type Meeting = z.infer<typeof meeting>;

export const meetingReferences: readonly Reference[] = [
  { path: ['bodyId'], target: 'bodies', kind: 'required' },
  { path: ['attendance', '*', 'actorId'], target: 'actors', kind: 'entry' },
];
