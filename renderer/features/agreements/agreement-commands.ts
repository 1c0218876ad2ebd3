import { IconFileCertificate } from '@tabler/icons-react';
import type { Command } from '../../app/commands.ts';
import { currentDocument } from '../../state/document.ts';
import { askForAgreement } from './agreement-wishes.ts';

/** What can be done with agreements from anywhere in the window. */
export const agreementCommands: readonly Command[] = [
  {
    id: 'agreements.fromTemplate',
    label: (t) => t('agreements:fromTemplate'),
    icon: IconFileCertificate,
    enabled: () => currentDocument().status !== null,
    run: () => askForAgreement('cooperation'),
  },
];
