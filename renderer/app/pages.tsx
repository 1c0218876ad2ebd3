import {
  IconAddressBook,
  IconArrowsLeftRight,
  IconBuildingCommunity,
  IconChartDots3,
  IconChartHistogram,
  IconFileCertificate,
  IconHeartHandshake,
  IconHistory,
  IconHome,
  IconListCheck,
  IconPuzzle,
  IconRoute,
  IconSettings,
  IconUsersGroup,
} from '@tabler/icons-react';
import { AgreementsPage } from '../features/agreements/AgreementsPage.tsx';
import { bodyViews } from '../features/bodies/body-views.ts';
import { contactViews } from '../features/contacts/contact-views.ts';
import { analysisViews } from '../features/analysis/analysis-views.tsx';
import { coverageView } from '../features/coverage/coverage-page-view.ts';
import { expectationsView } from '../features/expectations/expectations-page-view.ts';
import { FindingsPage } from '../features/findings/FindingsPage.tsx';
import { gapViews } from '../features/gaps/gap-views.ts';
import { guideViews } from '../features/guide/guide-views.tsx';
import { MapPage } from '../features/map/MapPage.tsx';
import { planView } from '../features/measures/plan-view.ts';
import { matrixView } from '../features/offers/matrix-view.ts';
import { PointsPage } from '../features/past/PointsPage.tsx';
import { StepsPage } from '../features/past/StepsPage.tsx';
import { RecordPage } from '../features/records/RecordPage.tsx';
import { tableView } from '../features/tables/table-view.tsx';
import type { Page, PlainPage } from '../state/navigation.ts';
import type { PageView } from '../ui/page/page-views.ts';
import type { IconComponent } from './commands.ts';
import { recordActions } from './record-actions.tsx';
import { settingsViews } from './settings-views.tsx';

type DocumentPage = Exclude<Page, 'start'>;

/** The icon of every page that needs nothing but its name. */
export const pageIcons: Readonly<Record<PlainPage, IconComponent>> = {
  start: IconHome,
  guide: IconRoute,
  map: IconChartDots3,
  actors: IconUsersGroup,
  relations: IconArrowsLeftRight,
  offers: IconHeartHandshake,
  agreements: IconFileCertificate,
  bodies: IconBuildingCommunity,
  contacts: IconAddressBook,
  measures: IconListCheck,
  analysis: IconChartHistogram,
  findings: IconPuzzle,
  history: IconHistory,
  settings: IconSettings,
};

/** The pages in the order of the rail, in its groups. */
export const railGroups: readonly (readonly PlainPage[])[] = [
  ['start'],
  ['map', 'actors', 'relations', 'offers', 'agreements', 'bodies'],
  ['analysis', 'findings'],
  ['measures', 'contacts', 'history'],
];

/**
 * The views of every page of the open document, the first being shown when no other was asked for. A page of several
 * views shows their switch in its head (`PageHead`). To add a page: its name in `state/navigation.ts`, its text under
 * `common:page`, and a line in each of the three lists here.
 */
export const pageViews: { readonly [Name in DocumentPage]: readonly [PageView, ...PageView[]] } = {
  guide: guideViews,
  map: [{ id: 'map', Content: MapPage }],
  actors: [tableView('actors')],
  relations: [tableView('relations'), tableView('snapshots')],
  offers: [matrixView, tableView('offers'), tableView('needSignals')],
  agreements: [
    { id: 'board', label: (t) => t('agreements:view.board'), Content: AgreementsPage },
    { ...tableView('agreements'), label: (t) => t('agreements:view.table') },
  ],
  bodies: [...bodyViews, tableView('bodies'), tableView('meetings'), tableView('actionItems')],
  contacts: [...contactViews, tableView('contactPersons'), tableView('contactLog')],
  measures: [planView, tableView('measures')],
  analysis: analysisViews,
  findings: [
    { id: 'findings', label: (t) => t('findings:view'), Content: FindingsPage },
    coverageView,
    ...gapViews,
    expectationsView,
  ],
  record: [{ id: 'record', Content: () => <RecordPage actionsFor={recordActions} /> }],
  history: [
    { id: 'steps', label: (t) => t('past:steps.title'), Content: StepsPage },
    { id: 'points', label: (t) => t('past:points.title'), Content: PointsPage },
  ],
  settings: settingsViews,
};
