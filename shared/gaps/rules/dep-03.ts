import { daysBetween } from '../days.ts';
import {
  actorsParameter,
  dateParameter,
  evidenceOf,
  keyEvidence,
  keysParameter,
  numberParameter,
  type Rule,
  textParameter,
} from '../rule.ts';

/** The funding ends, and for a field of the focus actor nobody else is named to coordinate it (DOMAIN.md §6.9). */
export const dep03: Rule = {
  id: 'DEP-03',
  group: 'DEP',
  thresholds: ['exitDays'],
  needs: ['focusActor', 'fundingEnd'],
  find(context) {
    const { focus, network, asOf, thresholds, actors } = context;
    const ends = network.settings?.fundingEndsOn ?? null;
    if (!focus || ends === null) return [];
    const days = daysBetween(asOf, ends);
    const others = [...actors.values()].filter((actor) => actor !== focus);
    const covered = new Set(others.flatMap(({ coordinatesFields }) => coordinatesFields));
    const open = [...new Set(focus.fields.map(({ field }) => field))].filter((field) => !covered.has(field));
    if (days > thresholds.exitDays || open.length === 0) return [];
    return [
      {
        subjects: [focus.id],
        severity: 'high',
        parameters: {
          focus: actorsParameter(focus.id),
          fields: keysParameter('fieldsOfAction', open),
          until: dateParameter(ends),
          count: numberParameter(Math.abs(days), 0),
          ...(days < 0 ? { context: textParameter('past') } : {}),
        },
        evidence: [...evidenceOf('actors', [focus]), ...keyEvidence(context, 'fieldsOfAction', open)],
      },
    ];
  },
};
