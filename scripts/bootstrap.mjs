// What `npm start` and `npm test` need before anything is installed: plain JavaScript for Node 20, without packages.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const oldestNode = [22, 13];

/** Ends with one sentence for the person in front of the screen. */
export function giveUp(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** Installs the packages where they are missing or older than the lock file. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Pakete werden installiert, das dauert etwa eine Minute …');
  const npm = process.env['npm_execpath'];
  const [command, ...args] = npm ? [process.execPath, npm] : ['npm'];
  const result = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  if (result.error || result.status !== 0) {
    giveUp(
      'Die Pakete ließen sich nicht installieren; der Grund steht darüber. Mit einer Verbindung zur Paketquelle gelingt es beim nächsten Aufruf.',
    );
  }
}

function isInstalled() {
  const marker = path.join(root, 'node_modules/.package-lock.json');
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs;
}

/** The Node that runs the project: the installed one, else the one running now where it is new enough. */
export function nodeBinary() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const installed = path.join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', name);
  if (existsSync(installed)) return installed;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return process.execPath;
  return giveUp(
    `Für dieses Gerät wird Node ${oldestNode.join('.')} oder neuer gebraucht (hier läuft ${process.version}).`,
  );
}

/** The environment in which every tool of the project and every process it starts finds that Node first. */
export function toolEnvironment() {
  const bin = [path.dirname(nodeBinary()), path.join(root, 'node_modules/.bin')].join(path.delimiter);
  const key = Object.keys(process.env).find((name) => name.toLowerCase() === 'path') ?? 'PATH';
  return { ...process.env, [key]: `${bin}${path.delimiter}${process.env[key] ?? ''}` };
}

/** Runs a file of the project or of a package with the project's Node; resolves to its exit code. */
export function runNode(args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(nodeBinary(), args, { cwd: root, env: toolEnvironment(), stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  });
}
