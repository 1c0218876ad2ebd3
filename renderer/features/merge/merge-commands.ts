import { IconArrowMerge } from '@tabler/icons-react';
import type { Command } from '../../app/commands.ts';
import { askToMerge } from '../../state/merge-request.ts';
import { currentSelection } from '../../state/selection.ts';

/** What is selected, where that is one actor or two. */
function selectedActors(): readonly string[] {
  const keys = currentSelection();
  const actors = keys.filter(({ table }) => table === 'actors');
  return actors.length === keys.length && keys.length <= 2 ? actors.map(({ id }) => id) : [];
}

export const mergeCommands: readonly Command[] = [
  {
    id: 'actors.merge',
    label: (t) => t('merge:command'),
    icon: IconArrowMerge,
    enabled: () => selectedActors().length > 0,
    run: () => {
      const [keepId, dropId = null] = selectedActors();
      if (keepId !== undefined) askToMerge({ keepId, dropId });
    },
  },
];
