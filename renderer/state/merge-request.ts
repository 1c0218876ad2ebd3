import { create } from 'zustand';
import { watchDocument } from './document.ts';

/** A wish to make two actors one; `dropId` is null until the second one is chosen. */
export interface MergeWish {
  readonly keepId: string;
  readonly dropId: string | null;
}

const useWish = create<{ wish: MergeWish | null }>(() => ({ wish: null }));

/** Asks how two actors become one; without the second it is asked for. Null ends that. */
export function askToMerge(wish: MergeWish | null): void {
  useWish.setState({ wish });
}

export function useMergeWish(): MergeWish | null {
  return useWish((state) => state.wish);
}

watchDocument((now, before) => {
  const { wish } = useWish.getState();
  if (wish && (now.generation !== before.generation || !now.network.find('actors', wish.keepId))) askToMerge(null);
});
