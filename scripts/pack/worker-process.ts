import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { FakePort } from '../../test/desktop/fake-electron.ts';

/** The line to the main process as a utility process has it: nothing is lost before somebody listens. */
class ParentPort extends EventEmitter {
  override on(name: string, listener: (...values: unknown[]) => void): this {
    super.on(name, listener);
    if (name === 'message' && this.listenerCount('message') === 1) this.#begin();
    return this;
  }

  override once(name: string, listener: (...values: unknown[]) => void): this {
    return this.on(name, (...values) => {
      this.removeAllListeners(name);
      listener(...values);
    });
  }

  postMessage(message: unknown): void {
    parentPort?.postMessage(message);
  }

  #begin(): void {
    parentPort?.on('message', ({ message, ports }: { message: unknown; ports: MessagePort[] }) =>
      this.emit('message', { data: message, ports: ports.map((port) => new FakePort(port)) }),
    );
  }
}

Object.assign(process, { parentPort: new ParentPort() });
await import(pathToFileURL(workerData as string).href);
