import type { PageView } from '../../ui/page/page-views.ts';
import { ActionsView } from './ActionsView.tsx';
import { BodiesView } from './BodiesView.tsx';

/** Bodies with their attendance, and the tasks they have decided on. */
export const bodyViews: readonly [PageView, PageView] = [
  { id: 'overview', label: (t) => t('bodies:overview'), Content: BodiesView },
  { id: 'tasks', label: (t) => t('bodies:tasks'), Content: ActionsView },
];
