import { EventEmitter } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type * as Electron from 'electron';

/** One end of a channel as Electron has it, over a port of Node. */
export class FakePort extends EventEmitter {
  readonly raw: MessagePort;

  constructor(raw: MessagePort) {
    super();
    this.raw = raw;
    raw.on('close', () => this.emit('close'));
  }

  postMessage(message: unknown): void {
    this.raw.postMessage(message);
  }

  start(): void {
    this.raw.on('message', (data) => this.emit('message', { data, ports: [] }));
  }

  close(): void {
    this.raw.close();
  }
}

/** A process the main process started; who starts it decides what it does. */
export interface FakeProcess extends EventEmitter {
  readonly pid: number | undefined;
  postMessage(message: unknown, ports?: readonly FakePort[]): void;
  kill(): boolean;
}

type RequestListener = NonNullable<Parameters<Electron.WebRequest['onBeforeRequest']>[0]>;
type PermissionRequest = NonNullable<Parameters<Electron.Session['setPermissionRequestHandler']>[0]>;
type PermissionCheck = NonNullable<Parameters<Electron.Session['setPermissionCheckHandler']>[0]>;
type DisplayMedia = NonNullable<Parameters<Electron.Session['setDisplayMediaRequestHandler']>[0]>;

export class FakeSession {
  permissionRequest: PermissionRequest | null = null;
  permissionCheck: PermissionCheck | null = null;
  devicePermission: (() => boolean) | null = null;
  displayMedia: DisplayMedia | null = null;
  beforeRequest: RequestListener | null = null;
  readonly schemes = new Map<string, (request: Request) => Response | Promise<Response>>();
  readonly protocol = {
    handle: (scheme: string, answer: (request: Request) => Response | Promise<Response>) => {
      this.schemes.set(scheme, answer);
    },
  };
  readonly webRequest = {
    onBeforeRequest: (listener: RequestListener) => {
      this.beforeRequest = listener;
    },
  };

  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: PermissionCheck): void {
    this.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: () => boolean): void {
    this.devicePermission = handler;
  }

  setDisplayMediaRequestHandler(handler: DisplayMedia): void {
    this.displayMedia = handler;
  }

  /** Whether a request to this address would be let through. */
  lets(url: string): boolean {
    let cancelled: boolean | undefined;
    this.beforeRequest?.({ url } as Electron.OnBeforeRequestListenerDetails, ({ cancel }) => {
      cancelled = cancel;
    });
    return cancelled === false;
  }
}

class FakeContents extends EventEmitter {
  readonly mainFrame = { origin: 'app://bundle', url: 'app://bundle/' };
  readonly sent: { channel: string; message: unknown; ports: readonly FakePort[] }[] = [];
  reloads = 0;
  openWindow: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | null = null;

  setWindowOpenHandler(handler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0]): void {
    this.openWindow = handler;
  }

  send(channel: string, message: unknown): void {
    this.sent.push({ channel, message, ports: [] });
  }

  postMessage(channel: string, message: unknown, ports: readonly FakePort[] = []): void {
    this.sent.push({ channel, message, ports });
  }

  reload(): void {
    this.reloads += 1;
  }

  /** What was sent on one channel. */
  received(channel: string): unknown[] {
    return this.sent.filter((entry) => entry.channel === channel).map(({ message }) => message);
  }

  /** The ports handed over so far. */
  get ports(): FakePort[] {
    return this.sent.flatMap((entry) => entry.ports);
  }
}

export class FakeWindow extends EventEmitter {
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents = new FakeContents();
  readonly loaded: string[] = [];
  title = '';
  shown = false;
  focused = 0;
  minimized = false;

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
  }

  loadURL(url: string): Promise<void> {
    this.loaded.push(url);
    return Promise.resolve();
  }

  show(): void {
    this.shown = true;
  }

  focus(): void {
    this.focused += 1;
  }

  isMinimized(): boolean {
    return this.minimized;
  }

  restore(): void {
    this.minimized = false;
  }

  isDestroyed(): boolean {
    return false;
  }

  setTitle(title: string): void {
    this.title = title;
  }
}

interface Options {
  /** What app.getPath answers for every name. */
  readonly folder: string;
  readonly packaged?: boolean;
  readonly secondInstance?: boolean;
  readonly switches?: readonly string[];
  /** Languages of the computer, the preferred one first. */
  readonly languages?: string[];
  /** Starts a process: file and arguments. */
  readonly fork: (file: string) => FakeProcess;
}

type Handler = (event: Electron.IpcMainInvokeEvent, ...values: unknown[]) => unknown;

