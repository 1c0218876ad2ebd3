import type { ComponentType, ReactNode } from 'react';
import { ActorsPage } from '../features/actors/ActorsPage.tsx';
import { FindingsPage } from '../features/findings/FindingsPage.tsx';
import { Inspector } from '../features/inspector/Inspector.tsx';
import { MapPage } from '../features/map/MapPage.tsx';
import { RecordPage } from '../features/records/RecordPage.tsx';
import type { Page } from '../state/navigation.ts';

type DocumentPage = Exclude<Page, 'start'>;

/** The page of a record is its own profile and leaves out the one beside the other pages. */
const pages: { readonly [Name in DocumentPage]: ComponentType<{ readonly inspector: ReactNode }> } = {
  map: MapPage,
  actors: ActorsPage,
  findings: FindingsPage,
  record: RecordPage,
};

/** The page of the open document that was asked for, with the profile of what is selected beside it. */
export function PageContent({ page }: { readonly page: DocumentPage }) {
  const Content = pages[page];
  return <Content inspector={<Inspector />} />;
}
