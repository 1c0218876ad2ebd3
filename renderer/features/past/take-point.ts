import { create } from 'zustand';
import { watchDocument } from '../../state/document.ts';

interface Asking {
  readonly open: boolean;
  /** Grows with each point that was set or removed, because points are not among the records. */
  readonly serial: number;
}

const useAsking = create<Asking>(() => ({ open: false, serial: 0 }));

/** Asks for the name of a new restore point. */
export function askForPoint(): void {
  useAsking.setState({ open: true });
}

export function closePointDialog(): void {
  useAsking.setState({ open: false });
}

/** Whether a name is being asked for. */
export function usePointDialogOpen(): boolean {
  return useAsking((state) => state.open);
}

/** Says that there is another point, or one less. */
export function pointsChanged(): void {
  useAsking.setState(({ serial }) => ({ serial: serial + 1 }));
}

/** A number that changes with the list of points. */
export function usePointsSerial(): number {
  return useAsking((state) => state.serial);
}

watchDocument((now, before) => {
  if (now.generation !== before.generation) closePointDialog();
});
