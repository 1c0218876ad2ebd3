import { AgreementDetail } from '../features/agreements/AgreementDetail.tsx';
import { Inspector } from '../features/inspector/Inspector.tsx';
import { goTo, type Page, useView } from '../state/navigation.ts';
import { PageViewsProvider } from '../ui/page/page-views.ts';
import { pageViews } from './pages.tsx';

/** The view of the open document that was asked for, with the profile of what is selected beside it. */
export function PageContent({ page }: { readonly page: Exclude<Page, 'start'> }) {
  const asked = useView();
  const views = pageViews[page];
  const view = views.find(({ id }) => id === asked) ?? views[0];
  const { Content } = view;
  return (
    <PageViewsProvider value={{ views, current: view.id, show: (id) => page !== 'record' && goTo(page, id) }}>
      <Content key={view.id} inspector={<Inspector AgreementProfile={AgreementDetail} />} />
    </PageViewsProvider>
  );
}
