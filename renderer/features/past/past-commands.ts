import { IconFlag } from '@tabler/icons-react';
import type { Command } from '../../app/commands.ts';
import { currentDocument } from '../../state/document.ts';
import { goTo } from '../../state/navigation.ts';
import { askForPoint } from './take-point.ts';

const hasDocument = () => currentDocument().status !== null;

/** What can be done with the past of the document from anywhere in the window. */
export const pastCommands: readonly Command[] = [
  { id: 'past.takePoint', label: (t) => t('past:points.take'), icon: IconFlag, enabled: hasDocument, run: askForPoint },
  {
    id: 'past.points',
    label: (t) => t('past:points.show'),
    icon: IconFlag,
    enabled: hasDocument,
    run: () => goTo('history', 'points'),
  },
];
