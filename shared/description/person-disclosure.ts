import { descriptionOf } from './descriptions.ts';
import { recordTitle } from './record-title.ts';
import { valueText } from './value-text.ts';
import type { Wording } from './wording.ts';

/**
 * Everything recorded of a contact person in words, one attribute a line, what is not recorded included: the answer to
 * a person who asks (DOMAIN.md Annex A, access under Art. 15 GDPR).
 */
export function personDisclosure(id: string, wording: Wording): { readonly title: string; readonly text: string } {
  const { network, translate } = wording;
  const person = network.find('contactPersons', id);
  const about = recordTitle('contactPersons', id, wording);
  const title = translate('contacts:disclosure.title', { name: about });
  const lines = descriptionOf('contactPersons').attributes.map((attribute) => {
    const value = person ? valueText(attribute, person, wording) : '';
    return `${translate(attribute.label)}: ${value || translate('model:unknown')}`;
  });
  const document = translate('contacts:disclosure.document', { name: network.settings?.name ?? '' });
  return { title, text: [title, document, '', ...lines, ''].join('\n') };
}
