import type { PageView } from '../../ui/page/page-views.ts';
import { TiesView } from './TiesView.tsx';
import { WhatIfView } from './WhatIfView.tsx';

/** Views of the gap analysis beside its findings: ties that are missing, and what would be if. */
export const gapViews: readonly PageView[] = [
  { id: 'ties', label: (t) => t('gaps:ties.title'), Content: TiesView },
  { id: 'whatIf', label: (t) => t('gaps:whatIf.title'), Content: WhatIfView },
];
