import type { Shell } from '../../../shared/contract/index.ts';

declare global {
  interface Window {
    /** What the preload of the desktop edition offers; absent in a browser. */
    readonly knotenwerk?: Omit<Shell, 'edition' | 'download'>;
  }
}

/** The shell of the desktop window, or null in a browser. */
export function desktopShell(): Shell | null {
  const offered = window.knotenwerk;
  if (!offered) return null;
  return {
    edition: 'desktop',
    chooseDocument: () => offered.chooseDocument(),
    chooseTarget: (suggestedName) => offered.chooseTarget(suggestedName),
    chooseSources: () => offered.chooseSources(),
    download: () => false,
    revealInFolder: (path) => offered.revealInFolder(path),
    setTitle(title) {
      document.title = title;
      offered.setTitle(title);
    },
    setLanguage(language) {
      document.documentElement.lang = language;
      offered.setLanguage(language);
    },
    onMenuCommand: (listener) => offered.onMenuCommand(listener),
    onOpenDocument: (listener) => offered.onOpenDocument(listener),
  };
}
