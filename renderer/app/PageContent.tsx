import { ActorsPage } from '../features/actors/ActorsPage.tsx';
import { FindingsPage } from '../features/findings/FindingsPage.tsx';
import { Inspector } from '../features/inspector/Inspector.tsx';
import { MapPage } from '../features/map/MapPage.tsx';
import type { Page } from '../state/navigation.ts';

const pages = { map: MapPage, actors: ActorsPage, findings: FindingsPage };

/** The page of the open document that was asked for, with the profile of what is selected beside it. */
export function PageContent({ page }: { readonly page: Exclude<Page, 'start'> }) {
  const Content = pages[page];
  return <Content inspector={<Inspector />} />;
}
