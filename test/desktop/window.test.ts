import { expect, test } from 'vitest';
import { startMain, startWithPage } from './start.ts';

test('the window is a sandboxed page with nothing opened up', async () => {
  const { electron } = await startMain({ packaged: true });
  const { preload, ...preferences } = electron.windows[0]?.options.webPreferences ?? {};
  expect(preload).toMatch(/[\\/]preload[\\/]preload\.cjs$/);
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  });
});

test('every page is sandboxed, whatever its window asks for', async () => {
  const { electron } = await startMain();
  expect(electron.done.sandboxed).toBe(true);
});

test('tools for developers exist only outside the package', async () => {
  const { electron } = await startMain({ packaged: false });
  expect(electron.windows[0]?.options.webPreferences?.devTools).toBe(true);
});

test('the window shows the page of the application once there is something to see', async () => {
  const { electron } = await startMain();
  const [window] = electron.windows;
  expect(window?.loaded).toEqual(['app://bundle/']);
  expect(window?.shown).toBe(false);
  window?.emit('ready-to-show');
  expect(window?.shown).toBe(true);
});

test('a page that crashed is loaded again, but not for ever', async () => {
  const { electron, window } = await startWithPage();
  for (let time = 1; time <= 3; time += 1) {
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(window.webContents.reloads).toBe(time);
  }
  window.webContents.emit('render-process-gone', {}, { reason: 'oom' });
  expect(window.webContents.reloads).toBe(3);
  expect(electron.done.errors).toHaveLength(1);
  expect(electron.done.quits).toBe(1);
});

test('a stuck window is loaded again only when the user wants it', async () => {
  const { electron, window } = await startWithPage();
  window.emit('unresponsive');
  await Promise.resolve();
  expect(window.webContents.reloads).toBe(0);
  electron.answers.button = 1;
  window.emit('unresponsive');
  await expect.poll(() => window.webContents.reloads).toBe(1);
});
