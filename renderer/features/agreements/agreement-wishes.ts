import { create } from 'zustand';
import type { AgreementState, AgreementType } from '../../../shared/model/enumerations.ts';

/** What the dialogs of agreements are asked for: a step in a life cycle, or something new. */
export type AgreementWish =
  | { readonly kind: 'step'; readonly id: string; readonly offered: readonly AgreementState[] }
  | {
      readonly kind: 'new';
      readonly type: AgreementType;
      readonly title: string;
      readonly partyIds: readonly string[];
    };

const useWish = create<{ wish: AgreementWish | null; landed: string | null }>(() => ({ wish: null, landed: null }));

/** Asks for the day and a note of a step; the first state offered is chosen. */
export function askForStep(id: string, offered: readonly AgreementState[]): void {
  useWish.setState({ wish: { kind: 'step', id, offered } });
}

/** Asks for what a new agreement needs. */
export function askForAgreement(type: AgreementType, title = '', partyIds: readonly string[] = []): void {
  useWish.setState({ wish: { kind: 'new', type, title, partyIds } });
}

export function forgetWish(): void {
  useWish.setState({ wish: null });
}

export function useAgreementWish(): AgreementWish | null {
  return useWish((state) => state.wish);
}

/** Says which agreement the focus should be on once it is where it belongs now. */
export function land(id: string | null): void {
  useWish.setState({ landed: id });
}

/** The agreement a dialog left to take the focus, or null. */
export function useLanded(): string | null {
  return useWish((state) => state.landed);
}
