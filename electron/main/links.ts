import { type BrowserWindow, dialog, shell } from 'electron';
import type { Translate } from '../../shared/locale/translate.ts';

const openable: ReadonlySet<string> = new Set(['https:', 'mailto:']);

/** The address as it would be opened outside, or null for one that never is. */
function openableAddress(address: string): string | null {
  const url = URL.parse(address);
  if (!url || !openable.has(url.protocol) || url.username !== '' || url.password !== '') return null;
  return url.href;
}

/** Opens a web page or a mail outside, after the user has seen the whole address and agreed. */
export async function openOutside(address: string, window: BrowserWindow | null, t: Translate): Promise<void> {
  const url = openableAddress(address);
  if (url === null || !window) return;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: t('shell:link.question'),
    detail: url,
    buttons: [t('shell:link.open'), t('shell:link.cancel')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(url);
}
