import { ActorsPage } from '../features/actors/ActorsPage.tsx';
import type { Page } from '../state/navigation.ts';

/** The page of the open document that was asked for. */
export function PageContent({ page }: { readonly page: Exclude<Page, 'start'> }) {
  if (page === 'actors') return <ActorsPage inspector={null} />;
  return <h1>{page}</h1>;
}
