import { existsSync } from 'node:fs';
import path from 'node:path';
import { app, type BrowserWindow, dialog, ipcMain, type IpcMainInvokeEvent, shell } from 'electron';
import { z } from 'zod';
import { pageOrigin, type ShellCall, shellChannel } from '../../shared/contract/desktop.ts';
import type { FileKind } from '../../shared/contract/shell.ts';
import { languages } from '../../shared/locale/resources.ts';
import { setLanguage, texts } from './texts.ts';

/** Endings of the files that can be read in. */
const tableEndings = ['csv', 'tsv', 'txt', 'json'];

interface ShellCallsOptions {
  /** The window whose page may call; null while there is none. */
  readonly window: () => BrowserWindow | null;
  readonly onLanguageChange: () => void;
}

/** Answers what the page asks of the desktop: the only place that listens to it. */
export function answerShellCalls({ window, onLanguageChange }: ShellCallsOptions): void {
  const answer = <Input extends z.ZodType<unknown[]>, Output extends z.ZodType>(
    call: ShellCall,
    input: Input,
    output: Output,
    work: (window: BrowserWindow, ...input: z.output<Input>) => Promise<z.input<Output>> | z.input<Output>,
  ): void => {
    ipcMain.handle(shellChannel(call), async (event, ...values: unknown[]) => {
      const own = window();
      if (!own || !isOwnPage(event, own)) throw new Error(`${call}: refused`);
      const parsed = input.safeParse(values);
      if (!parsed.success) throw new Error(`${call}: invalid`);
      return output.parse(await work(own, ...parsed.data));
    });
  };

  answer('chooseFile', z.tuple([z.enum(['document', 'any'])]), z.string().nullable(), chooseFile);
  answer('chooseTarget', z.tuple([z.string().max(1000)]), z.string().nullable(), chooseTarget);
  answer('chooseSources', z.tuple([]), z.array(z.object({ path: z.string() })), chooseSources);
  answer('revealInFolder', z.tuple([existingPath]), z.void(), (_window, file) => shell.showItemInFolder(file));
  answer('setTitle', z.tuple([z.string().max(1000)]), z.void(), (own, title) => own.setTitle(title));
  answer('setLanguage', z.tuple([z.enum(languages)]), z.void(), (_window, language) => {
    setLanguage(language);
    onLanguageChange();
  });
}

/** Whether a call comes from the page of the window itself, not from a frame in it or a page that took its place. */
function isOwnPage({ senderFrame }: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  return senderFrame !== null && senderFrame.origin === pageOrigin && senderFrame === window.webContents.mainFrame;
}

const existingPath = z
  .string()
  .refine((file) => !file.includes('\0') && path.isAbsolute(file) && existsSync(file))
  .transform((file) => path.normalize(file));

async function chooseFile(window: BrowserWindow, kind: FileKind): Promise<string | null> {
  const t = texts();
  const documents = { name: t('shell:fileType.document'), extensions: ['knoten'] };
  const all = { name: t('shell:fileType.all'), extensions: ['*'] };
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: kind === 'document' ? t('shell:openDocument') : t('shell:chooseFile'),
    properties: ['openFile'],
    filters: kind === 'document' ? [documents, all] : [all],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

async function chooseTarget(window: BrowserWindow, suggestedName: string): Promise<string | null> {
  const t = texts();
  const name = path.basename(suggestedName);
  const ending = path.extname(name).slice(1);
  const kind = ending === 'knoten' ? t('shell:fileType.document') : ending.toUpperCase();
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: t('shell:chooseTarget'),
    defaultPath: path.join(app.getPath('documents'), name),
    filters: ending ? [{ name: kind, extensions: [ending] }] : [],
  });
  return canceled || filePath === '' ? null : filePath;
}

async function chooseSources(window: BrowserWindow): Promise<{ path: string }[]> {
  const t = texts();
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t('shell:chooseSources'),
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: t('shell:fileType.table'), extensions: tableEndings },
      { name: t('shell:fileType.all'), extensions: ['*'] },
    ],
  });
  return canceled ? [] : filePaths.map((file) => ({ path: file }));
}
