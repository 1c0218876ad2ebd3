import { useMemo } from 'react';
import type { Severity } from '../../../shared/model/finding.ts';
import type { Actor } from '../../../shared/model/records/actor.ts';
import type { Agreement } from '../../../shared/model/records/agreement.ts';
import { useNetwork } from '../../state/document.ts';
import { useFindings } from '../../state/results.ts';
import { fits } from './agreement-filter.ts';
import { useAgreementsView } from './agreements-view.ts';
import { boardOf, type Column, columns } from './board.ts';
import { type Deadline, deadlineOf } from './deadline.ts';
import { useMoment } from './use-moment.ts';

/** What the board shows of one agreement. */
export interface Card {
  readonly agreement: Agreement;
  readonly column: Column;
  readonly parties: readonly Actor[];
  readonly deadline: Deadline;
  /** How urgent what is due is, else the worst of what the rules noticed; null where there is nothing. */
  readonly severity: Severity | null;
}

export type Board = { readonly [Name in Column]: readonly Card[] };

const severities: readonly Severity[] = ['high', 'medium', 'low'];

/** Every agreement that fits the filter, in its column. */
export function useBoard(): Board {
  const network = useNetwork();
  const moment = useMoment();
  const { choices } = useAgreementsView();
  const { findings } = useFindings();
  return useMemo(() => {
    const rules = new Map<string, Set<string>>();
    const noticed = new Map<string, Severity[]>();
    for (const { ruleId, severity, evidence, subjects } of findings) {
      const ids = new Set([...subjects, ...evidence.filter(({ table }) => table === 'agreements').map(({ id }) => id)]);
      for (const id of ids) {
        rules.set(id, (rules.get(id) ?? new Set()).add(ruleId));
        noticed.set(id, [...(noticed.get(id) ?? []), severity]);
      }
    }
    const shown = network.records.agreements.filter((agreement) => fits(agreement, choices));
    const board = boardOf(shown, moment);
    const cardOf = (agreement: Agreement, column: Column): Card => {
      const deadline = deadlineOf(agreement, column, moment.day, rules.get(agreement.id) ?? new Set());
      const found = new Set(noticed.get(agreement.id));
      return {
        agreement,
        column,
        deadline,
        parties: agreement.partyIds.flatMap((id) => network.find('actors', id) ?? []),
        severity:
          column === 'ended' ? null : (deadline.severity ?? severities.find((severity) => found.has(severity)) ?? null),
      };
    };
    return Object.fromEntries(
      columns.map((column) => [column, board[column].map((agreement) => cardOf(agreement, column))]),
    ) as unknown as Board;
  }, [network, moment, choices, findings]);
}
