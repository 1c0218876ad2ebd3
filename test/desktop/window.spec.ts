import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, expect, test } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');

/** The Electron program where it has been downloaded; asking the package itself would begin to download it. */
function electronBinary(): string | null {
  const folder = path.join(root, 'node_modules/electron');
  const pathFile = path.join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const file = path.join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(file) ? file : null;
}

function obstacle(): string | null {
  if (!electronBinary()) return 'the Electron program is not installed here';
  if (process.platform !== 'linux') return null;
  if (process.getuid?.() === 0) return 'Electron opens no window for root';
  return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? null : 'there is no screen here';
}

const reason = obstacle();
if (reason) console.log(`SKIPPED: the desktop window was not tried, because ${reason}.`);

test('the window opens, and an example can be opened in it', async () => {
  test.skip(reason !== null, reason ?? '');
  const folder = mkdtempSync(path.join(tmpdir(), 'knotenwerk-window-'));
  const application = await _electron.launch({
    executablePath: electronBinary() ?? '',
    args: [root, `--user-data-dir=${path.join(folder, 'profile')}`],
    env: {
      ...(process.env as Record<string, string>),
      KNOTENWERK_DATA: path.join(folder, 'data'),
      KNOTENWERK_DOCUMENTS: path.join(folder, 'documents'),
    },
  });
  const page = await application.firstWindow();
  expect(page.url()).toBe('app://bundle/');
  expect(await page.evaluate(() => 'require' in window || 'process' in window)).toBe(false);
  await page.getByText('Belm').first().click();
  await expect(page.getByRole('navigation')).toBeVisible();
  await application.close();
});
