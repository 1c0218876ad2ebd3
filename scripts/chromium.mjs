// Finds the Chromium that the end-to-end tests drive, and installs the system's where that is allowed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const knownPlaces = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']].flatMap((folder) =>
    folder
      ? [
          path.join(folder, 'Google/Chrome/Application/chrome.exe'),
          path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [],
  ),
};

function findChromium() {
  const places = [process.env['CHROMIUM_PATH'], ...(knownPlaces[process.platform] ?? [])];
  return places.find((place) => place && existsSync(place)) ?? null;
}

const installer = '/usr/bin/apt-get';

/** The path of a Chromium; null where there is none and none may be installed. */
export function ensureChromium() {
  const found = findChromium();
  if (found || !existsSync(installer) || process.getuid?.() !== 0) return found;
  console.log('Chromium is missing and is installed from the packages of the system …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    if (spawnSync(installer, args, { stdio: 'inherit', env: environment }).status !== 0) return null;
  }
  return findChromium();
}

/** What to do where there is none, in one sentence. */
export const withoutChromium =
  'The end-to-end tests need Chromium: install it (Debian, Ubuntu: sudo apt-get install chromium) or set CHROMIUM_PATH to its path, then run npm test again.';
