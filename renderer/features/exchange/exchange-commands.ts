import { IconFileImport } from '@tabler/icons-react';
import type { Command } from '../../app/commands.ts';
import { currentDocument } from '../../state/document.ts';
import { chooseImport } from './import-flow.ts';

/** What can be done with files from anywhere in the window. */
export const exchangeCommands: readonly Command[] = [
  {
    id: 'exchange.import',
    label: (t) => t('exchange:dialog.command'),
    icon: IconFileImport,
    enabled: () => currentDocument().status !== null,
    run: chooseImport,
  },
];
