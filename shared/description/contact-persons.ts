import { legalBasis, legalRegime, sourceOfData } from '../model/enumerations.ts';
import { setOf } from './attribute.ts';
import { describeRecord } from './record-description.ts';

export const contactPersons = describeRecord(
  'contactPersons',
  (person, { network }) => {
    const actor = network.find('actors', person.actorId)?.name ?? person.actorId;
    const who = person.function || person.name;
    return who ? `${who}, ${actor}` : actor;
  },
  {
    basics: [
      { key: 'actorId', widget: 'reference', target: 'actors', column: { shown: true, width: 220 } },
      { key: 'function', widget: 'text', hint: true, column: { shown: true, width: 200 } },
      { key: 'name', widget: 'text', column: { shown: true } },
      { key: 'phone', widget: 'text', column: { shown: true } },
      { key: 'email', widget: 'text', column: { shown: true } },
      { key: 'isQuarterContact', widget: 'flag', hint: true, column: { shown: true } },
    ],
    protection: [
      { key: 'recordedOn', widget: 'date' },
      { key: 'legalBasis', widget: 'choice', ...setOf('legalBasis', legalBasis), column: { shown: true } },
      { key: 'legalRegime', widget: 'choice', ...setOf('legalRegime', legalRegime), hint: true },
      { key: 'sourceOfData', widget: 'choice', ...setOf('sourceOfData', sourceOfData) },
      { key: 'informedOn', widget: 'date', hint: true, column: { shown: true } },
      { key: 'retainUntil', widget: 'date', hint: true, column: { shown: true } },
    ],
    notes: [{ key: 'notes', widget: 'longText' }],
  },
  true,
);
