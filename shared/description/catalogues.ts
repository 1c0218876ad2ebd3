import { welfareSector } from '../model/enumerations.ts';
import { setOf } from './attribute.ts';
import { describeRecord } from './record-description.ts';

export const fieldsOfAction = describeRecord(
  'fieldsOfAction',
  (field, _network, _translate, language) => field.labels[language],
  {
    basics: [
      { key: 'labels', widget: 'labels', column: { shown: true, width: 280 } },
      { key: 'isCore', widget: 'flag', hint: true, column: { shown: true } },
      { key: 'parentFields', widget: 'references', target: 'fieldsOfAction', hint: true, column: { shown: true } },
      { key: 'priority', widget: 'number', least: 0, most: 1, digits: 2, hint: true, column: { shown: true } },
    ],
  },
);

export const targetGroups = describeRecord(
  'targetGroups',
  (group, _network, _translate, language) => group.labels[language],
  {
    basics: [
      { key: 'labels', widget: 'labels', column: { shown: true, width: 280 } },
      { key: 'isQuiet', widget: 'flag', hint: true, column: { shown: true } },
    ],
  },
);

export const offerCategories = describeRecord(
  'offerCategories',
  (category, _network, _translate, language) => category.labels[language],
  {
    basics: [
      { key: 'labels', widget: 'labels', column: { shown: true, width: 280 } },
      { key: 'parentId', widget: 'reference', target: 'offerCategories', column: { shown: true } },
    ],
  },
);

export const actorKinds = describeRecord(
  'actorKinds',
  (kind, _network, _translate, language) => kind.labels[language],
  {
    basics: [
      { key: 'labels', widget: 'labels', column: { shown: true, width: 280 } },
      { key: 'kind', widget: 'text', hint: true },
      { key: 'subKind', widget: 'text', hint: true },
      { key: 'welfareSector', widget: 'choice', ...setOf('welfareSector', welfareSector), column: { shown: true } },
      { key: 'secondarySector', widget: 'choice', ...setOf('welfareSector', welfareSector) },
      { key: 'expectedFields', widget: 'references', target: 'fieldsOfAction', hint: true, column: { shown: true } },
      { key: 'synonyms', widget: 'texts', hint: true, column: { shown: true } },
    ],
  },
);
