import { z } from 'zod';
import { phase } from '../enumerations.ts';
import { actorId, targetGroupId } from '../identifiers.ts';
import type { Reference } from '../references.ts';
import { flag, optionalDate, optionalText } from '../scales.ts';
import { chosenThresholds } from '../thresholds.ts';

/** The one identifier in the table `network`. */
export const networkSettingsId = 'network';

/** What the network is about and who keeps it; exactly one record a document (DOMAIN.md §6.1, data/README.md). */
export const networkSettings = z.strictObject({
  id: z.literal(networkSettingsId).default(networkSettingsId),
  name: z.string().trim().min(1).max(500),
  municipality: optionalText,
  referenceDate: optionalDate,
  focusActorId: actorId.nullable().default(null),
  hostActorId: actorId.nullable().default(null),
  officeLocatedInActorId: actorId.nullable().default(null),
  fundingEndsOn: optionalDate,
  phase: phase.nullable().default(null),
  quietGroups: z.array(targetGroupId).nullable().default(null),
  notes: optionalText,
  thresholds: chosenThresholds,
  /** Actors without recorded offers are compared by their fields, target groups and areas (DOMAIN.md §7.1). */
  offersFromProfiles: flag,
});
export type NetworkSettings = z.infer<typeof networkSettings>;

export const networkSettingsReferences: readonly Reference[] = [
  { path: ['focusActorId'], target: 'actors', kind: 'optional' },
  { path: ['hostActorId'], target: 'actors', kind: 'optional' },
  { path: ['officeLocatedInActorId'], target: 'actors', kind: 'optional' },
  { path: ['quietGroups', '*'], target: 'targetGroups', kind: 'entry' },
];
