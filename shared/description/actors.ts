import { fieldWeight, lifecycle, stakeholderTier, stance, welfareSector } from '../model/enumerations.ts';
import { type AttributeDraft, scaleOf, setOf } from './attribute.ts';
import { describeRecord } from './record-description.ts';

/** A field of action and whether it is a core field. */
export const weightedFieldItem: readonly AttributeDraft[] = [
  { key: 'field', widget: 'reference', target: 'fieldsOfAction' },
  { key: 'weight', widget: 'choice', ...setOf('fieldWeight', fieldWeight) },
];

export const actors = describeRecord('actors', (actor) => actor.name, {
  basics: [
    { key: 'name', widget: 'text', column: { shown: true, width: 190 } },
    { key: 'shortName', widget: 'text', hint: true },
    { key: 'kind', widget: 'kind', column: { shown: true, width: 120 } },
    { key: 'subKind', widget: 'subKind' },
    {
      key: 'welfareSector',
      widget: 'choice',
      ...setOf('welfareSector', welfareSector),
      column: { shown: true, width: 126 },
    },
    { key: 'secondarySector', widget: 'choice', ...setOf('welfareSector', welfareSector) },
    { key: 'parentActorId', widget: 'reference', target: 'actors', hint: true },
    { key: 'lifecycle', widget: 'choice', ...setOf('lifecycle', lifecycle) },
  ],
  reach: [
    { key: 'fields', widget: 'entries', item: weightedFieldItem, column: { shown: true, width: 130 } },
    { key: 'targetGroups', widget: 'references', target: 'targetGroups' },
    { key: 'areas', widget: 'references', target: 'areas' },
    { key: 'cityWide', widget: 'flag', hint: true },
    { key: 'insideQuarter', widget: 'optionalFlag' },
    { key: 'reachesGroups', widget: 'references', target: 'targetGroups', hint: true },
    { key: 'representsGroups', widget: 'references', target: 'targetGroups', hint: true },
    { key: 'coordinatesFields', widget: 'references', target: 'fieldsOfAction', hint: true },
    { key: 'representsBodyId', widget: 'reference', target: 'bodies', hint: true },
  ],
  assessment: [
    {
      key: 'stakeholderTier',
      widget: 'choice',
      ...setOf('stakeholderTier', stakeholderTier),
      column: { shown: true, width: 114 },
    },
    {
      key: 'influence',
      widget: 'scale',
      ...scaleOf('degree', 1, 5),
      private: true,
      column: { shown: true, width: 100 },
    },
    { key: 'interest', widget: 'scale', ...scaleOf('degree', 1, 5), private: true },
    { key: 'legitimacy', widget: 'scale', ...scaleOf('degree', 1, 5), private: true },
    { key: 'urgency', widget: 'scale', ...scaleOf('degree', 1, 5), private: true },
    { key: 'hasVeto', widget: 'flag', private: true, hint: true },
    { key: 'stance', widget: 'choice', ...setOf('stance', stance), private: true },
    {
      key: 'willingness',
      widget: 'scale',
      ...scaleOf('willingness', 0, 4),
      private: true,
      column: { shown: true, width: 116 },
    },
    { key: 'ratedBy', widget: 'text', private: true },
    { key: 'ratedOn', widget: 'date', private: true },
  ],
  exchange: [
    { key: 'resourcesOffered', widget: 'texts' },
    { key: 'resourcesNeeded', widget: 'texts' },
  ],
  person: [
    { key: 'isKeyPerson', widget: 'flag', hint: true },
    { key: 'isMultiplier', widget: 'flag', hint: true },
    { key: 'isPrivatePerson', widget: 'flag', hint: true },
    { key: 'activationPhase', widget: 'scale', ...scaleOf('activationPhase', 1, 3) },
    { key: 'namedByActorId', widget: 'reference', target: 'actors' },
  ],
  notes: [{ key: 'notes', widget: 'longText', private: true }],
});
