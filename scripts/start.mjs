// `npm start [-- document.knoten]`: installs and builds what is missing and opens the application.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, giveUp, nodeBinary, root, runNode, toolEnvironment } from './bootstrap.mjs';

const electronFolder = path.join(root, 'node_modules/electron');
const reachableWithin = 4_000;
const downloadedWithin = 5 * 60_000;

/** The Electron program, or null where it has not been downloaded. */
function electronBinary() {
  const pathFile = path.join(electronFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const file = path.join(electronFolder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(file) ? file : null;
}

/** Why no window can be opened on this machine, whatever is installed; null where one can. */
function windowObstacle() {
  if (process.platform !== 'linux') return null;
  if (!process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return 'es gibt hier keinen Bildschirm';
  if (process.getuid?.() === 0) return 'Electron öffnet für das Konto root kein Fenster';
  return null;
}

/** Whether the place Electron is downloaded from answers at all; a download would try for minutes. */
async function isReachable() {
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'] ?? 'https://github.com/';
  try {
    await fetch(mirror, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(reachableWithin) });
    return true;
  } catch {
    return false;
  }
}

async function downloadElectron() {
  console.log('Electron wird geladen (etwa 110 MB) …');
  await new Promise((resolve) => {
    const child = spawn(nodeBinary(), [path.join(electronFolder, 'install.js')], {
      env: toolEnvironment(),
      stdio: ['ignore', 'inherit', 'ignore'],
      timeout: downloadedWithin,
    });
    child.on('error', resolve);
    child.on('exit', resolve);
  });
}

/** Why the desktop window cannot be had; null where it can. */
async function desktopObstacle() {
  const obstacle = windowObstacle();
  if (obstacle || electronBinary()) return obstacle;
  if (!(await isReachable())) return 'Electron ist noch nicht geladen und seine Quelle ist nicht erreichbar';
  await downloadElectron();
  return electronBinary() ? null : 'Electron ließ sich nicht laden';
}

function hasBrowser() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** A document named relative to where the command was typed, which need not be the project's folder. */
function withAbsolutePaths(values) {
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  return values.map((value) => (value.endsWith('.knoten') ? path.resolve(folder, value) : value));
}

const values = withAbsolutePaths(process.argv.slice(2));
ensureInstalled();
if ((await runNode(['scripts/build.ts', '--stale'])) !== 0) {
  giveUp('Die Anwendung ließ sich nicht bauen; der Grund steht darüber.');
}
const obstacle = await desktopObstacle();
const binary = electronBinary();
if (!obstacle && binary) {
  const child = spawn(binary, [root, ...values], { stdio: 'inherit' });
  child.on('exit', (code) => process.exit(code ?? 1));
} else {
  console.log(
    `Das Fenster der Desktop-Ausgabe lässt sich hier nicht öffnen (${obstacle}); Knotenwerk läuft stattdessen im Browser.`,
  );
  process.exit(await runNode(['out/main/cli.js', 'serve', ...values, ...(hasBrowser() ? ['--open'] : [])]));
}
