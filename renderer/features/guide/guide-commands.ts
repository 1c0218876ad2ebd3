import { IconRoute } from '@tabler/icons-react';
import { openGuideStep } from '../../../shared/guide/guide.ts';
import type { Command } from '../../app/commands.ts';
import { currentDocument } from '../../state/document.ts';
import { goTo } from '../../state/navigation.ts';

/** Goes on with the guided start where something is still open. */
export function resumeGuide(): void {
  goTo('guide', openGuideStep(currentDocument().network) ?? 'gaps');
}

export const guideCommands: readonly Command[] = [
  {
    id: 'guide.resume',
    label: (t) => t('guide:command'),
    icon: IconRoute,
    enabled: () => currentDocument().status !== null,
    run: resumeGuide,
  },
];