/** A stand-in for the part of `electron` that main process and preload use, and what was done with it. */
export function createFakeElectron(options: Options) {
  const windows: FakeWindow[] = [];
  const handlers = new Map<string, Handler>();
  const done = {
    sandboxed: false,
    quits: 0,
    exits: [] as number[],
    schemes: [] as Electron.CustomScheme[],
    menus: [] as Electron.MenuItemConstructorOptions[][],
    opened: [] as string[],
    revealed: [] as string[],
    errors: [] as string[],
    asked: [] as Electron.MessageBoxOptions[],
    dialogs: [] as (Electron.OpenDialogOptions | Electron.SaveDialogOptions)[],
  };
  /** What the user answers to the next dialogs. */
  const answers = { button: 0, files: [] as string[], target: '' };
  const defaultSession = new FakeSession();

  const app = Object.assign(new EventEmitter(), {
    isPackaged: options.packaged ?? false,
    commandLine: { hasSwitch: (name: string) => (options.switches ?? []).includes(name) },
    requestSingleInstanceLock: () => !options.secondInstance,
    enableSandbox: () => {
      done.sandboxed = true;
    },
    whenReady: () => Promise.resolve(),
    getPath: () => options.folder,
    getPreferredSystemLanguages: () => options.languages ?? ['de-DE'],
    quit: () => {
      done.quits += 1;
    },
    exit: (code: number) => {
      done.exits.push(code);
    },
  });

  class BrowserWindow extends FakeWindow {
    constructor(settings: Electron.BrowserWindowConstructorOptions) {
      super(settings);
      windows.push(this);
      app.emit('web-contents-created', {}, this.webContents);
    }
  }

  class MessageChannelMain {
    readonly port1: FakePort;
    readonly port2: FakePort;

    constructor() {
      const { port1, port2 } = new MessageChannel();
      this.port1 = new FakePort(port1);
      this.port2 = new FakePort(port2);
    }
  }

  const module = {
    app,
    BrowserWindow,
    MessageChannelMain,
    session: { defaultSession },
    protocol: { registerSchemesAsPrivileged: (schemes: Electron.CustomScheme[]) => void done.schemes.push(...schemes) },
    ipcMain: { handle: (channel: string, handler: Handler) => void handlers.set(channel, handler) },
    utilityProcess: { fork: (file: string) => options.fork(file) },
    Menu: {
      buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (template: Electron.MenuItemConstructorOptions[]) => void done.menus.push(template),
    },
    dialog: {
      showMessageBox: async (_window: unknown, settings: Electron.MessageBoxOptions) => {
        done.asked.push(settings);
        return { response: answers.button, checkboxChecked: false };
      },
      showOpenDialog: async (_window: unknown, settings: Electron.OpenDialogOptions) => {
        done.dialogs.push(settings);
        return { canceled: answers.files.length === 0, filePaths: answers.files };
      },
      showSaveDialog: async (_window: unknown, settings: Electron.SaveDialogOptions) => {
        done.dialogs.push(settings);
        return { canceled: answers.target === '', filePath: answers.target };
      },
      showErrorBox: (title: string) => void done.errors.push(title),
    },
    shell: {
      openExternal: async (url: string) => void done.opened.push(url),
      showItemInFolder: (file: string) => void done.revealed.push(file),
    },
  };

  /** Calls a channel as a page in this frame would; by default the page of the first window. */
  const call = async (channel: string, values: unknown[] = [], senderFrame?: unknown): Promise<unknown> => {
    const frame = senderFrame === undefined ? windows[0]?.webContents.mainFrame : senderFrame;
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`no handler for ${channel}`);
    return handler({ senderFrame: frame } as Electron.IpcMainInvokeEvent, ...values);
  };

  return { module, app, windows, handlers, done, answers, defaultSession, call };
}

export type FakeElectron = ReturnType<typeof createFakeElectron>;

/** A process that records what it is told and does nothing. */
export class SilentProcess extends EventEmitter implements FakeProcess {
  static #next = 1000;
  readonly file: string;
  readonly told: unknown[] = [];
  readonly ports: FakePort[] = [];
  pid: number | undefined = SilentProcess.#next++;
  killed = false;

  constructor(file: string) {
    super();
    this.file = file;
  }

  postMessage(message: unknown, ports: readonly FakePort[] = []): void {
    this.told.push(message);
    this.ports.push(...ports);
  }

  kill(): boolean {
    this.killed = true;
    this.end(0);
    return true;
  }

  /** Ends as a process does. */
  end(code: number): void {
    if (this.pid === undefined) return;
    this.pid = undefined;
    this.emit('exit', code);
  }
}
