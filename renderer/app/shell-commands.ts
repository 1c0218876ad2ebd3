import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconArrowRight,
  IconCopy,
  IconDeviceFloppy,
  IconFileExport,
  IconFilePlus,
  IconFolderOpen,
  IconFolderSearch,
  IconKeyboard,
  IconMoon,
  IconSun,
  IconX,
} from '@tabler/icons-react';
import type { MenuCommand } from '../../shared/contract/index.ts';
import {
  chooseAndOpenDocument,
  closeDocument,
  exportDocument,
  redo,
  saveAs,
  saveNow,
  undo,
} from '../state/document-commands.ts';
import { currentDocument } from '../state/document.ts';
import { shell } from '../state/host.ts';
import { goBack, goForward, goTo } from '../state/navigation.ts';
import { setTheme, translateDynamic } from '../state/preferences.ts';
import { agreementCommands } from '../features/agreements/agreement-commands.ts';
import { contactCommands } from '../features/contacts/contact-commands.ts';
import { exchangeCommands } from '../features/exchange/exchange-commands.ts';
import { gapCommands } from '../features/gaps/gap-commands.ts';
import { guideCommands } from '../features/guide/guide-commands.ts';
import { quickEntryCommands } from '../features/quick-entry/quick-entry.ts';
import { mergeCommands } from '../features/merge/merge-commands.ts';
import { pastCommands } from '../features/past/past-commands.ts';
import { recordPageCommands } from '../features/records/record-commands.ts';
import { askForNewDocument } from '../features/start/new-document.ts';
import { type Command, registerCommands, runCommand } from './commands.ts';
import { showDialog } from './dialogs.ts';
import { focusRegion } from './frame/regions.ts';
import { pageIcons, railGroups } from './pages.tsx';

const hasDocument = () => currentDocument().status !== null;

const pageCommands: Command[] = [...railGroups.flat(), 'settings' as const].map((page, index) => ({
  id: `page.${page}`,
  label: (t) => t(`common:page.${page}`),
  icon: pageIcons[page],
  ...(index < 9 ? { keys: `mod+${index + 1}` } : {}),
  enabled: page === 'start' ? undefined : hasDocument,
  run: () => goTo(page),
}));

function stepName(direction: 'undo' | 'redo'): string | null {
  const step = currentDocument().status?.[direction];
  return step ? translateDynamic(step.key, step.values) : null;
}

const historyCommands: Command[] = [
  {
    id: 'history.undo',
    label: (t) => {
      const step = stepName('undo');
      return step ? t('common:history.undoStep', { step }) : t('common:history.undo');
    },
    icon: IconArrowBackUp,
    keys: 'mod+Z',
    enabled: () => Boolean(currentDocument().status?.undo),
    run: undo,
  },
  {
    id: 'history.redo',
    label: (t) => {
      const step = stepName('redo');
      return step ? t('common:history.redoStep', { step }) : t('common:history.redo');
    },
    icon: IconArrowForwardUp,
    keys: 'mod+shift+Z mod+Y',
    enabled: () => Boolean(currentDocument().status?.redo),
    run: redo,
  },
];

const documentCommands: Command[] = [
  {
    id: 'document.new',
    label: (t) => t('start:new.command'),
    icon: IconFilePlus,
    keys: 'mod+N',
    run: () => askForNewDocument('map'),
  },
  {
    id: 'document.open',
    label: (t) => t('common:document.open'),
    icon: IconFolderOpen,
    keys: 'mod+O',
    run: chooseAndOpenDocument,
  },
  {
    id: 'document.save',
    label: (t) => t('common:document.save'),
    icon: IconDeviceFloppy,
    keys: 'mod+S',
    enabled: hasDocument,
    run: saveNow,
  },
  {
    id: 'document.saveAs',
    label: (t) => t('common:document.saveAs'),
    icon: IconCopy,
    keys: 'mod+shift+S',
    enabled: hasDocument,
    run: saveAs,
  },
  {
    id: 'document.export',
    label: (t) => t('common:document.export'),
    icon: IconFileExport,
    enabled: hasDocument,
    run: exportDocument,
  },
  {
    id: 'document.close',
    label: (t) => t('common:document.close'),
    icon: IconX,
    enabled: hasDocument,
    run: closeDocument,
  },
];

const revealCommand: Command = {
  id: 'document.reveal',
  label: (t) => t('common:document.reveal'),
  icon: IconFolderSearch,
  enabled: hasDocument,
  run: () => shell().revealInFolder(currentDocument().status?.path ?? ''),
};

const windowCommands: Command[] = [
  {
    id: 'window.palette',
    label: (t) => t('common:palette.title'),
    keys: 'mod+K',
    run: () => showDialog('palette'),
  },
  { id: 'window.back', label: (t) => t('common:keys.back'), icon: IconArrowLeft, keys: 'alt+ArrowLeft', run: goBack },
  {
    id: 'window.forward',
    label: (t) => t('common:keys.forward'),
    icon: IconArrowRight,
    keys: 'alt+ArrowRight',
    run: goForward,
  },
  { id: 'window.nextRegion', label: (t) => t('common:keys.nextRegion'), keys: 'F6', run: () => focusRegion(1) },
  {
    id: 'window.previousRegion',
    label: (t) => t('common:keys.previousRegion'),
    keys: 'shift+F6',
    run: () => focusRegion(-1),
  },
  {
    id: 'window.keys',
    label: (t) => t('common:keys.overview'),
    icon: IconKeyboard,
    keys: '?',
    run: () => showDialog('keys'),
  },
  { id: 'window.light', label: (t) => t('common:settings.useLight'), icon: IconSun, run: () => setTheme('light') },
  { id: 'window.dark', label: (t) => t('common:settings.useDark'), icon: IconMoon, run: () => setTheme('dark') },
];

const menuCommands: Readonly<Record<MenuCommand, string>> = {
  new: 'document.new',
  open: 'document.open',
  save: 'document.save',
  saveAs: 'document.saveAs',
  import: 'exchange.import',
  export: 'document.export',
  undo: 'history.undo',
  redo: 'history.redo',
  start: 'page.start',
};

/** Registers what the frame itself can do and lets the desktop's menu run commands; returns what ends that. */
export function registerShellCommands(): () => void {
  const documents = shell().edition === 'desktop' ? [...documentCommands, revealCommand] : documentCommands;
  const ends = [
    registerCommands([
      ...pageCommands,
      ...historyCommands,
      ...agreementCommands,
      ...gapCommands,
      ...quickEntryCommands,
      ...guideCommands,
      ...recordPageCommands,
      ...contactCommands,
      ...pastCommands,
      ...mergeCommands,
      ...exchangeCommands,
      ...documents,
      ...windowCommands,
    ]),
    shell().onMenuCommand((command) => runCommand(menuCommands[command])),
  ];
  return () => {
    for (const end of ends) end();
  };
}
