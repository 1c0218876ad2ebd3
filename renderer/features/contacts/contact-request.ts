import { create } from 'zustand';

const useRequest = create<{ asked: boolean }>(() => ({ asked: false }));

/** Asks for the focus in the field that notes a contact, once the page is there. */
export function askForName(): void {
  useRequest.setState({ asked: true });
}

/** Whether the focus was asked for and not given yet. */
export function useNameAskedFor(): boolean {
  return useRequest((state) => state.asked);
}

export function nameGiven(): void {
  useRequest.setState({ asked: false });
}
