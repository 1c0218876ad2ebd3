import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Where the host keeps its own things, and where the user's documents go. */
export interface Folders {
  /** Working copies and the list of recent documents: on this computer only, never synchronised. */
  readonly dataFolder: string;
  readonly documentsFolder: string;
}

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** The usual folders of this system; KNOTENWERK_DATA and KNOTENWERK_DOCUMENTS name others. */
export function defaultFolders(
  { platform, environment, home }: Surroundings = {
    platform: process.platform,
    environment: process.env,
    home: os.homedir(),
  },
): Folders {
  return {
    dataFolder: environment['KNOTENWERK_DATA'] || dataFolder(platform, environment, home),
    documentsFolder: environment['KNOTENWERK_DOCUMENTS'] || path.join(documents(platform, home), 'Knotenwerk'),
  };
}

function dataFolder(platform: NodeJS.Platform, environment: Surroundings['environment'], home: string): string {
  if (platform === 'win32') {
    return path.join(environment['LOCALAPPDATA'] || path.join(home, 'AppData', 'Local'), 'Knotenwerk');
  }
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Knotenwerk');
  return path.join(environment['XDG_DATA_HOME'] || path.join(home, '.local', 'share'), 'knotenwerk');
}

/** The folder the desktop calls documents; on Linux its name is translated and written down in user-dirs.dirs. */
function documents(platform: NodeJS.Platform, home: string): string {
  const named = platform === 'linux' ? /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(userFolders(home))?.[1] : undefined;
  return named?.replace(/^\$HOME(?=\/|$)/, home) ?? path.join(home, 'Documents');
}

function userFolders(home: string): string {
  try {
    return readFileSync(path.join(home, '.config', 'user-dirs.dirs'), 'utf8');
  } catch {
    return '';
  }
}
