import { isValid } from '../../model/records/agreement.ts';
import { isWithinLast } from '../days.ts';
import { municipality } from '../municipality.ts';
import { dateParameter, evidenceOf, numberParameter, type Rule, recordsParameter, textParameter } from '../rule.ts';

/** Meetings count over this many days before the reference date. */
const yearDays = 365;

/** There is no running Jour fixe, or one meets less often than agreed (DOMAIN.md §6.5). */
export const kom03: Rule = {
  id: 'KOM-03',
  group: 'KOM',
  thresholds: ['jourFixePerYear'],
  needs: [],
  find(context) {
    const { network, asOf, thresholds } = context;
    const running = network.records.agreements.filter(
      (one) => one.type === 'jourFixe' && one.state === 'running' && isValid(one, asOf),
    );
    if (running.length === 0) {
      return [{ ...municipality(context), severity: 'medium', parameters: { context: textParameter('none') } }];
    }
    return running.flatMap((one) => {
      const held = new Set(one.heldOn.filter((day) => isWithinLast(day, yearDays, asOf))).size;
      const expected = one.meetingsPerYear ?? thresholds.jourFixePerYear;
      if (held >= expected) return [];
      const last = one.heldOn
        .filter((day) => day <= asOf)
        .sort()
        .at(-1);
      return [
        {
          subjects: [one.id],
          severity: 'medium' as const,
          parameters: {
            agreement: recordsParameter('agreements', one.id),
            held: numberParameter(held, 0),
            expected: numberParameter(expected, 0),
            ...(last === undefined ? {} : { last: dateParameter(last) }),
          },
          evidence: evidenceOf('agreements', [one]),
        },
      ];
    });
  },
};
