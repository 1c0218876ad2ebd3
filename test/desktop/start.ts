import { vi } from 'vitest';
import { createFakeElectron, type FakeElectron, SilentProcess } from './fake-electron.ts';

/** The page the fake application serves. */
const pageFiles = new Map([
  ['index.html', { bytes: Buffer.from('<p>Knotenwerk</p>'), type: 'text/html; charset=utf-8' }],
  ['assets/index-1a2b.js', { bytes: Buffer.from('export {};'), type: 'text/javascript; charset=utf-8' }],
]);

interface Started {
  readonly electron: FakeElectron;
  /** Every process the main process started, in order. */
  readonly processes: SilentProcess[];
}

type Settings = Omit<Partial<Parameters<typeof createFakeElectron>[0]>, 'fork'> & { readonly args?: readonly string[] };

/** Starts the main process anew under a fake Electron, with a page that has not loaded yet. */
export async function startMain({ args = [], ...settings }: Settings = {}): Promise<Started> {
  const processes: SilentProcess[] = [];
  const electron = createFakeElectron({
    folder: '/home/quartier/Dokumente',
    ...settings,
    fork: (file) => {
      const process = new SilentProcess(file);
      processes.push(process);
      return process;
    },
  });
  vi.resetModules();
  vi.doMock('electron', () => electron.module);
  vi.doMock('../../electron/pages/page-files.ts', () => ({ loadPageFiles: () => Promise.resolve(pageFiles) }));
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['/opt/Knotenwerk/knotenwerk', ...args]);
  const { startApplication } = await import('../../electron/main/application.ts');
  startApplication();
  await new Promise((resolve) => setTimeout(resolve, 10));
  return { electron, processes };
}

/** The same with its page loaded. */
export async function startWithPage(settings: Settings = {}) {
  const started = await startMain(settings);
  const window = started.electron.windows[0];
  if (!window) throw new Error('no window was opened');
  window.webContents.emit('did-finish-load');
  return { ...started, window };
}
