import { phase } from '../model/enumerations.ts';
import { thresholdName } from '../model/thresholds.ts';
import { setOf } from './attribute.ts';
import { describeRecord } from './record-description.ts';

export const network = describeRecord('network', (settings) => settings.name, {
  basics: [
    { key: 'name', widget: 'text' },
    { key: 'municipality', widget: 'text' },
    { key: 'phase', widget: 'choice', ...setOf('phase', phase) },
    { key: 'fundingEndsOn', widget: 'date', hint: true },
    { key: 'referenceDate', widget: 'date', hint: true },
  ],
  frame: [
    { key: 'focusActorId', widget: 'reference', target: 'actors', hint: true },
    { key: 'hostActorId', widget: 'reference', target: 'actors', hint: true },
    { key: 'officeLocatedInActorId', widget: 'reference', target: 'actors', hint: true },
    { key: 'quietGroups', widget: 'references', target: 'targetGroups', hint: true },
  ],
  notes: [{ key: 'notes', widget: 'longText', private: true }],
  thresholds: [
    { key: 'offersFromProfiles', widget: 'flag', hint: true },
    {
      key: 'thresholds',
      widget: 'entries',
      hint: true,
      item: [
        { key: 'name', widget: 'choice', ...setOf('threshold', thresholdName) },
        { key: 'value', widget: 'number', least: -1, most: 10_000, digits: 2 },
      ],
    },
  ],
});

export const areas = describeRecord('areas', (area) => area.name, {
  basics: [
    { key: 'name', widget: 'text', column: { shown: true, width: 240 } },
    { key: 'insideQuarter', widget: 'flag', hint: true, column: { shown: true } },
  ],
});
