import { actionStatus } from '../model/enumerations.ts';
import { setOf } from './attribute.ts';
import { describeRecord } from './record-description.ts';

export const actionItems = describeRecord('actionItems', (item) => item.title, {
  basics: [
    { key: 'title', widget: 'text', column: { shown: true, width: 320 } },
    { key: 'responsibleActorId', widget: 'reference', target: 'actors', column: { shown: true, width: 200 } },
    { key: 'dueOn', widget: 'date', column: { shown: true } },
    { key: 'status', widget: 'choice', ...setOf('actionStatus', actionStatus), column: { shown: true } },
    { key: 'decidedInBodyId', widget: 'reference', target: 'bodies', column: { shown: true, width: 180 } },
    { key: 'findingFingerprint', widget: 'text', private: true, hint: true },
  ],
  notes: [{ key: 'notes', widget: 'longText', private: true }],
});
