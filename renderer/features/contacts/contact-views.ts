import type { PageView } from '../../ui/page/page-views.ts';
import { ContactsView } from './ContactsView.tsx';
import { DutiesView } from './DutiesView.tsx';

/** Who to speak with again, and what data protection asks for with contact persons. */
export const contactViews: readonly [PageView, PageView] = [
  { id: 'due', label: (t) => t('contacts:due.title'), Content: ContactsView },
  { id: 'duties', label: (t) => t('contacts:duties.title'), Content: DutiesView },
];
