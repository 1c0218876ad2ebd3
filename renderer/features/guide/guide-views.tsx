import type { ComponentType } from 'react';
import type { GuideStep } from '../../../shared/guide/guide.ts';
import type { PageView } from '../../ui/page/page-views.ts';
import { ActorsStep } from './ActorsStep.tsx';
import { AgreementsStep } from './AgreementsStep.tsx';
import { AreasStep } from './AreasStep.tsx';
import { FrameStep } from './FrameStep.tsx';
import { GapsStep } from './GapsStep.tsx';
import { GuidePage } from './GuidePage.tsx';
import { RelationsStep } from './RelationsStep.tsx';

function stepView(step: GuideStep, Content: ComponentType): PageView {
  return { id: step, Content: () => <GuidePage step={step} Content={Content} /> };
}

/** The steps of the guided start, each a view of its page. */
export const guideViews: readonly [PageView, ...PageView[]] = [
  stepView('frame', FrameStep),
  stepView('areas', AreasStep),
  stepView('actors', ActorsStep),
  stepView('relations', RelationsStep),
  stepView('agreements', AgreementsStep),
  stepView('gaps', GapsStep),
];
