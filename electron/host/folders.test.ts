import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { defaultFolders } from './folders.ts';

const home = '/home/ada';

it('on Linux follows the folders of the desktop', () => {
  expect(defaultFolders({ platform: 'linux', environment: {}, home })).toEqual({
    dataFolder: '/home/ada/.local/share/knotenwerk',
    documentsFolder: '/home/ada/Documents/Knotenwerk',
  });
  expect(defaultFolders({ platform: 'linux', environment: { XDG_DATA_HOME: '/data' }, home }).dataFolder).toBe(
    '/data/knotenwerk',
  );
  const german = mkdtempSync(path.join(tmpdir(), 'home-'));
  mkdirSync(path.join(german, '.config'));
  writeFileSync(path.join(german, '.config/user-dirs.dirs'), '# Ordner\nXDG_DOCUMENTS_DIR="$HOME/Dokumente"\n');
  expect(defaultFolders({ platform: 'linux', environment: {}, home: german }).documentsFolder).toBe(
    path.join(german, 'Dokumente/Knotenwerk'),
  );
});

it('keeps working copies out of roaming and synchronised folders on macOS and Windows', () => {
  expect(defaultFolders({ platform: 'darwin', environment: {}, home }).dataFolder).toBe(
    '/home/ada/Library/Application Support/Knotenwerk',
  );
  const environment = { LOCALAPPDATA: '/local', APPDATA: '/roaming' };
  expect(defaultFolders({ platform: 'win32', environment, home }).dataFolder).toBe('/local/Knotenwerk');
});

it('takes the folders of the environment where they are named', () => {
  const environment = { KNOTENWERK_DATA: '/a', KNOTENWERK_DOCUMENTS: '/b', XDG_DATA_HOME: '/c' };
  expect(defaultFolders({ platform: 'linux', environment, home })).toEqual({
    dataFolder: '/a',
    documentsFolder: '/b',
  });
});
