import path from 'node:path';
import { MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import type { FromHost, ProcessName, ToHost } from '../../shared/contract/desktop.ts';
import { failureLimit } from './failure-limit.ts';

const built = (name: string) => path.join(import.meta.dirname, `${name}.js`);
const processes: Readonly<Record<ProcessName, string>> = { reader: built('reader') };

/** What a reader may hold in memory; a file that needs more is not one of ours. */
const readerMegabytes = 1024;
/** Publishing the document on the way out may wait for a slow disk or a synchronised folder. */
const shutDownLimit = 15_000;

interface HostOptions {
  readonly documentsFolder: string;
  /** The host failed and another one runs: every window needs a new port. */
  readonly onRestart: () => void;
  /** The host keeps failing. */
  readonly onGiveUp: () => void;
}

/** The host in its own process. */
export interface HostProcess {
  /** Opens a line to the host and returns the page's end of it. */
  connect(): MessagePortMain;
  /** Lets the host bring the document to its file and ends it; resolves when it is gone. */
  stop(): Promise<void>;
}

/** Starts the host, and again whenever it fails. */
export function startHost(options: HostOptions): HostProcess {
  const failsTooOften = failureLimit(3, 60_000);
  let ending: Promise<void> | null = null;
  let child: UtilityProcess | null = null;
  let openDocument: string | null = null;

  function start(): void {
    const started = utilityProcess.fork(built('host'), [], { serviceName: 'Knotenwerk Host' });
    child = started;
    started.on('message', (message: FromHost) => {
      if (message.type === 'opened') openDocument = message.path;
    });
    const serving = serveProcesses(started);
    started.once('exit', () => {
      child = null;
      serving.end();
      if (!ending) replace();
    });
    // A document that makes the host fail again while it is being opened is not tried a third time.
    tell(started, { type: 'begin', documentsFolder: options.documentsFolder, reopen: openDocument });
    openDocument = null;
  }

  function replace(): void {
    if (failsTooOften()) return options.onGiveUp();
    start();
    options.onRestart();
  }

  start();
  return {
    connect() {
      const { port1, port2 } = new MessageChannelMain();
      if (child) tell(child, { type: 'connect' }, port1);
      return port2;
    },
    stop() {
      ending ??= child ? end(child) : Promise.resolve();
      return ending;
    },
  };
}

/** Asks the host to end, and ends it where it does not within the limit. */
function end(child: UtilityProcess): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(() => child.kill(), shutDownLimit);
    child.once('exit', () => {
      clearTimeout(limit);
      resolve();
    });
    tell(child, { type: 'shutDown' });
  });
}

function tell(child: UtilityProcess, message: ToHost, ...ports: MessagePortMain[]): void {
  child.postMessage(message, ports);
}

/** Starts the processes the host asks for, each with a line straight to the host. */
function serveProcesses(host: UtilityProcess): { end(): void } {
  const running = new Map<number, UtilityProcess>();
  let ended = false;
  host.on('message', (message: FromHost) => {
    if (message.type === 'kill') running.get(message.id)?.kill();
    if (message.type !== 'start') return;
    const { id } = message;
    const child = utilityProcess.fork(processes[message.process], [], {
      serviceName: 'Knotenwerk Reader',
      execArgv: [`--max-old-space-size=${readerMegabytes}`],
    });
    running.set(id, child);
    child.once('exit', () => {
      running.delete(id);
      if (!ended) tell(host, { type: 'exited', id });
    });
    const { port1, port2 } = new MessageChannelMain();
    child.postMessage(null, [port1]);
    tell(host, { type: 'started', id }, port2);
  });
  return {
    end() {
      ended = true;
      for (const child of running.values()) child.kill();
    },
  };
}
