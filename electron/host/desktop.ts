import type { MessagePortMainLike } from '@orpc/client/message-port';
import type { FromHost, ToHost } from '../../shared/contract/desktop.ts';
import type { ReaderProcess, StartProcess } from './exchange/reader.ts';
import { defaultFolders } from './folders.ts';
import { createHost, type Host } from './host.ts';

/** A port as the desktop shell has it: what arrives is in `data`, and it has to be started. */
type Port = MessagePortMainLike & { start(): void; close(): void };

/** The line to the main process; ports travel beside its messages. */
interface ParentPort {
  on(event: 'message', listener: (event: { data: ToHost; ports: Port[] }) => void): unknown;
  postMessage(message: FromHost): void;
}

/** A process that the main process starts for the host; what is sent before its line stands waits. */
class RemoteProcess implements ReaderProcess {
  readonly #kill: () => void;
  readonly #onMessage: ((message: unknown) => void)[] = [];
  readonly #onExit: (() => void)[] = [];
  #waiting: unknown[] = [];
  #port: Port | null = null;

  constructor(kill: () => void) {
    this.#kill = kill;
  }

  send(message: unknown): void {
    if (this.#port) this.#port.postMessage(message);
    else this.#waiting.push(message);
  }

  onMessage(listener: (message: unknown) => void): void {
    this.#onMessage.push(listener);
  }

  onExit(listener: () => void): void {
    this.#onExit.push(listener);
  }

  kill(): void {
    this.#kill();
  }

  started(port: Port): void {
    this.#port = port;
    port.on('message', (event) => {
      for (const listener of this.#onMessage) listener(event?.data);
    });
    port.start();
    for (const message of this.#waiting) port.postMessage(message);
    this.#waiting = [];
  }

  exited(): void {
    this.#port?.close();
    for (const listener of this.#onExit) listener();
  }
}

/** Makes the host, keeps the main process informed of what is open, and goes on with the document named. */
function begin(
  { documentsFolder, reopen }: Extract<ToHost, { type: 'begin' }>,
  parent: ParentPort,
  startProcess: StartProcess,
): Host {
  const host = createHost({
    dataFolder: defaultFolders().dataFolder,
    documentsFolder: process.env['KNOTENWERK_DOCUMENTS'] || documentsFolder,
    startProcess,
  });
  host.keeper.subscribe((event) => {
    if (event.type !== 'changed') parent.postMessage({ type: 'opened', path: event.status.document?.path ?? null });
  });
  if (reopen !== null) host.client.document.open({ path: reopen }).catch((error: unknown) => console.error(error));
  return host;
}

/** Runs the host behind the desktop shell: in a process of its own, spoken to by the main process and the windows. */
export function runDesktopHost(parent: ParentPort): void {
  const processes = new Map<number, RemoteProcess>();
  let lastId = 0;
  let host: Host | null = null;

  const startProcess: StartProcess = () => {
    lastId += 1;
    const id = lastId;
    const started = new RemoteProcess(() => parent.postMessage({ type: 'kill', id }));
    processes.set(id, started);
    parent.postMessage({ type: 'start', id, process: 'reader' });
    return started;
  };

  async function shutDown(): Promise<void> {
    try {
      await host?.close();
    } finally {
      process.exit();
    }
  }

  parent.on('message', ({ data: message, ports: [port] }) => {
    switch (message.type) {
      case 'begin':
        host = begin(message, parent, startProcess);
        break;
      case 'connect':
        if (port) host?.connectPort(port);
        break;
      case 'started':
        if (port) processes.get(message.id)?.started(port);
        break;
      case 'exited':
        processes.get(message.id)?.exited();
        processes.delete(message.id);
        break;
      case 'shutDown':
        void shutDown();
        break;
      default:
        message satisfies never;
    }
  });
}

const { parentPort } = process as unknown as { parentPort?: ParentPort };
if (parentPort) runDesktopHost(parentPort);
