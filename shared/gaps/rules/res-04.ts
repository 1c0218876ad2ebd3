import { isValid } from '../../model/records/agreement.ts';
import { daysBetween, isLongerAgo, latestOf } from '../days.ts';
import { municipality } from '../municipality.ts';
import {
  dateParameter,
  evidenceOf,
  idsOf,
  numberParameter,
  type Rule,
  recordsParameter,
  textParameter,
} from '../rule.ts';

/** No resolution of the council stands, or none has been renewed for a long time (DOMAIN.md §6.12). */
export const res04: Rule = {
  id: 'RES-04',
  group: 'RES',
  thresholds: ['conceptDays'],
  needs: [],
  find(context) {
    const { network, asOf, thresholds } = context;
    const standing = network.records.agreements
      .filter((one) => one.type === 'councilResolution' && isValid(one, asOf))
      .map((resolution) => ({ resolution, on: latestOf([resolution.validFrom, ...resolution.amendedOn]) }));
    if (standing.length === 0) {
      return [{ ...municipality(context), severity: 'medium', parameters: { context: textParameter('none') } }];
    }
    const latest = latestOf(standing.map(({ on }) => on));
    if (latest === null || !isLongerAgo(latest, thresholds.conceptDays, asOf)) return [];
    const newest = standing.filter(({ on }) => on === latest).map(({ resolution }) => resolution);
    return [
      {
        subjects: idsOf(newest),
        severity: 'medium',
        parameters: {
          agreements: recordsParameter('agreements', ...idsOf(newest)),
          last: dateParameter(latest),
          count: numberParameter(daysBetween(latest, asOf), 0),
        },
        evidence: evidenceOf('agreements', newest),
      },
    ];
  },
};
