import { daysBetween, isWithinNext } from '../days.ts';
import {
  actorsParameter,
  dateParameter,
  evidenceOf,
  numberParameter,
  type Rule,
  recordsParameter,
  textParameter,
} from '../rule.ts';

/** A running measure lives on one funding, and that ends soon (DOMAIN.md §6.9). */
export const dep06: Rule = {
  id: 'DEP-06',
  group: 'DEP',
  thresholds: ['fundingEndDays'],
  needs: ['measures'],
  wants: ['fundingDates'],
  find: ({ participations, thresholds, asOf }) =>
    participations.running.flatMap((measure) => {
      const { fundingSources, fundingEndsOn: ends } = measure;
      const [source, ...more] = fundingSources;
      if (source === undefined || more.length > 0 || ends === null) return [];
      if (!isWithinNext(ends, thresholds.fundingEndDays, asOf)) return [];
      return [
        {
          subjects: [measure.id],
          severity: 'medium' as const,
          parameters: {
            measure: recordsParameter('measures', measure.id),
            source: textParameter(source),
            until: dateParameter(ends),
            count: numberParameter(daysBetween(asOf, ends), 0),
            participants: actorsParameter(...participations.participantsOf(measure.id)),
          },
          evidence: evidenceOf('measures', [measure]),
        },
      ];
    }),
};
