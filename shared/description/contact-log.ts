import { formatOf } from '../locale/format.ts';
import { contactKind } from '../model/enumerations.ts';
import { setOf } from './attribute.ts';
import { describeRecord } from './record-description.ts';

export const contactLog = describeRecord(
  'contactLog',
  (entry, { network, language }) => {
    const format = formatOf(language);
    const names = entry.actorIds.map((id) => network.find('actors', id)?.name ?? id);
    return [format.day(entry.on), ...(names.length > 0 ? [format.list(names)] : [])].join(' · ');
  },
  {
    basics: [
      { key: 'on', widget: 'date', column: { shown: true } },
      { key: 'actorIds', widget: 'references', target: 'actors', column: { shown: true, width: 320 } },
      { key: 'kind', widget: 'choice', ...setOf('contactKind', contactKind), column: { shown: true } },
    ],
    notes: [{ key: 'notes', widget: 'longText', column: { shown: true, width: 280 } }],
  },
  true,
);
