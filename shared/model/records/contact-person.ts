import { z } from 'zod';
import { legalBasis, legalRegime, sourceOfData } from '../enumerations.ts';
import { actorId, contactPersonId } from '../identifiers.ts';
import type { Reference } from '../references.ts';
import { flag, optionalDate, optionalText } from '../scales.ts';

/** A function at an actor, the person's name being optional, with the data-protection facts of DOMAIN.md Annex A. */
export const contactPerson = z.strictObject({
  id: contactPersonId,
  actorId,
  function: z.string().max(500).default(''),
  name: optionalText,
  phone: optionalText,
  email: optionalText,
  isQuarterContact: flag,
  recordedOn: optionalDate,
  legalBasis: legalBasis.nullable().default(null),
  legalRegime: legalRegime.nullable().default(null),
  sourceOfData: sourceOfData.nullable().default(null),
  informedOn: optionalDate,
  retainUntil: optionalDate,
  notes: optionalText,
});
export type ContactPerson = z.infer<typeof contactPerson>;

export const contactPersonReferences: readonly Reference[] = [
  { path: ['actorId'], target: 'actors', kind: 'required' },
];
