import type { PageView } from '../../ui/page/page-views.ts';
import { ExpectationsView } from './ExpectationsView.tsx';

/** What the network is compared with. */
export const expectationsView: PageView = {
  id: 'expectations',
  label: (t) => t('expectations:title'),
  Content: ExpectationsView,
};
