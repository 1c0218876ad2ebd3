import { welfareSector } from '../model/enumerations.ts';
import type { Labels } from '../model/scales.ts';
import { setOf } from './attribute.ts';
import { describeRecord } from './record-description.ts';
import type { Wording } from './wording.ts';

/** The label of an entry in the language. */
function labelIn(entry: { readonly labels: Labels }, { language }: Wording): string {
  return entry.labels[language];
}

export const fieldsOfAction = describeRecord('fieldsOfAction', labelIn, {
  basics: [
    { key: 'labels', widget: 'labels', column: { shown: true, width: 280 } },
    { key: 'isCore', widget: 'flag', hint: true, column: { shown: true } },
    { key: 'parentFields', widget: 'references', target: 'fieldsOfAction', hint: true, column: { shown: true } },
    { key: 'priority', widget: 'number', least: 0, most: 1, digits: 2, hint: true, column: { shown: true } },
  ],
});

export const targetGroups = describeRecord('targetGroups', labelIn, {
  basics: [
    { key: 'labels', widget: 'labels', column: { shown: true, width: 280 } },
    { key: 'isQuiet', widget: 'flag', hint: true, column: { shown: true } },
  ],
});

export const offerCategories = describeRecord('offerCategories', labelIn, {
  basics: [
    { key: 'labels', widget: 'labels', column: { shown: true, width: 280 } },
    { key: 'parentId', widget: 'reference', target: 'offerCategories', column: { shown: true } },
  ],
});

export const actorKinds = describeRecord('actorKinds', labelIn, {
  basics: [
    { key: 'labels', widget: 'labels', column: { shown: true, width: 280 } },
    { key: 'kind', widget: 'text', hint: true },
    { key: 'subKind', widget: 'text', hint: true },
    { key: 'welfareSector', widget: 'choice', ...setOf('welfareSector', welfareSector), column: { shown: true } },
    { key: 'secondarySector', widget: 'choice', ...setOf('welfareSector', welfareSector) },
    { key: 'expectedFields', widget: 'references', target: 'fieldsOfAction', hint: true, column: { shown: true } },
    { key: 'synonyms', widget: 'texts', hint: true, column: { shown: true } },
  ],
});
