import type { Source } from './exchange.ts';

/** A command of the desktop menu. */
export type MenuCommand = 'new' | 'open' | 'save' | 'saveAs' | 'import' | 'export' | 'undo' | 'redo' | 'start';

/** What a file is chosen for: to be opened as a document, or to be linked, whatever it is. */
export type FileKind = 'document' | 'any';

/** What only the surroundings of the page can do: one implementation for Electron, one for the browser. */
export interface Shell {
  readonly edition: 'desktop' | 'browser';
  /** Asks where to write a file of this name; null when cancelled. */
  chooseTarget(suggestedName: string): Promise<string | null>;
  /** Asks for a document file, or for any file, where the documents are; null when cancelled. */
  chooseFile(kind: FileKind): Promise<string | null>;
  /** Asks for one or more files to import; empty when cancelled. */
  chooseSources(): Promise<Source[]>;
  /** Gives the user a text as a file, where the page has no paths; false where chooseTarget is to be used. */
  download(fileName: string, text: string): boolean;
  revealInFolder(path: string): Promise<void>;
  setTitle(title: string): void;
  /** The language of everything outside the page: menu, dialogs. */
  setLanguage(language: 'de' | 'en'): void;
  /** Calls back for each command chosen in the menu; returns what ends that. */
  onMenuCommand(listener: (command: MenuCommand) => void): () => void;
  /**
   * Calls back with the path of each document the desktop asks for (double click, start argument), also with those
   * asked for before; returns what ends that.
   */
  onOpenDocument(listener: (path: string) => void): () => void;
}
