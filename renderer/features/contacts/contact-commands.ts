import { IconMessageCheck, IconMessagePlus } from '@tabler/icons-react';
import type { Command } from '../../app/commands.ts';
import { noteContact } from '../../state/contacts.ts';
import { currentDocument } from '../../state/document.ts';
import { goTo } from '../../state/navigation.ts';
import { currentSelection, type RecordKey } from '../../state/selection.ts';
import { askForName } from './contact-request.ts';

function selectedActor(): RecordKey | null {
  const [first, second] = currentSelection();
  return first?.table === 'actors' && second === undefined ? first : null;
}

/** Notes contacts from anywhere in the window. */
export const contactCommands: readonly Command[] = [
  {
    id: 'contacts.note',
    label: (t) => t('contacts:spokenTodayWithWhom'),
    icon: IconMessagePlus,
    enabled: () => currentDocument().status !== null,
    run: () => {
      goTo('contacts');
      askForName();
    },
  },
  {
    id: 'contacts.noteSelected',
    label: (t) => t('contacts:spokenTodayWithSelected'),
    icon: IconMessageCheck,
    enabled: () => selectedActor() !== null,
    run: () => {
      const actor = selectedActor();
      if (actor) return noteContact(actor.id);
    },
  },
];
