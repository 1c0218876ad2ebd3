import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pageOrigin, shellChannel, toPage } from '../../shared/contract/desktop.ts';
import type { Shell } from '../../shared/contract/shell.ts';

const invoked: unknown[][] = [];
const posted: unknown[][] = [];
let ipc = new EventEmitter();
let exposed: Record<string, unknown> = {};

beforeEach(async () => {
  ipc = Object.assign(new EventEmitter(), {
    invoke: (...values: unknown[]) => {
      invoked.push(values);
      return Promise.resolve('answer');
    },
  });
  exposed = {};
  invoked.length = 0;
  posted.length = 0;
  vi.resetModules();
  vi.doMock('electron', () => ({
    ipcRenderer: ipc,
    contextBridge: { exposeInMainWorld: (name: string, value: unknown) => (exposed[name] = value) },
  }));
  vi.stubGlobal('location', { origin: pageOrigin });
  vi.stubGlobal('window', { postMessage: (...values: unknown[]) => posted.push(values) });
  await import('../../electron/preload/preload.ts');
});

const shell = () => exposed['knotenwerk'] as Shell;

describe('what the page gets from the preload', () => {
  it('is one object of at most ten members, functions that cannot name a channel', () => {
    expect(Object.keys(exposed)).toEqual(['knotenwerk']);
    expect(Object.keys(shell()).length).toBeLessThanOrEqual(10);
    for (const [name, value] of Object.entries(shell())) expect(['function', 'string'], name).toContain(typeof value);
  });

  it('asks the main process with the values given', async () => {
    expect(await shell().chooseTarget('Netz.json')).toBe('answer');
    shell().setTitle('Belm');
    expect(invoked).toEqual([
      [shellChannel('chooseTarget'), 'Netz.json'],
      [shellChannel('setTitle'), 'Belm'],
    ]);
  });

  it('passes on commands of the menu without the event they came with', () => {
    const heard: unknown[][] = [];
    const end = shell().onMenuCommand((...values) => heard.push(values));
    ipc.emit(toPage.menuCommand, { sender: ipc }, 'save');
    end();
    ipc.emit(toPage.menuCommand, { sender: ipc }, 'undo');
    expect(heard).toEqual([['save']]);
  });

  it('keeps documents to open until the page asks for them', () => {
    ipc.emit(toPage.openDocument, {}, '/tmp/Belm.knoten');
    const heard: string[] = [];
    shell().onOpenDocument((path) => heard.push(path));
    ipc.emit(toPage.openDocument, {}, '/tmp/Ost.knoten');
    expect(heard).toEqual(['/tmp/Belm.knoten', '/tmp/Ost.knoten']);
  });

  it('hands the port to the page of the application and to no other', () => {
    const port = {};
    ipc.emit(toPage.port, { ports: [port] });
    expect(posted).toEqual([[toPage.port, 'app://bundle', [port]]]);
  });
});
