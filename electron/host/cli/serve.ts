import { spawn } from 'node:child_process';
import path from 'node:path';
import { loadPageFiles } from '../../pages/page-files.ts';
import { type PageServer, startServer } from '../server/server.ts';
import { type Command, CommandError, usageError } from './command.ts';
import { parseCommand } from './parse-command.ts';

const options = {
  port: { type: 'string' },
  open: { type: 'boolean' },
  page: { type: 'string' },
} as const;

/** `serve [FILE]`: the browser edition, until it is interrupted. Prints one line: the address to open. */
export const serveCommand: Command = async (args, { print, translate, withHost }) => {
  const { values, positionals } = parseCommand('serve', args, options);
  const [file, extra] = positionals;
  if (extra !== undefined) throw usageError('tooMany', { command: 'serve', value: extra });
  const port = portNumber(values.port ?? '0');
  const interrupted = interruption();
  await withHost(async (host) => {
    const files = await builtPage(values.page);
    if (file !== undefined) await host.client.document.open({ path: path.resolve(file) });
    const server = await startServer({
      files,
      connect: (socket) => host.connectSocket(socket),
      deniedText: translate('errors:addressUsed'),
      port,
    }).catch((error: NodeJS.ErrnoException): PageServer => {
      const isTaken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      throw isTaken ? new CommandError('failed', 'portTaken', { port: `${port}` }) : error;
    });
    print(server.address);
    if (values.open) openBrowser(server.address);
    await interrupted;
    await server.close();
  });
};

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw usageError('number', { name: '--port', value: text });
  return port;
}

/** The built page: in the folder named, else beside the build, or in the project's output where Node runs the sources. */
async function builtPage(named: string | undefined) {
  const isSource = import.meta.filename.endsWith('.ts');
  const usual = path.resolve(import.meta.dirname, isSource ? '../../../out/renderer' : '../renderer');
  const folder = named === undefined ? usual : path.resolve(named);
  const files = await loadPageFiles(folder).catch(() => new Map());
  if (!files.has('index.html')) throw new CommandError('failed', 'noPage');
  return files;
}

function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

/** Asks the system to show the address; whoever has no browser still has the printed address. */
function openBrowser(address: string): void {
  const [program, ...args] =
    process.platform === 'win32'
      ? ['rundll32', 'url.dll,FileProtocolHandler', address]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', address];
  const child = spawn(program as string, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
