import { formatOf } from '../locale/format.ts';
import { attendanceStatus, bodyKind, bodyRole, delegationMode } from '../model/enumerations.ts';
import { setOf } from './attribute.ts';
import { describeRecord } from './record-description.ts';

export const bodies = describeRecord('bodies', (body) => body.name, {
  basics: [
    { key: 'name', widget: 'text', column: { shown: true, width: 240 } },
    { key: 'kind', widget: 'choice', ...setOf('bodyKind', bodyKind), column: { shown: true } },
    { key: 'topics', widget: 'references', target: 'fieldsOfAction', column: { shown: true } },
  ],
  people: [
    {
      key: 'members',
      widget: 'entries',
      item: [
        { key: 'actorId', widget: 'reference', target: 'actors' },
        { key: 'role', widget: 'choice', ...setOf('bodyRole', bodyRole) },
        { key: 'delegationMode', widget: 'choice', ...setOf('delegationMode', delegationMode), private: true },
      ],
      column: { shown: true, width: 280 },
    },
  ],
  notes: [{ key: 'notes', widget: 'longText', private: true }],
});

export const meetings = describeRecord(
  'meetings',
  (meeting, { network, language }) => {
    const body = network.find('bodies', meeting.bodyId)?.name ?? meeting.bodyId;
    return meeting.heldOn === null ? body : `${body}, ${formatOf(language).day(meeting.heldOn)}`;
  },
  {
    basics: [
      { key: 'bodyId', widget: 'reference', target: 'bodies', column: { shown: true, width: 220 } },
      { key: 'heldOn', widget: 'date', column: { shown: true } },
      { key: 'agenda', widget: 'texts' },
      { key: 'findingFingerprints', widget: 'texts', private: true, hint: true },
    ],
    people: [
      {
        key: 'attendance',
        widget: 'entries',
        item: [
          { key: 'actorId', widget: 'reference', target: 'actors' },
          { key: 'status', widget: 'choice', ...setOf('attendanceStatus', attendanceStatus) },
        ],
        private: true,
        column: { width: 280 },
      },
    ],
    result: [
      { key: 'decisions', widget: 'texts', column: { shown: true, width: 280 } },
      { key: 'minutesPublishedOn', widget: 'date', column: { shown: true } },
    ],
    notes: [{ key: 'notes', widget: 'longText', private: true }],
  },
);
