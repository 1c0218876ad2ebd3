import type { DescribedTable } from '../../../shared/description/descriptions.ts';
import type { Values } from '../../../shared/model/links.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { Actor } from '../../../shared/model/records/actor.ts';
import type { ContactPerson } from '../../../shared/model/records/contact-person.ts';
import { lastContacts } from '../../../shared/overviews/last-contacts.ts';
import { usualRetention } from '../../../shared/overviews/person-duties.ts';
import { placesOf, suggestShortName } from '../../../shared/notation/short-name.ts';

/** A value that is usual in this case, offered beside its field. */
export interface Suggestion {
  readonly key: string;
  readonly changes: Values;
}

/** Kinds of actor that work in the whole town where no areas are recorded. */
const cityWideKinds: ReadonlySet<string> = new Set([
  'municipality',
  'mayorOffice',
  'council',
  'municipalDepartment',
  'advisoryBoard',
  'commissioner',
  'county',
  'jobAgency',
  'stateAuthority',
  'healthInsurance',
]);

/** What is usual for a record and not recorded yet; nothing of it is stored until the user takes it. */
export function suggestionsFor(table: DescribedTable, record: Values, network: Network): readonly Suggestion[] {
  if (table === 'actors') return actorSuggestions(record as unknown as Actor, network);
  if (table !== 'contactPersons') return [];
  const { actorId, recordedOn, retainUntil } = record as unknown as ContactPerson;
  if (retainUntil) return [];
  const usual = usualRetention(recordedOn, lastContacts(network).get(actorId) ?? null);
  return usual === null ? [] : [{ key: 'retainUntil', changes: { retainUntil: usual } }];
}

function actorSuggestions(actor: Actor, network: Network): Suggestion[] {
  const suggestions: Suggestion[] = [];
  const offer = (key: keyof Actor, value: unknown) => suggestions.push({ key, changes: { [key]: value } });
  const kind = actor.kind ? network.kindOf(actor) : null;
  if (actor.name && !actor.shortName) {
    const short = suggestShortName(actor.name, placesOf(network.settings));
    if (short !== actor.name) offer('shortName', short);
  }
  if (kind?.welfareSector && kind.welfareSector !== actor.welfareSector) offer('welfareSector', kind.welfareSector);
  if (kind && kind.expectedFields.length > 0 && actor.fields.length === 0)
    offer(
      'fields',
      kind.expectedFields.map((field) => ({ field, weight: 'core' })),
    );
  if (cityWideKinds.has(actor.kind) && actor.areas.length === 0 && !actor.cityWide) offer('cityWide', true);
  return suggestions;
}
