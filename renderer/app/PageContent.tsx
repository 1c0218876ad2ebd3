import type { Page } from '../state/navigation.ts';

/** The page of the open document that was asked for. */
export function PageContent({ page }: { readonly page: Exclude<Page, 'start'> }) {
  return <h1>{page}</h1>;
}
