import { RecordEditor } from '../features/records/RecordEditor.tsx';
import { AppearanceSettings } from '../features/settings/AppearanceSettings.tsx';
import { AreaSettings } from '../features/settings/AreaSettings.tsx';
import { CatalogueSettings } from '../features/settings/CatalogueSettings.tsx';
import { NetworkSettings } from '../features/settings/NetworkSettings.tsx';
import { ThresholdSettings } from '../features/settings/ThresholdSettings.tsx';
import type { PageView } from '../ui/page/page-views.ts';
import { showDialog } from './dialogs.ts';

/** What can be set: the network and its lists, the thresholds of the rules, and how this window looks. */
export const settingsViews: readonly [PageView, ...PageView[]] = [
  {
    id: 'network',
    label: (t) => t('settings:view.network'),
    Content: () => <NetworkSettings Form={RecordEditor} />,
  },
  { id: 'areas', label: (t) => t('settings:view.areas'), Content: () => <AreaSettings Form={RecordEditor} /> },
  {
    id: 'catalogues',
    label: (t) => t('settings:view.catalogues'),
    Content: () => <CatalogueSettings Form={RecordEditor} />,
  },
  { id: 'thresholds', label: (t) => t('settings:view.thresholds'), Content: ThresholdSettings },
  {
    id: 'appearance',
    label: (t) => t('settings:view.appearance'),
    Content: () => <AppearanceSettings onKeys={() => showDialog('keys')} />,
  },
];
