import { scaleOf } from './attribute.ts';
import { weightedFieldItem } from './actors.ts';
import { describeRecord } from './record-description.ts';

export const offers = describeRecord(
  'offers',
  (offer, { network, language }) =>
    offer.title ||
    (network.find('offerCategories', offer.category)?.labels[language] ??
      network.find('actors', offer.actorId)?.name ??
      offer.id),
  {
    basics: [
      { key: 'title', widget: 'text', column: { shown: true, width: 240 } },
      { key: 'actorId', widget: 'reference', target: 'actors', column: { shown: true, width: 220 } },
      { key: 'category', widget: 'reference', target: 'offerCategories', column: { shown: true, width: 160 } },
    ],
    reach: [
      { key: 'targetGroups', widget: 'references', target: 'targetGroups', column: { shown: true } },
      { key: 'areas', widget: 'references', target: 'areas', column: { shown: true } },
      { key: 'fields', widget: 'entries', item: weightedFieldItem },
      { key: 'lowThreshold', widget: 'optionalFlag', hint: true },
      { key: 'waitingList', widget: 'optionalFlag', hint: true },
      { key: 'times', widget: 'text', column: { shown: true } },
    ],
    notes: [{ key: 'notes', widget: 'longText', private: true }],
  },
);

export const needSignals = describeRecord(
  'needSignals',
  (need, { network, language }) =>
    need.title || (network.find('offerCategories', need.category)?.labels[language] ?? need.id),
  {
    basics: [
      { key: 'title', widget: 'text', column: { shown: true, width: 240 } },
      { key: 'category', widget: 'reference', target: 'offerCategories', column: { shown: true, width: 160 } },
      { key: 'priority', widget: 'scale', ...scaleOf('degree', 1, 5), column: { shown: true } },
      { key: 'unmet', widget: 'optionalFlag', hint: true, column: { shown: true } },
    ],
    reach: [
      { key: 'targetGroups', widget: 'references', target: 'targetGroups', column: { shown: true } },
      { key: 'areas', widget: 'references', target: 'areas', column: { shown: true } },
    ],
    upkeep: [
      { key: 'source', widget: 'text', private: true, hint: true, column: { shown: true } },
      { key: 'recordedOn', widget: 'date', column: { shown: true } },
    ],
    notes: [{ key: 'notes', widget: 'longText', private: true }],
  },
);
