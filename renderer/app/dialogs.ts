import { create } from 'zustand';

type Dialog = 'palette' | 'keys';

const useOpen = create<{ dialog: Dialog | null }>(() => ({ dialog: null }));

/** Opens a dialog of the frame in place of the one that is open; null closes it. */
export function showDialog(dialog: Dialog | null): void {
  useOpen.setState({ dialog });
}

/** Whether this dialog of the frame is open. */
export function useDialogOpen(dialog: Dialog): boolean {
  return useOpen((state) => state.dialog === dialog);
}
