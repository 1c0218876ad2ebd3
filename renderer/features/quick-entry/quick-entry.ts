import { IconUserPlus } from '@tabler/icons-react';
import { create } from 'zustand';
import type { Command } from '../../app/commands.ts';
import { currentDocument } from '../../state/document.ts';

const useEntry = create<{ isOpen: boolean }>(() => ({ isOpen: false }));

/** Opens the quick entry of an actor. */
function openQuickEntry(): void {
  useEntry.setState({ isOpen: true });
}

export function closeQuickEntry(): void {
  useEntry.setState({ isOpen: false });
}

export function useQuickEntryOpen(): boolean {
  return useEntry((state) => state.isOpen);
}

/** Enters an actor from anywhere in the window. */
export const quickEntryCommands: readonly Command[] = [
  {
    id: 'actors.create',
    label: (t) => t('records:new.actors'),
    icon: IconUserPlus,
    keys: 'A',
    enabled: () => currentDocument().status !== null,
    run: openQuickEntry,
  },
];
