import type { PageView } from '../../ui/page/page-views.ts';
import { CoverageView } from './CoverageView.tsx';

/** Expected partners against those who are there. */
export const coverageView: PageView = { id: 'coverage', label: (t) => t('coverage:title'), Content: CoverageView };
