import { allowedTransitions, derivedState, isInPreparation } from '../../../shared/life-cycle/agreement.ts';
import type { AgreementState } from '../../../shared/model/enumerations.ts';
import { type Agreement, isFinal } from '../../../shared/model/records/agreement.ts';

/** The columns of the board from left to right; `expiring` and `expired` follow from the dates (DOMAIN.md §5.4). */
export const columns = ['preparing', 'intended', 'inForce', 'expiring', 'expired', 'ended'] as const;
export type Column = (typeof columns)[number];

/** The day looked at, and how many days before its end an agreement is said to run out. */
export interface Moment {
  readonly day: string;
  readonly soonDays: number;
}

/** Where an agreement stands on the board. What people have settled themselves has ended, whatever its dates. */
export function columnOf(agreement: Agreement, { day, soonDays }: Moment): Column {
  if (isFinal(agreement.state)) return 'ended';
  const state = derivedState(agreement, day, soonDays);
  if (state === 'expired' || state === 'expiring') return state;
  if (isInPreparation(agreement.state)) return 'preparing';
  return agreement.type === 'loi' ? 'intended' : 'inForce';
}

/**
 * The steps that take an agreement to another column, the nearest first; none where it cannot be moved there. Nothing
 * is moved to where the dates decide. A renewal goes to where the next agreement will stand.
 */
export function stepsTo(agreement: Agreement, column: Column, moment: Moment): readonly AgreementState[] {
  const here = columnOf(agreement, moment);
  if (column === here || column === 'expiring' || column === 'expired') return [];
  const timeless = { ...agreement, validUntil: null };
  const target = (to: AgreementState): Column => {
    if (to === 'renewed') return agreement.type === 'loi' ? 'intended' : 'inForce';
    return columnOf({ ...timeless, state: to }, moment);
  };
  const fitting = allowedTransitions(agreement).filter((to) => target(to) === column);
  return fitting.includes('renewed') ? ['renewed'] : fitting;
}

/** Agreements by column: what waits longest or ends next comes first, what ended last comes first. */
export function boardOf(
  agreements: readonly Agreement[],
  moment: Moment,
): { readonly [Name in Column]: readonly Agreement[] } {
  const board: Record<Column, Agreement[]> = {
    preparing: [],
    intended: [],
    inForce: [],
    expiring: [],
    expired: [],
    ended: [],
  };
  for (const agreement of agreements) board[columnOf(agreement, moment)].push(agreement);
  const open = '9999';
  for (const column of columns) {
    const rank = ({ validFrom, validUntil }: Agreement) =>
      column === 'preparing' || column === 'intended' ? (validFrom ?? open) : (validUntil ?? open);
    board[column].sort((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));
  }
  board.ended.sort((one, other) => (endedOn(one) > endedOn(other) ? -1 : endedOn(one) < endedOn(other) ? 1 : 0));
  return board;
}

/** The day an agreement came to its last state; an empty text where nobody noted it. */
export function endedOn({ transitions, validUntil }: Agreement): string {
  return transitions.at(-1)?.on ?? validUntil ?? '';
}

/** Which card an arrow key leads to: up and down in the column, to the same height of the next column with cards. */
export function neighbour(board: readonly (readonly string[])[], id: string, key: string): string | null {
  const filled = board.filter((column) => column.length > 0);
  const at = filled.findIndex((column) => column.includes(id));
  const column = filled[at];
  if (!column) return null;
  const row = column.indexOf(id);
  if (key === 'Home') return column[0] ?? null;
  if (key === 'End') return column.at(-1) ?? null;
  if (key === 'ArrowUp') return column[row - 1] ?? null;
  if (key === 'ArrowDown') return column[row + 1] ?? null;
  const next = key === 'ArrowLeft' ? filled[at - 1] : key === 'ArrowRight' ? filled[at + 1] : undefined;
  return next?.[Math.min(row, next.length - 1)] ?? null;
}
