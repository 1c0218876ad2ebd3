import { formatOf } from '../locale/format.ts';
import { scaleOf } from './attribute.ts';
import { describeRecord } from './record-description.ts';

export const snapshots = describeRecord(
  'snapshots',
  (snapshot, { language }) => formatOf(language).day(snapshot.takenOn),
  {
    basics: [
      { key: 'takenOn', widget: 'date', column: { shown: true } },
      {
        key: 'relationQuality',
        widget: 'entries',
        item: [
          { key: 'sourceId', widget: 'reference', target: 'actors' },
          { key: 'targetId', widget: 'reference', target: 'actors' },
          { key: 'quality', widget: 'scale', ...scaleOf('quality', -2, 2) },
          { key: 'conflictLevel', widget: 'scale', ...scaleOf('conflictLevel', 0, 3) },
        ],
        column: { shown: true, width: 480 },
      },
    ],
  },
  true,
);
