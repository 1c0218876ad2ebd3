import { monthsLater } from '../description/partial-dates.ts';
import { isLongerAgo } from '../gaps/days.ts';
import type { Network } from '../model/network.ts';
import type { ContactPerson } from '../model/records/contact-person.ts';
import { lastContacts } from './last-contacts.ts';

/** What data protection asks for with a contact person (DOMAIN.md Annex A). */
export const dutyKinds = ['retention', 'inform', 'legalBasis', 'noRetention'] as const;
export type DutyKind = (typeof dutyKinds)[number];

export interface PersonDuty {
  readonly person: ContactPerson;
  readonly kind: DutyKind;
  /** The last day for it; null where there is none, or it cannot be said. */
  readonly dueOn: string | null;
  readonly state: 'overdue' | 'soon' | 'open';
  /** The day until which to keep the data as Annex A proposes, where none is recorded. */
  readonly proposal: string | null;
}

/** A day of retention this near is named beforehand. */
const soonDays = 60;

/** How long data of persons are kept after the last contact unless somebody says otherwise (DOMAIN.md Annex A). */
const usualMonths = 24;

/** Until when data of a person are usually kept: from the last contact or the recording on; null where neither is known. */
export function usualRetention(recordedOn: string | null, lastContact: string | null): string | null {
  const from = [lastContact, recordedOn]
    .filter((day) => day !== null)
    .toSorted()
    .at(-1);
  return from === undefined ? null : monthsLater(from, usualMonths);
}

/**
 * What is open with contact persons, the most urgent first: data kept longer than intended or soon to be, persons to be
 * told within a month of recording unless they gave the data themselves, a legal basis or a day of retention missing.
 */
export function personDuties(network: Network, asOf: string): PersonDuty[] {
  const contacts = lastContacts(network);
  const far = '9999';
  const weight = { overdue: 0, soon: 1, open: 2 };
  return network.records.contactPersons
    .flatMap((person) => dutiesOf(person, contacts.get(person.actorId) ?? null, asOf))
    .toSorted(
      (one, other) =>
        weight[one.state] - weight[other.state] ||
        dutyKinds.indexOf(one.kind) - dutyKinds.indexOf(other.kind) ||
        ((one.dueOn ?? far) < (other.dueOn ?? far) ? -1 : 1),
    );
}

function dutiesOf(person: ContactPerson, lastContact: string | null, asOf: string): PersonDuty[] {
  const { legalBasis, informedOn, recordedOn, sourceOfData, retainUntil } = person;
  const duties: PersonDuty[] = [];
  const stateAt = (day: string | null) => {
    if (day === null) return 'open';
    if (day < asOf) return 'overdue';
    return isLongerAgo(asOf, soonDays, day) ? 'open' : 'soon';
  };
  if (retainUntil !== null && stateAt(retainUntil) !== 'open') {
    duties.push({ person, kind: 'retention', dueOn: retainUntil, state: stateAt(retainUntil), proposal: null });
  }
  if (informedOn === null && sourceOfData !== 'person') {
    const dueOn = recordedOn && monthsLater(recordedOn, 1);
    duties.push({ person, kind: 'inform', dueOn, state: stateAt(dueOn), proposal: null });
  }
  if (legalBasis === null) duties.push({ person, kind: 'legalBasis', dueOn: null, state: 'open', proposal: null });
  if (retainUntil === null) {
    const proposal = usualRetention(recordedOn, lastContact);
    duties.push({ person, kind: 'noRetention', dueOn: null, state: 'open', proposal });
  }
  return duties;
}
