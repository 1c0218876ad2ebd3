import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shellChannel } from '../../shared/contract/desktop.ts';
import { startWithPage } from './start.ts';

const here = path.resolve(import.meta.filename);

describe('what the page may ask of the desktop', () => {
  it('is a handful of calls and nothing general', async () => {
    const { electron } = await startWithPage();
    expect([...electron.handlers.keys()].sort()).toEqual(
      (['chooseFile', 'chooseSources', 'chooseTarget', 'revealInFolder', 'setLanguage', 'setTitle'] as const).map(
        shellChannel,
      ),
    );
  });

  it.each([
    ['no frame at all', null],
    ['a frame of another origin', { origin: 'https://example.org' }],
    ['a frame that merely looks like the page', { origin: 'app://bundle', url: 'app://bundle/' }],
    ['a sandboxed frame', { origin: 'null' }],
  ])('is refused to %s', async (_name, frame) => {
    const { electron, window } = await startWithPage();
    electron.answers.files = [here];
    await expect(electron.call(shellChannel('chooseFile'), ['document'], frame)).rejects.toThrow('refused');
    await expect(electron.call(shellChannel('setTitle'), ['Fremd'], frame)).rejects.toThrow('refused');
    expect(electron.done.dialogs).toEqual([]);
    expect(window.title).toBe('');
  });

  it('is refused once the page in the window is another one', async () => {
    const { electron, window } = await startWithPage();
    window.webContents.mainFrame.origin = 'https://example.org';
    await expect(electron.call(shellChannel('chooseFile'), ['document'])).rejects.toThrow('refused');
  });

  it('is refused when the window has gone', async () => {
    const { electron, window } = await startWithPage();
    window.emit('closed');
    await expect(electron.call(shellChannel('chooseFile'), ['document'])).rejects.toThrow('refused');
  });

  it('has no effect with values of the wrong kind', async () => {
    const { electron, window } = await startWithPage();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...electron.handlers.keys()),
        fc.array(fc.oneof(fc.object(), fc.integer(), fc.constant(null), fc.array(fc.string())), { minLength: 1 }),
        async (channel, values) => {
          await expect(electron.call(channel, values)).rejects.toThrow('invalid');
        },
      ),
    );
    expect(window.title).toBe('');
    expect(electron.done.dialogs).toEqual([]);
    expect(electron.done.revealed).toEqual([]);
  });
});

describe('dialogs', () => {
  it('answer the document chosen, or null', async () => {
    const { electron } = await startWithPage();
    expect(await electron.call(shellChannel('chooseFile'), ['document'])).toBeNull();
    electron.answers.files = ['/home/quartier/Belm.knoten'];
    expect(await electron.call(shellChannel('chooseFile'), ['document'])).toBe('/home/quartier/Belm.knoten');
    expect(electron.done.dialogs[0]).toMatchObject({ title: 'Karte öffnen', properties: ['openFile'] });
  });

  it('suggest a file in the documents folder, whatever folder the suggestion names', async () => {
    const { electron } = await startWithPage();
    electron.answers.target = '/home/quartier/Netz.json';
    expect(await electron.call(shellChannel('chooseTarget'), ['../../etc/Netz.json'])).toBe('/home/quartier/Netz.json');
    expect(electron.done.dialogs[0]).toMatchObject({
      defaultPath: path.join('/home/quartier/Dokumente', 'Netz.json'),
      filters: [{ name: 'JSON', extensions: ['json'] }],
    });
    electron.answers.target = '';
    expect(await electron.call(shellChannel('chooseTarget'), ['Netz'])).toBeNull();
  });

  it('answer the files to read in, or none', async () => {
    const { electron } = await startWithPage();
    expect(await electron.call(shellChannel('chooseSources'))).toEqual([]);
    electron.answers.files = ['/a/akteure.csv', '/a/massnahmen.csv'];
    expect(await electron.call(shellChannel('chooseSources'))).toEqual([
      { path: '/a/akteure.csv' },
      { path: '/a/massnahmen.csv' },
    ]);
  });

  it('speak the language the page has chosen', async () => {
    const { electron } = await startWithPage();
    await electron.call(shellChannel('setLanguage'), ['en']);
    await electron.call(shellChannel('chooseFile'), ['document']);
    expect(electron.done.dialogs[0]).toMatchObject({ title: 'Open a map' });
  });
});

describe('files and title', () => {
  it('a file that exists is shown in its folder', async () => {
    const { electron } = await startWithPage();
    await electron.call(shellChannel('revealInFolder'), [here]);
    expect(electron.done.revealed).toEqual([here]);
  });

  it.each(['netz.knoten', '/no/such/file.knoten', `${here}\0.exe`, 'https://example.org', ''])(
    '%j is not shown',
    async (file) => {
      const { electron } = await startWithPage();
      await expect(electron.call(shellChannel('revealInFolder'), [file])).rejects.toThrow('invalid');
      expect(electron.done.revealed).toEqual([]);
    },
  );

  it('the window has the title the page gives it', async () => {
    const { electron, window } = await startWithPage();
    await electron.call(shellChannel('setTitle'), ['Lindenhöhe – Knotenwerk']);
    expect(window.title).toBe('Lindenhöhe – Knotenwerk');
  });
});
