import { agreementState, agreementType, clause } from '../model/enumerations.ts';
import { scaleOf, setOf } from './attribute.ts';
import { describeRecord } from './record-description.ts';

export const agreements = describeRecord(
  'agreements',
  (agreement, { translate }) => agreement.title || translate(`model:agreementType.${agreement.type}`),
  {
    basics: [
      { key: 'title', widget: 'text', column: { shown: true, width: 240 } },
      { key: 'type', widget: 'choice', ...setOf('agreementType', agreementType), column: { shown: true } },
      { key: 'state', widget: 'choice', ...setOf('agreementState', agreementState), column: { shown: true } },
    ],
    parties: [
      { key: 'partyIds', widget: 'references', target: 'actors', hint: true, column: { shown: true, width: 280 } },
      {
        key: 'signatories',
        widget: 'entries',
        item: [
          { key: 'actorId', widget: 'reference', target: 'actors' },
          { key: 'function', widget: 'text' },
        ],
        hint: true,
      },
      {
        key: 'benefits',
        widget: 'entries',
        item: [
          { key: 'actorId', widget: 'reference', target: 'actors' },
          { key: 'level', widget: 'scale', ...scaleOf('benefit', 0, 3) },
          { key: 'note', widget: 'text' },
        ],
        private: true,
        hint: true,
      },
    ],
    content: [
      { key: 'clauses', widget: 'choices', ...setOf('clause', clause) },
      { key: 'fields', widget: 'references', target: 'fieldsOfAction' },
      { key: 'measureIds', widget: 'references', target: 'measures' },
    ],
    terms: [
      { key: 'validFrom', widget: 'date', hint: true, column: { shown: true } },
      { key: 'validUntil', widget: 'date', hint: true, column: { shown: true } },
      { key: 'noticeUntil', widget: 'date', hint: true },
      { key: 'reviewOn', widget: 'date', hint: true, column: { shown: true } },
      { key: 'meetingsPerYear', widget: 'number', least: 0, most: 366, digits: 0, hint: true },
      { key: 'heldOn', widget: 'dates', hint: true },
      { key: 'amendedOn', widget: 'dates', hint: true },
      { key: 'renewalOf', widget: 'reference', target: 'agreements' },
      { key: 'followUpOf', widget: 'references', target: 'agreements', hint: true },
    ],
    course: [
      {
        key: 'transitions',
        widget: 'entries',
        item: [
          { key: 'to', widget: 'choice', ...setOf('agreementState', agreementState) },
          { key: 'on', widget: 'date' },
          { key: 'from', widget: 'choice', ...setOf('agreementState', agreementState) },
          { key: 'note', widget: 'text', private: true },
        ],
        hint: true,
      },
    ],
    document: [
      { key: 'documentPath', widget: 'text', private: true, hint: true },
      { key: 'documentChecksum', widget: 'text', private: true, hint: true },
    ],
    notes: [{ key: 'notes', widget: 'longText', private: true }],
  },
);
