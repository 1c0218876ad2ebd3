import type * as Electron from 'electron';
import { describe, expect, it } from 'vitest';
import { shellChannel, toPage } from '../../shared/contract/desktop.ts';
import type { MenuCommand } from '../../shared/contract/shell.ts';
import { startWithPage } from './start.ts';

type Item = Electron.MenuItemConstructorOptions;

function items(menu: readonly Item[] | undefined): Item[] {
  return (menu ?? []).flatMap((entry) => (Array.isArray(entry.submenu) ? entry.submenu : []));
}

describe('the menu', () => {
  it('is German, and English when the page is', async () => {
    const { electron } = await startWithPage();
    expect(electron.done.menus.at(-1)?.map(({ label }) => label)).toEqual(['Datei', 'Bearbeiten', 'Ansicht', 'Hilfe']);
    await electron.call(shellChannel('setLanguage'), ['en']);
    expect(electron.done.menus.at(-1)?.map(({ label }) => label)).toEqual(['File', 'Edit', 'View', 'Help']);
  });

  it.each([
    ['en-GB', 'File'],
    ['fr-FR', 'Datei'],
    ['de-AT', 'Datei'],
  ])('speaks the language of the computer until the page says otherwise: %s', async (language, first) => {
    const { electron } = await startWithPage({ languages: [language] });
    expect(electron.done.menus.at(-1)?.[0]?.label).toBe(first);
  });

  it('sends the page every command it knows', async () => {
    const { electron, window } = await startWithPage();
    for (const item of items(electron.done.menus.at(-1))) (item.click as (() => void) | undefined)?.();
    const commands: MenuCommand[] = ['start', 'new', 'open', 'save', 'saveAs', 'import', 'export', 'undo', 'redo'];
    expect(window.webContents.received(toPage.menuCommand)).toEqual(commands);
  });

  it('gives every entry a name and no key twice', async () => {
    const { electron } = await startWithPage({ packaged: true });
    const entries = items(electron.done.menus.at(-1)).filter(({ type }) => type !== 'separator');
    expect(entries.every(({ label }) => label)).toBe(true);
    const keys = entries.flatMap(({ accelerator }) => (accelerator ? [accelerator] : []));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('offers tools for developers only outside the package', async () => {
    for (const packaged of [true, false]) {
      const { electron } = await startWithPage({ packaged });
      const roles = items(electron.done.menus.at(-1)).map(({ role }) => role);
      expect(roles.includes('toggleDevTools')).toBe(!packaged);
    }
  });

  it('leaves the keys of undo and redo to the page, where they may mean the typing', async () => {
    const { electron } = await startWithPage();
    const quiet = items(electron.done.menus.at(-1)).filter(({ registerAccelerator }) => registerAccelerator === false);
    expect(quiet.map(({ label }) => label)).toEqual(['Rückgängig', 'Wiederholen']);
  });
});
