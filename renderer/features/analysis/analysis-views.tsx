import type { PageView } from '../../ui/page/page-views.ts';
import { CommunitiesView } from './CommunitiesView.tsx';
import { MeasuresView } from './MeasuresView.tsx';
import { NetworkView } from './NetworkView.tsx';
import { ParticipationView } from './ParticipationView.tsx';
import { RelationsView } from './RelationsView.tsx';
import { SpreadView } from './SpreadView.tsx';

/** The views of the page that measures the network. */
export const analysisViews: readonly [PageView, ...PageView[]] = [
  { id: 'measures', label: (t) => t('analysis:view.measures'), Content: MeasuresView },
  { id: 'network', label: (t) => t('analysis:view.network'), Content: NetworkView },
  { id: 'spread', label: (t) => t('analysis:view.spread'), Content: SpreadView },
  { id: 'communities', label: (t) => t('analysis:view.communities'), Content: CommunitiesView },
  { id: 'participation', label: (t) => t('analysis:view.participation'), Content: ParticipationView },
  { id: 'relations', label: (t) => t('analysis:view.relations'), Content: RelationsView },
];
