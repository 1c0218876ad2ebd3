import { municipality } from '../municipality.ts';
import type { Rule } from '../rule.ts';

/** Nobody at the municipality is named as the contact for the quarter (DOMAIN.md §6.5). */
export const kom01: Rule = {
  id: 'KOM-01',
  group: 'KOM',
  thresholds: [],
  needs: [],
  find(context) {
    const { network, kinship } = context;
    const isNamed = network.records.contactPersons.some(
      ({ isQuarterContact, actorId }) => isQuarterContact && kinship.municipalTree.has(actorId),
    );
    return isNamed ? [] : [{ ...municipality(context), severity: 'high', parameters: {} }];
  },
};
