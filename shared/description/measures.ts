import { measureStatus, measureType, participationRole } from '../model/enumerations.ts';
import { setOf } from './attribute.ts';
import { describeRecord } from './record-description.ts';

export const measures = describeRecord('measures', (measure) => measure.title, {
  basics: [
    { key: 'title', widget: 'text', column: { shown: true, width: 280 } },
    { key: 'type', widget: 'choice', ...setOf('measureType', measureType) },
    { key: 'status', widget: 'choice', ...setOf('measureStatus', measureStatus), column: { shown: true } },
    { key: 'goal', widget: 'longText', column: { shown: true, width: 220 } },
    { key: 'furtherGoals', widget: 'texts' },
    { key: 'heldOn', widget: 'date', hint: true },
  ],
  people: [
    {
      key: 'participants',
      widget: 'entries',
      item: [
        { key: 'actorId', widget: 'reference', target: 'actors' },
        { key: 'role', widget: 'choice', ...setOf('participationRole', participationRole) },
        { key: 'source', widget: 'text', private: true },
      ],
      column: { shown: true, width: 280 },
    },
  ],
  reach: [
    { key: 'fields', widget: 'references', target: 'fieldsOfAction', column: { shown: true } },
    { key: 'targetGroups', widget: 'references', target: 'targetGroups' },
  ],
  funding: [
    { key: 'urbanFunding', widget: 'optionalFlag', column: { shown: true } },
    { key: 'fundingSources', widget: 'texts', column: { shown: true } },
    { key: 'fundingEndsOn', widget: 'date' },
  ],
  plan: [
    { key: 'adoptedOn', widget: 'partialDate', hint: true, column: { shown: true } },
    {
      key: 'addenda',
      widget: 'entries',
      item: [
        { key: 'on', widget: 'partialDate' },
        { key: 'text', widget: 'longText' },
      ],
      hint: true,
    },
  ],
  notes: [{ key: 'notes', widget: 'longText', private: true }],
});
