import { once } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toPage } from '../../shared/contract/desktop.ts';
import { startMain, startWithPage } from './start.ts';

afterEach(() => void vi.useRealTimers());

describe('the line between page and host', () => {
  it('connects both once the page has loaded', async () => {
    const { window, processes } = await startWithPage();
    const [host] = processes;
    expect(host?.file).toMatch(/[\\/]host\.js$/);
    expect(host?.told).toEqual([
      { type: 'begin', documentsFolder: '/home/quartier/Dokumente/Knotenwerk', reopen: null },
      { type: 'connect' },
    ]);
    const [hostEnd] = host?.ports ?? [];
    const [pageEnd] = window.webContents.ports;
    expect(window.webContents.sent.at(-1)?.channel).toBe(toPage.port);
    pageEnd?.start();
    hostEnd?.postMessage('from the host');
    expect((await once(pageEnd!, 'message'))[0]).toMatchObject({ data: 'from the host' });
    pageEnd?.close();
  });

  it('does not exist before the page can take it', async () => {
    const { electron, processes } = await startMain();
    expect(electron.windows[0]?.webContents.ports).toEqual([]);
    expect(processes[0]?.ports).toEqual([]);
  });

  it('is a new one when the page is loaded again', async () => {
    const { window, processes } = await startWithPage();
    window.webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
    window.webContents.emit('did-finish-load');
    expect(window.webContents.ports).toHaveLength(2);
    expect(processes[0]?.ports).toHaveLength(2);
  });

  it('is a new one when the host failed and was started again', async () => {
    const { window, processes } = await startWithPage();
    processes[0]?.end(139);
    expect(processes.map(({ file }) => file)).toEqual([processes[0]?.file, processes[0]?.file]);
    expect(processes[1]?.told).toEqual([
      { type: 'begin', documentsFolder: '/home/quartier/Dokumente/Knotenwerk', reopen: null },
      { type: 'connect' },
    ]);
    expect(window.webContents.ports).toHaveLength(2);
  });

  it('leads to the same document after a failure, unless that document is what makes the host fail', async () => {
    const { processes } = await startWithPage();
    processes[0]?.emit('message', { type: 'opened', path: '/tmp/Belm.knoten' });
    processes[0]?.end(139);
    expect(processes[1]?.told[0]).toMatchObject({ type: 'begin', reopen: '/tmp/Belm.knoten' });
    processes[1]?.end(139);
    expect(processes[2]?.told[0]).toMatchObject({ type: 'begin', reopen: null });
  });

  it('is given up, with a sentence, when the host fails again and again', async () => {
    const { electron, processes } = await startWithPage();
    for (let time = 0; time < 4; time += 1) processes[time]?.end(1);
    expect(processes).toHaveLength(4);
    expect(electron.done.errors).toEqual([
      'Der Teil von Knotenwerk, der die Karte verwaltet, lässt sich gerade nicht starten.',
    ]);
    expect(electron.done.quits).toBe(1);
  });

  it('is not given up when failures lie far apart', async () => {
    const { electron, processes } = await startWithPage();
    vi.useFakeTimers({ toFake: ['Date'] });
    for (let time = 0; time < 8; time += 1) {
      vi.advanceTimersByTime(30_000);
      processes[time]?.end(1);
    }
    expect(processes).toHaveLength(9);
    expect(electron.done.errors).toEqual([]);
  });

  it('ends by force when the host does not end by itself', async () => {
    const { electron, processes } = await startWithPage();
    vi.useFakeTimers();
    electron.app.emit('will-quit', { preventDefault: () => {} });
    vi.advanceTimersByTime(14_000);
    expect(processes[0]?.killed).toBe(false);
    vi.advanceTimersByTime(2_000);
    expect(processes[0]?.killed).toBe(true);
  });
});

describe('a process the host asks for', () => {
  it('gets a line straight to the host', async () => {
    const { processes } = await startMain();
    const [host] = processes;
    host?.emit('message', { type: 'start', id: 7, process: 'reader' });
    const reader = processes[1];
    expect(reader?.file).toMatch(/[\\/]reader\.js$/);
    expect(host?.told.at(-1)).toEqual({ type: 'started', id: 7 });
    const [hostEnd] = host?.ports ?? [];
    const [readerEnd] = reader?.ports ?? [];
    hostEnd?.start();
    readerEnd?.postMessage({ rows: 3 });
    expect((await once(hostEnd!, 'message'))[0]).toMatchObject({ data: { rows: 3 } });
    hostEnd?.close();
  });

  it('is reported when it ends, and ends when the host says so', async () => {
    const { processes } = await startMain();
    const [host] = processes;
    host?.emit('message', { type: 'start', id: 1, process: 'reader' });
    host?.emit('message', { type: 'start', id: 2, process: 'reader' });
    host?.emit('message', { type: 'kill', id: 2 });
    expect([processes[1]?.killed, processes[2]?.killed]).toEqual([false, true]);
    expect(host?.told.at(-1)).toEqual({ type: 'exited', id: 2 });
    processes[1]?.end(1);
    expect(host?.told.at(-1)).toEqual({ type: 'exited', id: 1 });
  });

  it('ends with the host', async () => {
    const { processes } = await startMain();
    processes[0]?.emit('message', { type: 'start', id: 1, process: 'reader' });
    processes[0]?.end(139);
    expect(processes[1]?.killed).toBe(true);
  });
});
