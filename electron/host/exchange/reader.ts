/** A separate process that reads what others wrote; killing it is the only way to stop a query in it. */
export interface ReaderProcess {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Once, however the process ended. */
  onExit(listener: () => void): void;
  kill(): void;
}

/** Starts the reader: `entry` is the file to run, of electron/host/entries.ts. */
export type StartProcess = (entry: string) => ReaderProcess;
