import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/contract/shell.ts';
import type { Translate } from '../../shared/locale/translate.ts';

/** Puts the menu in place; `choose` is called with each command chosen in it. */
export function showMenu(t: Translate, choose: (command: MenuCommand) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(t, choose)));
}

/**
 * The menu. Undo and redo only show their keys: the page itself listens to them, because in a text field they mean the
 * typing and not the document.
 */
function menuTemplate(t: Translate, choose: (command: MenuCommand) => void): MenuItemConstructorOptions[] {
  const item = (command: MenuCommand, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator ? { accelerator } : {}),
    registerAccelerator: command !== 'undo' && command !== 'redo',
    click: () => choose(command),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  return [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: t('shell:menu.file'),
      submenu: [
        item('start', t('shell:menu.start')),
        item('new', t('shell:menu.new'), 'CmdOrCtrl+N'),
        item('open', t('shell:menu.open'), 'CmdOrCtrl+O'),
        separator,
        item('save', t('shell:menu.save'), 'CmdOrCtrl+S'),
        item('saveAs', t('shell:menu.saveAs'), 'CmdOrCtrl+Shift+S'),
        separator,
        item('import', t('shell:menu.import')),
        item('export', t('shell:menu.export')),
        separator,
        { role: 'quit', label: t('shell:menu.quit') },
      ],
    },
    {
      label: t('shell:menu.edit'),
      submenu: [
        item('undo', t('shell:menu.undo'), 'CmdOrCtrl+Z'),
        item('redo', t('shell:menu.redo'), 'CmdOrCtrl+Shift+Z'),
        separator,
        { role: 'cut', label: t('shell:menu.cut') },
        { role: 'copy', label: t('shell:menu.copy') },
        { role: 'paste', label: t('shell:menu.paste') },
        { role: 'selectAll', label: t('shell:menu.selectAll') },
      ],
    },
    {
      label: t('shell:menu.view'),
      submenu: [
        { role: 'resetZoom', label: t('shell:menu.actualSize') },
        { role: 'zoomIn', label: t('shell:menu.zoomIn') },
        { role: 'zoomOut', label: t('shell:menu.zoomOut') },
        separator,
        { role: 'togglefullscreen', label: t('shell:menu.fullScreen') },
        ...(app.isPackaged ? [] : [separator, { role: 'toggleDevTools' } as const]),
      ],
    },
    { label: t('shell:menu.help'), submenu: [{ role: 'about', label: t('shell:menu.about') }] },
  ];
}
