import { confidence, direction, formality, frequency, relationKind, relationStatus } from '../model/enumerations.ts';
import { scaleOf, setOf } from './attribute.ts';
import { describeRecord } from './record-description.ts';

export const relations = describeRecord(
  'relations',
  (relation, { network }) => {
    const name = (id: string) => network.find('actors', id)?.name ?? id;
    return `${name(relation.sourceId)} – ${name(relation.targetId)}`;
  },
  {
    basics: [
      { key: 'sourceId', widget: 'reference', target: 'actors', column: { shown: true, width: 220 } },
      { key: 'targetId', widget: 'reference', target: 'actors', column: { shown: true, width: 220 } },
      { key: 'kind', widget: 'choice', ...setOf('relationKind', relationKind), column: { shown: true, width: 160 } },
      { key: 'direction', widget: 'choice', ...setOf('direction', direction), hint: true },
      { key: 'status', widget: 'choice', ...setOf('relationStatus', relationStatus), column: { shown: true } },
    ],
    tie: [
      { key: 'strength', widget: 'scale', ...scaleOf('strength', 1, 3), column: { shown: true } },
      { key: 'formality', widget: 'choice', ...setOf('formality', formality) },
      { key: 'personDependent', widget: 'flag', private: true, hint: true },
      { key: 'fields', widget: 'references', target: 'fieldsOfAction' },
      { key: 'since', widget: 'date' },
      { key: 'endedOn', widget: 'date' },
    ],
    assessment: [
      { key: 'quality', widget: 'scale', ...scaleOf('quality', -2, 2), private: true, column: { shown: true } },
      { key: 'conflictLevel', widget: 'scale', ...scaleOf('conflictLevel', 0, 3), private: true },
      {
        key: 'confidence',
        widget: 'choice',
        ...setOf('confidence', confidence),
        private: true,
        column: { shown: true },
      },
      { key: 'source', widget: 'text', private: true },
      { key: 'recordedBy', widget: 'text', private: true },
      { key: 'recordedOn', widget: 'date', private: true },
    ],
    benefit: [
      { key: 'benefitSource', widget: 'scale', ...scaleOf('benefit', 0, 3), private: true },
      { key: 'benefitSourceNote', widget: 'longText', private: true },
      { key: 'benefitTarget', widget: 'scale', ...scaleOf('benefit', 0, 3), private: true },
      { key: 'benefitTargetNote', widget: 'longText', private: true },
    ],
    upkeep: [
      { key: 'frequency', widget: 'choice', ...setOf('frequency', frequency) },
      { key: 'lastContactOn', widget: 'date', hint: true, column: { shown: true } },
    ],
    indicators: [
      { key: 'reliability', widget: 'scale', ...scaleOf('indicator', 1, 4), private: true },
      { key: 'missionAgreement', widget: 'scale', ...scaleOf('indicator', 1, 4), private: true },
      { key: 'opennessToDiscussion', widget: 'scale', ...scaleOf('indicator', 1, 4), private: true },
      { key: 'powerInfluence', widget: 'scale', ...scaleOf('indicator', 1, 4), private: true },
      { key: 'involvement', widget: 'scale', ...scaleOf('indicator', 1, 4), private: true },
      { key: 'resourceContribution', widget: 'scale', ...scaleOf('indicator', 1, 4), private: true },
    ],
    notes: [{ key: 'notes', widget: 'longText', private: true }],
  },
);
