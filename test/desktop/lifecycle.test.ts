import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { toPage } from '../../shared/contract/desktop.ts';
import { startMain, startWithPage } from './start.ts';

describe('documents the desktop asks for', () => {
  it('are opened when they are named at the start', async () => {
    const { window } = await startWithPage({ args: ['--some-switch', '/tmp/Belm.knoten', 'Ost.KNOTEN', 'notes.txt'] });
    expect(window.webContents.received(toPage.openDocument)).toEqual(['/tmp/Belm.knoten', path.resolve('Ost.KNOTEN')]);
  });

  it('wait until the page has loaded', async () => {
    const { electron } = await startMain();
    electron.app.emit('open-file', { preventDefault: () => {} }, '/tmp/Belm.knoten');
    const contents = electron.windows[0]?.webContents;
    expect(contents?.received(toPage.openDocument)).toEqual([]);
    contents?.emit('did-finish-load');
    expect(contents?.received(toPage.openDocument)).toEqual(['/tmp/Belm.knoten']);
  });

  it('are opened once, even when the page is loaded again', async () => {
    const { window } = await startWithPage({ args: ['/tmp/Belm.knoten'] });
    window.webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
    window.webContents.emit('did-finish-load');
    expect(window.webContents.received(toPage.openDocument)).toHaveLength(1);
  });

  it('are opened at once while the page only moves within itself', async () => {
    const { electron, window } = await startWithPage();
    window.webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: true });
    electron.app.emit('open-file', { preventDefault: () => {} }, '/tmp/Belm.knoten');
    expect(window.webContents.received(toPage.openDocument)).toEqual(['/tmp/Belm.knoten']);
  });

  it('come from a second start to the window that is already there', async () => {
    const { electron, window } = await startWithPage();
    window.minimized = true;
    electron.app.emit('second-instance', {}, ['/opt/Knotenwerk/knotenwerk', 'Belm.knoten'], '/home/quartier');
    expect(window.webContents.received(toPage.openDocument)).toEqual([path.resolve('/home/quartier', 'Belm.knoten')]);
    expect([window.minimized, window.focused]).toEqual([false, 1]);
    expect(electron.windows).toHaveLength(1);
  });
});

describe('starting and ending', () => {
  it('a second start ends itself without window or host', async () => {
    const { electron, processes } = await startMain({ secondInstance: true });
    expect(electron.done.quits).toBe(1);
    expect([electron.windows, processes]).toEqual([[], []]);
  });

  it('closing the window ends the application', async () => {
    const { electron } = await startWithPage();
    electron.app.emit('window-all-closed');
    expect(electron.done.quits).toBe(1);
  });

  it('the application waits for the host to bring the document to its file', async () => {
    const { electron, processes } = await startWithPage();
    let waits = 0;
    electron.app.emit('will-quit', { preventDefault: () => (waits += 1) });
    expect(waits).toBe(1);
    expect(processes[0]?.told.at(-1)).toEqual({ type: 'shutDown' });
    expect(electron.done.quits).toBe(0);
    processes[0]?.end(0);
    await expect.poll(() => electron.done.quits).toBe(1);
    electron.app.emit('will-quit', { preventDefault: () => (waits += 1) });
    expect(waits).toBe(1);
    expect(processes).toHaveLength(1);
  });

  it('logging off lets the host bring the document to its file', async () => {
    const { window, processes } = await startWithPage();
    window.emit('session-end');
    expect(processes[0]?.told.at(-1)).toEqual({ type: 'shutDown' });
  });
});
