import type { PageView } from '../../ui/page/page-views.ts';
import { PlanView } from './PlanView.tsx';

/** The measures as the table of an integrated action concept. */
export const planView: PageView = { id: 'plan', label: (t) => t('plan:title'), Content: PlanView };
