import { IconUserPlus } from '@tabler/icons-react';
import type { Command } from '../../app/commands.ts';
import { currentDocument } from '../../state/document.ts';
import { goTo } from '../../state/navigation.ts';
import { setTable } from './table-settings.ts';

/** What can be done with actors from anywhere in the window. */
export const actorCommands: readonly Command[] = [
  {
    id: 'actors.create',
    label: (t) => t('actors:add'),
    icon: IconUserPlus,
    enabled: () => currentDocument().status !== null,
    run: () => {
      goTo('actors');
      setTable({ adding: true });
    },
  },
];
