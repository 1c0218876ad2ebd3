import type { PageView } from '../../ui/page/page-views.ts';
import { OffersView } from './OffersView.tsx';

/** Offers against target groups, with needs. */
export const matrixView: PageView = { id: 'matrix', label: (t) => t('offers:overview'), Content: OffersView };
